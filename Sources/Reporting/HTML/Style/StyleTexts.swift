extension StyleSheet {
    static let texts = """
        .legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-top: 0.875rem; font-size: 0.8125rem; }
        .texts { display: grid; gap: 2rem 2.75rem; margin-top: 1.5rem; }
        .texts-1 { max-width: 44rem; }
        .texts-2, .texts-4 { grid-template-columns: 1fr 1fr; }
        .texts-3 { grid-template-columns: 1fr 1fr 1fr; gap: 2rem; }
        .full-text { border-top: 3px solid var(--outlet); padding-top: 0.625rem; min-width: 0; }
        .full-text h3 { font: 600 1.25rem/1.25 var(--serif); margin-top: 0.1875rem; }
        .body { font: 400 1.0313rem/1.62 var(--serif); margin-top: 1rem; }
        .body p + p { margin-top: 0.875rem; }
        .claim { text-decoration: underline solid var(--tone, var(--line-strong)) 1.5px; text-underline-offset: 0.22em; }
        .claim.is-conflict { background: var(--tint); text-decoration: underline double var(--tone) 1.5px; }
        .claim.is-update { background: var(--tint); text-decoration-style: wavy; text-decoration-thickness: 1px; }
        .claim.is-differing { text-decoration-style: dashed; }
        .claim.is-only { text-decoration-style: dotted; text-decoration-thickness: 2px; }
        .claim:not([class*="is-"]) { text-decoration: none; }
        .body .letter { margin-right: 0.1875rem; }
        .refs { display: inline-block; font: 600 0.6875rem/1 var(--mono); margin-left: 0.1875rem; vertical-align: super; white-space: nowrap; }
        .refs a { color: var(--soft); text-decoration: none; }
        .refs a + a { margin-left: 0.25rem; }
        .refs a:hover { color: var(--ink); text-decoration: underline; }
        .refs .across { color: var(--outlet); }
        .body :target { background: var(--mark); box-shadow: 0 0 0 3px var(--mark); border-radius: 2px; }
        """

    static let narrow = """
        @media (max-width: 62rem) {
          .texts-3, .columns-3 { grid-template-columns: 1fr 1fr; }
        }
        @media (max-width: 48rem) {
          .bar, .masthead, main, .foot { padding-inline: 1.125rem; }
          .bar { display: block; }
          .bar ul { flex-wrap: nowrap; overflow-x: auto; padding-block: 0.375rem; white-space: nowrap; scrollbar-width: none; }
          .witnesses { grid-template-columns: 1fr; gap: 0.625rem; }
          .headline { font-size: 1.0625rem; }
          .columns-3, .columns-4 { grid-template-columns: minmax(0, 1fr); }
          .chart text, .chart .axis-end { font-size: 14px; }
          .chart .axis-name { font-size: 15px; }
          .totals { display: grid; grid-template-columns: repeat(4, 1fr); }
          .totals li:nth-child(4n + 1) { border-left: 0; }
          .totals a { flex-direction: column; gap: 0; padding: 0.375rem 0.625rem; font-size: 0.75rem; }
          .totals li:first-child a { padding-left: 0.625rem; }
          .key-row, .sides, .texts-2, .texts-3, .texts-4 { grid-template-columns: minmax(0, 1fr); }
          .key-rail { grid-row: auto; flex-flow: row wrap; align-items: baseline; gap: 0.25rem 0.625rem; }
          .key-rail .finding-id { margin-left: auto; }
          .key-side { padding-left: 0.625rem; border-left: 3px solid var(--outlet); margin-top: 0.25rem; }
          .meaning { grid-column: 1; margin-top: 0.375rem; border-left: 0; padding-left: 0; }
          .pair { padding: 0.875rem; }
          .section { margin-top: 2.5rem; }
          .differences thead, .labels thead, .verbs thead, .sources thead, .inputs thead, .placement thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .scroll tr, .scroll th, .scroll td { display: block; width: auto; }
          .scroll tr { padding-block: 0.5rem; border-top: 1px solid var(--line); }
          .scroll tbody th, .scroll td { border: 0; padding: 0.125rem 0; width: auto !important; }
          .differences tr { display: grid; grid-template-columns: 1fr 1fr; column-gap: 1rem; }
          .differences th, .differences td:last-child { grid-column: 1 / -1; }
          .scroll td[data-label]::before { content: attr(data-label); display: block; color: var(--soft); font: 500 0.75rem/1.4 var(--sans); }
        }
        """

    static let print = """
        @media print {
          :root { --page: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #ccc; --line-strong: #888; }
          body { font-size: 9.5pt; }
          .bar, .skip, .jump { display: none; }
          .masthead, main, .foot { max-width: none; padding: 0; }
          .pair, .key-row, .only li, .flags > li, .chart, tr { break-inside: avoid; }
          h2, h3 { break-after: avoid; }
          a { color: inherit; text-decoration: none; }
          mark { background: none; }
          .letter, .badge.is-conflict { background: none; color: #000; border: 1px solid #000; }
          .texts { grid-template-columns: 1fr 1fr; }
          details::details-content { content-visibility: visible; }
          @page { margin: 16mm 14mm; }
        }
        """
}
