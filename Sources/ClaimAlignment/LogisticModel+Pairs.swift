internal import Inference

// Fitted by L2-regularised logistic regression (0.08 towards hand-set priors, positives weighing three times) on the
// project's own bundles, every two articles of each; a gold pair counts its best candidate. Leave-one-bundle-out figures
// are in Reports/Quality. Refit after a change of features, then rerun the bundle scorer.

extension LogisticModel {
    /// Two claims by themselves.
    static let alone = LogisticModel(
        """
        soft-dice 3.829
        soft-contained 2.867
        exact-dice 0.796
        shared-weight 1.394
        names-shared 0.017
        names-apart 0.345
        gist 0.734
        context 1.210
        figure-specific 1.862
        figure-agreeing 1.578
        figure-comparable 0.448
        figures-apart -0.316
        same-speaker 1.116
        both-deny 3.500
        quotation 1.069
        other-year -1.978
        same-time 1.137
        other-time 0.130
        soft-context 0.781
        sentence-gist 0.648
        act 0.621
        act-roles 0.584
        act-counted 0.689
        one-of-earlier-year -1.468
        bias -4.978
        """, features: PairFeatures.names)

    /// Two claims among their rivals.
    static let amongRivals = LogisticModel(
        """
        soft-dice 3.326
        soft-contained 2.438
        exact-dice 0.278
        shared-weight 1.425
        names-shared -0.283
        names-apart 0.693
        gist 0.376
        context 1.141
        figure-specific 2.143
        figure-agreeing 1.827
        figure-comparable 0.403
        figures-apart -0.161
        same-speaker 1.234
        both-deny 3.500
        quotation 1.100
        other-year -1.980
        same-time 1.421
        other-time 0.470
        soft-context 0.762
        sentence-gist 0.687
        act 0.556
        act-roles 0.156
        act-counted 0.475
        one-of-earlier-year -1.668
        lead-over-first 0.470
        lead-over-second 0.506
        mutual-best 0.628
        bias -4.424
        """, features: PairFeatures.names + RivalFeatures.names)

    /// Two claims by themselves, where it is known what they are about.
    static let aloneWithLikeness = LogisticModel(
        """
        soft-dice 3.515
        soft-contained 2.596
        exact-dice 0.526
        shared-weight 0.735
        names-shared -0.282
        names-apart 0.194
        gist 0.527
        context 0.972
        figure-specific 1.668
        figure-agreeing 1.426
        figure-comparable 0.312
        figures-apart -0.180
        same-speaker 0.746
        both-deny 3.500
        quotation 1.065
        other-year -2.004
        same-time 1.231
        other-time 0.111
        soft-context 0.519
        sentence-gist 0.457
        act 0.598
        act-roles 0.598
        act-counted 0.754
        one-of-earlier-year -1.403
        likeness 4.301
        bias -4.584
        """, features: PairFeatures.names + [PairFeatures.likeness])

    /// Two claims among their rivals, where it is known what they are about.
    static let amongRivalsWithLikeness = LogisticModel(
        """
        soft-dice 2.961
        soft-contained 2.148
        exact-dice -0.007
        shared-weight 0.470
        names-shared -0.680
        names-apart 0.530
        gist 0.126
        context 0.885
        figure-specific 1.725
        figure-agreeing 1.605
        figure-comparable 0.257
        figures-apart 0.113
        same-speaker 0.733
        both-deny 3.500
        quotation 1.125
        other-year -2.023
        same-time 1.588
        other-time 0.412
        soft-context 0.448
        sentence-gist 0.412
        act 0.606
        act-roles 0.182
        act-counted 0.585
        one-of-earlier-year -1.531
        likeness 4.881
        lead-over-first 0.640
        lead-over-second 0.793
        mutual-best 0.058
        bias -3.708
        """, features: PairFeatures.names + [PairFeatures.likeness] + RivalFeatures.names)
}
