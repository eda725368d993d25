extension StyleSheet {
    static let masthead = """
        .masthead { padding-top: 0.25rem; }
        .masthead h1 { font: 400 0.9375rem/1.4 var(--sans); color: var(--soft); }
        .witnesses { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 1rem 2rem; margin-top: 0.625rem; }
        .witnesses > li { border-top: 3px solid var(--outlet); padding-top: 0.5rem; }
        .witness-name { font-size: 0.875rem; }
        .headline { font: 600 1.1875rem/1.25 var(--serif); margin-top: 0.1875rem; text-wrap: balance; }
        .facts { color: var(--soft); font-size: 0.75rem; margin-top: 0.25rem; }
        .hash { font-family: var(--mono); font-size: 0.6875rem; white-space: nowrap; }
        .same-event { color: var(--soft); font-size: 0.8125rem; margin-top: 0.75rem; }
        .warning { margin-top: 0.75rem; padding: 0.5rem 0.75rem; border-left: 4px solid var(--update); background: var(--update-tint); font-weight: 600; }
        .totals { display: flex; flex-wrap: wrap; margin-top: 0.75rem; border-block: 1px solid var(--line-strong); }
        .totals li { flex: 1 1 auto; }
        .totals li + li { border-left: 1px solid var(--line); }
        .totals a { display: flex; gap: 0.4375rem; align-items: baseline; padding: 0.4375rem 0.875rem; color: var(--soft); font-size: 0.8125rem; text-decoration: none; height: 100%; }
        .totals li:first-child a { padding-left: 0.25rem; }
        .totals a:hover { background: var(--card); color: var(--ink); }
        .totals strong { font: 600 1.375rem/1.1 var(--serif); color: var(--tone, var(--outlet)); font-variant-numeric: lining-nums tabular-nums; }
        """
}
