internal import Inference

// Fitted by L2-regularised logistic regression (0.01 towards hand-set priors, positives weighing three times) on the
// project's own bundles, every two articles of each; a gold pair counts its best candidate. Leave-one-bundle-out figures
// are in Reports/Quality. Refit after a change of features, then rerun the bundle scorer.

extension LogisticModel {
    /// Two claims by themselves.
    static let alone = LogisticModel(
        """
        soft-dice 3.143
        soft-contained 2.060
        exact-dice 0.080
        shared-weight 1.473
        names-shared -0.519
        names-apart 0.228
        gist -0.181
        context 1.604
        figure-specific 3.101
        figure-agreeing 2.459
        figure-comparable 0.139
        figures-apart 0.018
        same-speaker 1.561
        both-deny 3.599
        quotation 0.851
        other-year -1.705
        same-time 2.368
        other-time 0.341
        soft-context 1.488
        sentence-gist 0.384
        act 0.520
        act-roles 0.857
        act-counted 0.206
        one-of-earlier-year -1.562
        bias -4.242
        """, features: CandidatePairs.names)

    /// Two claims among their rivals.
    static let amongRivals = LogisticModel(
        """
        soft-dice 1.533
        soft-contained 0.661
        exact-dice -1.215
        shared-weight 1.174
        names-shared -0.473
        names-apart 0.350
        gist -0.516
        context 1.380
        figure-specific 3.162
        figure-agreeing 1.992
        figure-comparable 0.436
        figures-apart 0.379
        same-speaker 1.208
        both-deny 3.603
        quotation 0.710
        other-year -1.343
        same-time 1.716
        other-time 0.583
        soft-context 1.308
        sentence-gist 0.624
        act 0.279
        act-roles 0.643
        act-counted -0.010
        one-of-earlier-year -1.228
        lead-over-first 1.224
        lead-over-second 1.224
        mutual-best -0.008
        bias -2.603
        """, features: CandidatePairs.names + RivalFeatures.names)

    /// Two claims by themselves, where it is known what they are about.
    static let beforeReading = LogisticModel(
        """
        soft-dice 2.841
        soft-contained 2.002
        exact-dice -0.062
        shared-weight 0.850
        names-shared -0.643
        names-apart 0.138
        gist -0.668
        context 1.549
        figure-specific 2.640
        figure-agreeing 2.172
        figure-comparable 0.167
        figures-apart 0.070
        same-speaker 1.168
        both-deny 3.522
        quotation 0.796
        other-year -1.838
        same-time 2.148
        other-time 0.255
        soft-context 1.208
        sentence-gist 0.217
        act 0.500
        act-roles 0.723
        act-counted 0.130
        one-of-earlier-year -1.632
        likeness 6.296
        bias -3.758
        """, features: CandidatePairs.names + [PairFeatures.likeness])

    /// Two claims that were read, by themselves.
    static let read = LogisticModel(
        """
        soft-dice 2.476
        soft-contained 1.504
        exact-dice -0.279
        shared-weight 0.183
        names-shared -0.626
        names-apart 0.389
        gist -0.366
        context 1.217
        figure-specific 2.118
        figure-agreeing 1.814
        figure-comparable 0.335
        figures-apart -0.273
        same-speaker 0.331
        both-deny 3.520
        quotation 0.731
        other-year -1.856
        same-time 1.589
        other-time 0.555
        soft-context 0.615
        sentence-gist 0.407
        act 0.417
        act-roles 0.433
        act-counted 0.545
        one-of-earlier-year -1.680
        likeness 4.129
        read-related 1.728
        read-entailed 0.383
        read-contrary -0.024
        bias -2.847
        """, features: CandidatePairs.namesOfRead)

    /// Two claims that were read, among their rivals.
    static let readAmongRivals = LogisticModel(
        """
        soft-dice 1.496
        soft-contained 0.986
        exact-dice -0.960
        shared-weight 0.392
        names-shared -0.624
        names-apart 0.682
        gist -0.675
        context 1.459
        figure-specific 2.219
        figure-agreeing 1.862
        figure-comparable 0.505
        figures-apart -0.090
        same-speaker 0.330
        both-deny 3.523
        quotation 0.599
        other-year -1.683
        same-time 1.671
        other-time 0.883
        soft-context 0.762
        sentence-gist 0.647
        act 0.383
        act-roles 0.185
        act-counted 0.410
        one-of-earlier-year -1.872
        likeness 4.021
        read-related 1.196
        read-entailed -0.081
        read-contrary -0.478
        lead-over-first 0.831
        lead-over-second 0.831
        mutual-best 0.217
        bias -2.497
        """, features: CandidatePairs.namesOfRead + RivalFeatures.names)
}
