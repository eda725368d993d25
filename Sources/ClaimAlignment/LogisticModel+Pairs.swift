internal import Inference

// Fitted by L2-regularised logistic regression (0.01 towards hand-set priors, positives weighing three times) on the
// project's own bundles, every two articles of each; a gold pair counts its best candidate. Leave-one-bundle-out figures
// are in Reports/Quality. Refit after a change of features, then rerun the bundle scorer.

extension LogisticModel {
    /// Two claims by themselves.
    static let alone = LogisticModel(
        """
        soft-dice 3.151
        soft-contained 2.057
        exact-dice 0.045
        shared-weight 1.471
        names-shared -0.525
        names-apart 0.225
        gist -0.177
        context 1.616
        figure-specific 3.089
        figure-agreeing 2.455
        figure-comparable 0.135
        figures-apart 0.014
        same-speaker 1.557
        both-deny 3.599
        quotation 0.850
        other-year -1.705
        same-time 2.364
        other-time 0.338
        soft-context 1.496
        sentence-gist 0.387
        act 0.525
        act-roles 0.854
        act-counted 0.206
        one-of-earlier-year -1.565
        bias -4.236
        """, features: PairFeatures.names)

    /// Two claims among their rivals.
    static let amongRivals = LogisticModel(
        """
        soft-dice 1.540
        soft-contained 0.663
        exact-dice -1.241
        shared-weight 1.174
        names-shared -0.469
        names-apart 0.350
        gist -0.511
        context 1.388
        figure-specific 3.154
        figure-agreeing 1.989
        figure-comparable 0.436
        figures-apart 0.379
        same-speaker 1.207
        both-deny 3.603
        quotation 0.710
        other-year -1.341
        same-time 1.714
        other-time 0.583
        soft-context 1.307
        sentence-gist 0.620
        act 0.278
        act-roles 0.642
        act-counted -0.009
        one-of-earlier-year -1.228
        lead-over-first 1.223
        lead-over-second 1.223
        mutual-best 0.002
        bias -2.604
        """, features: PairFeatures.names + RivalFeatures.names)

    /// Two claims by themselves, where it is known what they are about.
    static let aloneWithLikeness = LogisticModel(
        """
        soft-dice 2.835
        soft-contained 2.001
        exact-dice -0.066
        shared-weight 0.854
        names-shared -0.646
        names-apart 0.138
        gist -0.665
        context 1.548
        figure-specific 2.639
        figure-agreeing 2.172
        figure-comparable 0.166
        figures-apart 0.070
        same-speaker 1.168
        both-deny 3.522
        quotation 0.796
        other-year -1.838
        same-time 2.147
        other-time 0.254
        soft-context 1.207
        sentence-gist 0.219
        act 0.500
        act-roles 0.723
        act-counted 0.131
        one-of-earlier-year -1.633
        likeness 6.295
        bias -3.759
        """, features: PairFeatures.names + [PairFeatures.likeness])

    /// Two claims among their rivals, where it is known what they are about.
    static let amongRivalsWithLikeness = LogisticModel(
        """
        soft-dice 1.366
        soft-contained 0.903
        exact-dice -1.234
        shared-weight 0.655
        names-shared -0.713
        names-apart 0.375
        gist -1.089
        context 1.492
        figure-specific 2.665
        figure-agreeing 1.867
        figure-comparable 0.367
        figures-apart 0.338
        same-speaker 0.750
        both-deny 3.523
        quotation 0.638
        other-year -1.532
        same-time 1.597
        other-time 0.464
        soft-context 1.111
        sentence-gist 0.432
        act 0.229
        act-roles 0.392
        act-counted -0.234
        one-of-earlier-year -1.420
        likeness 6.246
        lead-over-first 1.266
        lead-over-second 1.266
        mutual-best -0.078
        bias -2.228
        """, features: PairFeatures.names + [PairFeatures.likeness] + RivalFeatures.names)
}
