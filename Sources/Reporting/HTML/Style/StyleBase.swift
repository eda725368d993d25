extension StyleSheet {
    static let base = """
        *, *::before, *::after { box-sizing: border-box; }
        html { font-size: 100%; -webkit-text-size-adjust: 100%; scroll-padding-top: 4rem; }
        body { margin: 0; background: var(--page); color: var(--ink); font: 400 0.9375rem/1.5 var(--sans); overflow-wrap: break-word; }
        h1, h2, h3, p, ul, ol, blockquote, figure, table { margin: 0; padding: 0; }
        ul, ol { list-style: none; }
        h2, h3 { line-height: 1.25; text-wrap: balance; }
        a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
        a:hover { text-decoration-thickness: 2px; }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
        code { font: 0.875em var(--mono); }
        .skip { position: absolute; left: -999rem; }
        .skip:focus { left: 1rem; top: 0.5rem; z-index: 9; padding: 0.5rem 1rem; background: var(--card); color: var(--ink); }
        .bar, .masthead, main, .foot { max-width: 76rem; margin-inline: auto; padding-inline: 2rem; }
        .bar { display: flex; gap: 0.25rem 1.5rem; align-items: baseline; padding-block: 0.75rem; font-size: 0.8125rem; }
        .brand { font-weight: 700; letter-spacing: 0.02em; }
        .bar ul { display: flex; flex-wrap: wrap; gap: 0.125rem 1.125rem; }
        .bar ul a { color: var(--soft); text-decoration: none; }
        .bar ul a:hover { color: var(--ink); text-decoration: underline; }
        .section { margin-top: 3.5rem; padding-top: 1.25rem; border-top: 1px solid var(--line-strong); }
        .section > h2 { font: 600 1.5rem/1.2 var(--serif); letter-spacing: -0.005em; }
        .lede { color: var(--soft); max-width: 46rem; margin-top: 0.25rem; text-wrap: pretty; }
        .prose { max-width: 46rem; margin-top: 0.25rem; }
        .none { color: var(--soft); margin-top: 0.5rem; }
        .part { margin-top: 2rem; }
        .parts { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 0 2.5rem; }
        .part > h3, .column > h3 { font-size: 1rem; font-weight: 650; }
        .foot { margin-top: 4rem; padding-block: 1.5rem 3rem; color: var(--soft); font-size: 0.8125rem; }
        .letter { display: inline-grid; place-items: center; min-width: 1.25rem; height: 1.25rem; padding-inline: 0.2rem; border-radius: 0.25rem; background: var(--outlet); color: var(--page); font: 700 0.75rem/1 var(--sans); vertical-align: 0.06em; }
        .outlet { font-weight: 600; }
        .badge { display: inline-block; padding: 0.125rem 0.5rem; border-radius: 0.25rem; background: var(--tint); color: var(--tone); font: 650 0.75rem/1.35 var(--sans); border: 1px solid currentColor; white-space: nowrap; }
        .is-conflict > .key-rail .badge, .badge.is-conflict { background: var(--tone); color: var(--page); border-color: var(--tone); }
        .chip { display: inline-block; padding: 0 0.4375rem; border: 1px solid var(--line-strong); border-radius: 1rem; font: 500 0.75rem/1.5 var(--sans); white-space: nowrap; }
        .finding-id { font: 600 0.75rem/1.4 var(--mono); color: var(--soft); text-decoration: none; }
        .finding-id:hover { text-decoration: underline; }
        .jump { color: var(--soft); font-size: 0.8125rem; text-decoration: none; white-space: nowrap; }
        .jump:hover, .words:hover { text-decoration: underline; }
        .words { color: inherit; text-decoration-color: var(--line-strong); }
        .voice { color: var(--soft); font-size: 0.8125rem; }
        .rule { color: var(--soft); font-size: 0.75rem; white-space: nowrap; }
        .absent { color: var(--soft); }
        mark { background: var(--mark); color: inherit; font-weight: 650; text-decoration: underline solid var(--mark-line) 2px; text-underline-offset: 0.18em; padding-inline: 0.08em; border-radius: 0.1em; }
        mark.weak { background: none; font-weight: inherit; text-decoration: underline dotted currentColor 1.5px; padding: 0; }
        """
}
