extension StyleSheet {
    static let tables = """
        .scroll { overflow-x: auto; margin-top: 0.875rem; }
        table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
        caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        th, td { text-align: left; vertical-align: top; padding: 0.4375rem 1rem 0.4375rem 0; border-top: 1px solid var(--line); }
        thead th { font-weight: 600; font-size: 0.8125rem; color: var(--soft); border-top: 0; padding-top: 0; }
        tbody th { font-weight: 600; }
        .differences th:first-child { width: 8rem; }
        .differences td { width: 22%; }
        .differences td:last-child { width: auto; }
        .differences td .words { font-family: var(--serif); font-size: 1rem; }
        .labels th:first-child, .verbs th:first-child { width: 14rem; }
        .sources th:first-child { width: 16rem; }
        .sources .kind { display: block; font-weight: 400; color: var(--soft); font-size: 0.75rem; }
        .amount { display: block; color: var(--soft); font-size: 0.8125rem; text-decoration: none; }
        .amount:hover { text-decoration: underline; }
        .bar-light { fill: var(--outlet); opacity: 0.4; }
        .bar .bar-fill { fill: var(--outlet); }
        svg.bar { display: block; margin: 0.3125rem 0 0.125rem; padding: 0; max-width: 100%; }
        .total th, .total td { border-top: 2px solid var(--line-strong); font-weight: 600; }
        .plain li { margin-bottom: 0.125rem; }
        .judging { text-decoration: none; font-weight: 700; color: var(--conflict); margin-left: 0.125rem; }
        .inputs code { font-size: 0.75rem; overflow-wrap: anywhere; }
        .placement tbody th { font-weight: 400; font-family: var(--serif); font-size: 0.9375rem; }
        .placement td { white-space: nowrap; }
        details { margin-top: 1rem; }
        summary { cursor: pointer; color: var(--link); font-size: 0.875rem; }
        .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 1.5rem 2.5rem; margin-top: 1rem; }
        .chart { max-width: 40rem; }
        .chart svg { display: block; width: 100%; height: auto; overflow: visible; }
        .chart text { font-family: var(--sans); font-size: 12px; fill: var(--ink); }
        .chart .axis { stroke: var(--line-strong); stroke-width: 1; }
        .chart .axis-name { font-weight: 650; font-size: 13px; fill: var(--outlet); }
        .chart .axis-end { fill: var(--soft); font-size: 11px; }
        .slope .stroke { stroke: var(--line-strong); stroke-width: 1.5; }
        .slope .dot { fill: var(--line-strong); }
        .slope.far .stroke { stroke: var(--tone); stroke-width: 2.5; }
        .slope.far .dot { fill: var(--tone); }
        .chart a:hover text { text-decoration: underline; }
        """
}
