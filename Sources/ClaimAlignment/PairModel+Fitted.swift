// Fitted by L2-regularised logistic regression (0.02 towards hand-set priors, positives weighing three times) on the
// project's own bundles, every two articles of each; a gold pair counts its best candidate. Leave-one-bundle-out figures
// are in Reports/Quality. Refit after a change of features, then rerun the bundle scorer.

extension PairModel {
    /// Two claims by themselves.
    static let alone = PairModel(
        """
        soft-dice 3.747
        soft-contained 3.273
        exact-dice 0.481
        shared-weight 2.436
        names-shared -0.564
        names-apart 0.453
        gist 0.165
        context 1.823
        figure-specific 2.756
        figure-agreeing 2.008
        figure-comparable 0.441
        figures-apart -0.056
        same-speaker 1.455
        both-deny 2.000
        quotation 1.205
        other-year -2.203
        same-time 1.874
        other-time 0.378
        soft-context 1.521
        sentence-gist 0.713
        bias -5.526
        """, features: PairFeatures.names)

    /// Two claims among their rivals.
    static let amongRivals = PairModel(
        """
        soft-dice 2.590
        soft-contained 2.627
        exact-dice -0.765
        shared-weight 2.762
        names-shared -0.888
        names-apart 0.662
        gist -0.475
        context 1.624
        figure-specific 3.615
        figure-agreeing 2.044
        figure-comparable 0.517
        figures-apart 0.067
        same-speaker 1.477
        both-deny 2.000
        quotation 1.267
        other-year -2.279
        same-time 1.871
        other-time 0.731
        soft-context 1.385
        sentence-gist 0.811
        lead-over-first 0.823
        lead-over-second 0.510
        mutual-best 0.605
        bias -4.500
        """, features: PairFeatures.names + RivalFeatures.names)
}
