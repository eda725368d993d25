// Fitted by L2-regularised logistic regression (0.06 towards hand-set priors, positives weighing three times) on the
// project's own bundles, every two articles of each; a gold pair counts its best candidate. Leave-one-bundle-out figures
// are in Reports/Quality. Refit after a change of features, then rerun the bundle scorer.

extension PairModel {
    /// Two claims by themselves.
    static let alone = PairModel(
        """
        soft-dice 3.781
        soft-contained 2.821
        exact-dice 0.737
        shared-weight 1.490
        names-shared -0.056
        names-apart 0.401
        gist 0.662
        context 1.265
        figure-specific 1.950
        figure-agreeing 1.674
        figure-comparable 0.412
        figures-apart -0.280
        same-speaker 1.251
        both-deny 3.500
        quotation 1.102
        other-year -2.034
        same-time 1.297
        other-time 0.171
        soft-context 0.862
        sentence-gist 0.644
        act 0.642
        act-roles 0.629
        act-counted 0.604
        one-of-earlier-year -1.551
        bias -4.992
        """, features: PairFeatures.names)

    /// Two claims among their rivals.
    static let amongRivals = PairModel(
        """
        soft-dice 3.167
        soft-contained 2.297
        exact-dice 0.114
        shared-weight 1.529
        names-shared -0.342
        names-apart 0.660
        gist 0.232
        context 1.183
        figure-specific 2.306
        figure-agreeing 1.921
        figure-comparable 0.410
        figures-apart -0.119
        same-speaker 1.362
        both-deny 3.500
        quotation 1.141
        other-year -2.074
        same-time 1.515
        other-time 0.549
        soft-context 0.833
        sentence-gist 0.661
        act 0.561
        act-roles 0.306
        act-counted 0.367
        one-of-earlier-year -1.758
        lead-over-first 0.495
        lead-over-second 0.498
        mutual-best 0.666
        bias -4.339
        """, features: PairFeatures.names + RivalFeatures.names)
}
