extension StyleSheet {
    static let findings = """
        .key.section { margin-top: 1.25rem; padding-top: 0; border-top: 0; }
        .key > h2, .key > .lede { display: inline-block; margin-right: 1rem; }
        .key > .lede { font-size: 0.8125rem; max-width: 100%; }
        .key-list { margin-top: 0.5rem; }
        .key-row { display: grid; grid-template-columns: 8.5rem 1fr 1fr; gap: 0.25rem 1.75rem; padding: 0.75rem 0; border-top: 1px solid var(--line); }
        .key-row:first-child { border-top: 2px solid var(--ink); }
        .key-rail { grid-row: span 2; display: flex; flex-direction: column; gap: 0.375rem; align-items: flex-start; }
        .chips { display: flex; flex-wrap: wrap; gap: 0.25rem; }
        .key-side blockquote, .side blockquote, .quoted, .only blockquote { font: 400 1.0625rem/1.4 var(--serif); text-wrap: pretty; }
        .key-side blockquote { margin-block: 0.1875rem; }
        .side-head { display: flex; flex-wrap: wrap; gap: 0.125rem 0.625rem; align-items: baseline; font-size: 0.8125rem; }
        .side-head .jump { margin-left: auto; }
        .where { color: var(--soft); }
        .meaning { grid-column: 2 / -1; font-size: 0.875rem; padding-left: 0.75rem; border-left: 3px solid var(--tone); }
        .more { color: var(--soft); padding-top: 0.75rem; border-top: 1px solid var(--line); }
        .pair { margin-top: 1.25rem; padding: 1rem 1.25rem 1.125rem; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 0.25rem; }
        .pair-head { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; justify-content: space-between; align-items: baseline; }
        .pair-head h3 { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: baseline; font-size: 0.875rem; font-weight: 600; }
        .confidence, .richer { color: var(--soft); font-size: 0.8125rem; font-weight: 400; }
        .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem 2rem; margin-top: 0.75rem; }
        .side { border-top: 2px solid var(--outlet); padding-top: 0.4375rem; }
        .side blockquote { margin-block: 0.3125rem; }
        .fits { display: inline-block; font-size: 0.75rem; color: var(--soft); white-space: nowrap; }
        .fits::before { content: "\\2713\\00a0"; }
        .fits.not { color: var(--conflict); font-weight: 650; }
        .fits.not::before { content: "\\2260\\00a0"; }
        .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 2rem; margin-top: 1.25rem; }
        .columns-3 { grid-template-columns: repeat(3, 1fr); } .columns-4 { grid-template-columns: 1fr 1fr; }
        .column { border-top: 3px solid var(--outlet); padding-top: 0.625rem; min-width: 0; }
        .only li, .leads li { padding-block: 0.75rem; border-bottom: 1px solid var(--line); }
        .finding-head { display: flex; flex-wrap: wrap; gap: 0.125rem 0.75rem; align-items: baseline; font-size: 0.8125rem; }
        .finding-head .jump { margin-left: auto; }
        .meter, .missing { color: var(--soft); white-space: nowrap; }
        .only blockquote { margin-block: 0.25rem; }
        .reason { font-size: 0.875rem; }
        .verdict-reason { margin-top: 0.75rem; padding-left: 0.75rem; border-left: 3px solid var(--tone); font-size: 0.875rem; }
        .checked .side { --outlet: var(--line-strong); } .found .side + .side { margin-top: 0.75rem; } .checked .none { margin-top: 0; }
        .checked .outlet-1 { --outlet: var(--outlet-1); } .checked .outlet-2 { --outlet: var(--outlet-2); }
        .checked .outlet-3 { --outlet: var(--outlet-3); } .checked .outlet-4 { --outlet: var(--outlet-4); }
        .bar-back { fill: var(--line); }
        .only .bar-fill { fill: var(--outlet); }
        .flags { margin-top: 1rem; }
        .flags > li { padding: 0.875rem 0; border-top: 1px solid var(--line); }
        .flags h3 { display: flex; flex-wrap: wrap; gap: 0.25rem 0.625rem; align-items: baseline; font-size: 0.9375rem; }
        .flags .reason { margin-top: 0.25rem; max-width: 46rem; }
        .severity { --tone: var(--soft); --tint: transparent; }
        .severity-high .severity { --tone: var(--conflict); --tint: var(--conflict-tint); }
        .severity-medium .severity { --tone: var(--update); --tint: var(--update-tint); }
        .evidence { margin-top: 0.375rem; font-family: var(--serif); font-size: 1rem; }
        .evidence li { margin-top: 0.1875rem; }
        .passages > li, .origins > li, .publication > li { margin-top: 0.75rem; }
        .publication time { display: block; color: var(--soft); font-size: 0.8125rem; }
        .points { max-width: 46rem; margin-top: 0.5rem; }
        .points li { padding-left: 1.125rem; text-indent: -1.125rem; margin-top: 0.375rem; }
        .points li::before { content: "\\2013\\00a0\\00a0"; color: var(--soft); }
        :target { scroll-margin-top: 1rem; }
        .pair:target, .only li:target, .flags li:target, .checked:target { outline: 3px solid var(--focus); outline-offset: 4px; }
        """
}
