internal import Inference

// Fitted by L2-regularised logistic regression (0.08 towards hand-set priors, positives weighing three times) on the
// project's own bundles, every two articles of each; a gold pair counts its best candidate. Leave-one-bundle-out figures
// are in Reports/Quality. Refit after a change of features, then rerun the bundle scorer.

extension LogisticModel {
    /// Two claims by themselves.
    static let alone = LogisticModel(
        """
        soft-dice 3.833
        soft-contained 2.886
        exact-dice 0.799
        shared-weight 1.383
        names-shared 0.015
        names-apart 0.347
        gist 0.756
        context 1.206
        figure-specific 1.864
        figure-agreeing 1.563
        figure-comparable 0.439
        figures-apart -0.308
        same-speaker 1.072
        both-deny 3.500
        quotation 1.073
        other-year -1.977
        same-time 1.126
        other-time 0.121
        soft-context 0.778
        sentence-gist 0.645
        act 0.581
        act-roles 0.588
        act-counted 0.694
        one-of-earlier-year -1.465
        bias -4.965
        """, features: PairFeatures.names)

    /// Two claims among their rivals.
    static let amongRivals = LogisticModel(
        """
        soft-dice 3.328
        soft-contained 2.465
        exact-dice 0.280
        shared-weight 1.398
        names-shared -0.293
        names-apart 0.681
        gist 0.403
        context 1.132
        figure-specific 2.147
        figure-agreeing 1.798
        figure-comparable 0.411
        figures-apart -0.177
        same-speaker 1.203
        both-deny 3.500
        quotation 1.106
        other-year -1.977
        same-time 1.394
        other-time 0.448
        soft-context 0.754
        sentence-gist 0.674
        act 0.547
        act-roles 0.160
        act-counted 0.481
        one-of-earlier-year -1.667
        lead-over-first 0.464
        lead-over-second 0.486
        mutual-best 0.666
        bias -4.419
        """, features: PairFeatures.names + RivalFeatures.names)
}
