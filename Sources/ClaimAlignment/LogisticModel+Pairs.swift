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
        soft-dice 2.437
        soft-contained 1.453
        exact-dice -0.271
        shared-weight 0.183
        names-shared -0.594
        names-apart 0.365
        gist -0.406
        context 1.285
        figure-specific 2.131
        figure-agreeing 1.846
        figure-comparable 0.319
        figures-apart -0.296
        same-speaker 0.347
        both-deny 3.522
        quotation 0.746
        other-year -1.864
        same-time 1.617
        other-time 0.584
        soft-context 0.665
        sentence-gist 0.508
        act 0.377
        act-roles 0.422
        act-counted 0.453
        one-of-earlier-year -1.683
        likeness 4.176
        read-related 1.932
        read-entailed 0.449
        read-contrary 0.085
        bias -3.070
        """, features: CandidatePairs.namesOfRead)

    /// Two claims that were read, among their rivals.
    static let readAmongRivals = LogisticModel(
        """
        soft-dice 1.473
        soft-contained 0.927
        exact-dice -0.914
        shared-weight 0.451
        names-shared -0.599
        names-apart 0.671
        gist -0.743
        context 1.500
        figure-specific 2.233
        figure-agreeing 1.907
        figure-comparable 0.490
        figures-apart -0.105
        same-speaker 0.353
        both-deny 3.526
        quotation 0.607
        other-year -1.682
        same-time 1.735
        other-time 0.851
        soft-context 0.789
        sentence-gist 0.724
        act 0.363
        act-roles 0.152
        act-counted 0.277
        one-of-earlier-year -1.883
        likeness 4.093
        read-related 1.317
        read-entailed 0.049
        read-contrary -0.319
        lead-over-first 0.811
        lead-over-second 0.811
        mutual-best 0.258
        bias -2.709
        """, features: CandidatePairs.namesOfRead + RivalFeatures.names)
}
