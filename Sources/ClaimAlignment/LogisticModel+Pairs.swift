internal import Inference

// Fitted by L2-regularised logistic regression (0.01 towards hand-set priors, positives weighing three times) on the
// project's own bundles, every two articles of each; a gold pair counts its best candidate. Leave-one-bundle-out figures
// are in Reports/Quality. Refit after a change of features, then rerun the bundle scorer.

extension LogisticModel {
    /// Two claims by themselves.
    static let alone = LogisticModel(
        """
        soft-dice 3.274
        soft-contained 2.136
        exact-dice -0.066
        shared-weight 1.357
        names-shared -0.516
        names-apart 0.230
        gist -0.137
        context 1.454
        figure-specific 3.025
        figure-agreeing 2.400
        figure-comparable 0.060
        figures-apart -0.073
        same-speaker 1.717
        both-deny 3.584
        quotation 0.841
        other-year -1.573
        same-time 2.392
        other-time 0.357
        soft-context 1.603
        sentence-gist 0.458
        act 0.451
        act-roles 0.840
        act-counted 0.225
        one-of-earlier-year -1.584
        bias -4.187
        """, features: PairFeatures.names)

    /// Two claims among their rivals.
    static let amongRivals = LogisticModel(
        """
        soft-dice 1.735
        soft-contained 0.813
        exact-dice -1.440
        shared-weight 1.022
        names-shared -0.501
        names-apart 0.341
        gist -0.501
        context 1.164
        figure-specific 3.097
        figure-agreeing 1.941
        figure-comparable 0.383
        figures-apart 0.350
        same-speaker 1.379
        both-deny 3.588
        quotation 0.674
        other-year -1.113
        same-time 1.763
        other-time 0.563
        soft-context 1.452
        sentence-gist 0.721
        act 0.205
        act-roles 0.630
        act-counted -0.031
        one-of-earlier-year -1.263
        lead-over-first 1.248
        lead-over-second 1.248
        mutual-best -0.031
        bias -2.537
        """, features: PairFeatures.names + RivalFeatures.names)

    /// Two claims by themselves, where it is known what they are about.
    static let aloneWithLikeness = LogisticModel(
        """
        soft-dice 2.894
        soft-contained 2.066
        exact-dice -0.186
        shared-weight 0.831
        names-shared -0.669
        names-apart 0.134
        gist -0.636
        context 1.476
        figure-specific 2.608
        figure-agreeing 2.137
        figure-comparable 0.113
        figures-apart 0.078
        same-speaker 1.248
        both-deny 3.521
        quotation 0.795
        other-year -1.703
        same-time 2.202
        other-time 0.287
        soft-context 1.328
        sentence-gist 0.334
        act 0.432
        act-roles 0.683
        act-counted 0.141
        one-of-earlier-year -1.561
        likeness 6.165
        bias -3.766
        """, features: PairFeatures.names + [PairFeatures.likeness])

    /// Two claims among their rivals, where it is known what they are about.
    static let amongRivalsWithLikeness = LogisticModel(
        """
        soft-dice 1.443
        soft-contained 0.985
        exact-dice -1.443
        shared-weight 0.580
        names-shared -0.709
        names-apart 0.353
        gist -1.035
        context 1.383
        figure-specific 2.653
        figure-agreeing 1.851
        figure-comparable 0.329
        figures-apart 0.338
        same-speaker 0.889
        both-deny 3.522
        quotation 0.615
        other-year -1.266
        same-time 1.663
        other-time 0.515
        soft-context 1.273
        sentence-gist 0.616
        act 0.172
        act-roles 0.331
        act-counted -0.238
        one-of-earlier-year -1.312
        likeness 6.066
        lead-over-first 1.282
        lead-over-second 1.282
        mutual-best -0.053
        bias -2.249
        """, features: PairFeatures.names + [PairFeatures.likeness] + RivalFeatures.names)
}
