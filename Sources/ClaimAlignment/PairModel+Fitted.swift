// Fitted by L2-regularised logistic regression (0.02 towards hand-set priors, positives weighing three times) on the
// project's own bundles, every two articles of each; a gold pair counts its best candidate. Leave-one-bundle-out figures
// are in Reports/Quality. Refit after a change of features, then rerun the bundle scorer.

extension PairModel {
    /// Two claims by themselves.
    static let alone = PairModel(
        """
        soft-dice 3.680
        soft-contained 3.089
        exact-dice 0.536
        shared-weight 2.366
        names-shared -0.545
        names-apart 0.314
        gist -0.070
        context 1.906
        figure-specific 2.738
        figure-agreeing 2.029
        figure-comparable 0.484
        figures-apart -0.263
        same-speaker 1.163
        both-deny 3.500
        quotation 1.239
        other-year -2.125
        same-time 1.961
        other-time 0.321
        soft-context 1.518
        sentence-gist 0.703
        bias -5.360
        """, features: PairFeatures.names)

    /// Two claims among their rivals.
    static let amongRivals = PairModel(
        """
        soft-dice 2.516
        soft-contained 2.328
        exact-dice -0.601
        shared-weight 2.644
        names-shared -0.835
        names-apart 0.500
        gist -0.714
        context 1.749
        figure-specific 3.572
        figure-agreeing 2.050
        figure-comparable 0.559
        figures-apart -0.191
        same-speaker 1.217
        both-deny 3.500
        quotation 1.321
        other-year -2.170
        same-time 1.905
        other-time 0.705
        soft-context 1.291
        sentence-gist 0.820
        lead-over-first 0.744
        lead-over-second 0.554
        mutual-best 0.714
        bias -4.323
        """, features: PairFeatures.names + RivalFeatures.names)
}
