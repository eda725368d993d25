extension StyleSheet {
    static let palette = """
        :root {
          color-scheme: light dark;
          --page: #fbfaf7; --card: #ffffff; --ink: #1d1c1a; --soft: #5b5750; --line: #e2ddd2; --line-strong: #b9b2a4;
          --link: #1b4f8f; --focus: #1b4f8f;
          --mark: #ffe9a3; --mark-line: #8a6300;
          --conflict: #a01830; --conflict-tint: #fbe9ea; --update: #7a4b00; --update-tint: #fbf0dc;
          --differing: #3c4a78; --differing-tint: #eceef7; --shared: #3d5a45; --shared-tint: #eaf1ea; --flag: #6b3a75;
          --outlet-1: #0b5599; --outlet-2: #a8400b; --outlet-3: #00694f; --outlet-4: #86336f;
          --serif: Charter, "Iowan Old Style", "Source Serif 4", "Palatino Linotype", Palatino, Georgia, "Liberation Serif", serif;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
          --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --page: #15171a; --card: #1c1f23; --ink: #ecebe7; --soft: #aaa79f; --line: #32363c; --line-strong: #5a6069;
            --link: #8fbdf3; --focus: #8fbdf3;
            --mark: #574407; --mark-line: #f0c95a;
            --conflict: #ff9aa6; --conflict-tint: #3a1d22; --update: #f1bd6c; --update-tint: #382a12;
            --differing: #b3c0f0; --differing-tint: #23283c; --shared: #a3cfae; --shared-tint: #1d2c21; --flag: #dcb0e6;
            --outlet-1: #7fb8f2; --outlet-2: #f3a276; --outlet-3: #62cfae; --outlet-4: #e0a0d0;
          }
        }
        .draft, .texts-1 > .full-text { --outlet: var(--ink); }
        .outlet-1 { --outlet: var(--outlet-1); } .outlet-2 { --outlet: var(--outlet-2); }
        .outlet-3 { --outlet: var(--outlet-3); } .outlet-4 { --outlet: var(--outlet-4); }
        .is-conflict { --tone: var(--conflict); --tint: var(--conflict-tint); }
        .is-update { --tone: var(--update); --tint: var(--update-tint); }
        .is-differing { --tone: var(--differing); --tint: var(--differing-tint); }
        .is-shared { --tone: var(--shared); --tint: var(--shared-tint); }
        .is-only { --tone: var(--soft); --tint: transparent; }
        .is-flag { --tone: var(--flag); --tint: transparent; }
        """
}
