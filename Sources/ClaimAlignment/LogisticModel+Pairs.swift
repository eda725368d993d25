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
        soft-dice 2.593
        soft-contained 1.758
        exact-dice -0.367
        shared-weight 0.292
        names-shared -0.784
        names-apart 0.091
        gist -0.557
        context 0.851
        figure-specific 1.786
        figure-agreeing 1.242
        figure-comparable -0.585
        figures-apart -0.159
        same-speaker 0.542
        both-deny 3.502
        quotation 0.783
        other-year -1.579
        same-time 1.812
        other-time 0.059
        soft-context 0.522
        sentence-gist -0.248
        act 0.518
        act-roles 0.485
        act-counted 0.152
        one-of-earlier-year -1.041
        likeness 3.427
        bias -1.884
        """, features: CandidatePairs.names + [PairFeatures.likeness])

    /// Two claims that were read, by themselves.
    static let read = LogisticModel(
        """
        soft-dice 2.694
        soft-contained 2.071
        exact-dice -0.407
        shared-weight 0.133
        names-shared -0.559
        names-apart -0.044
        gist -0.419
        context 0.652
        figure-specific 1.705
        figure-agreeing 1.097
        figure-comparable -0.262
        figures-apart -0.394
        same-speaker 0.174
        both-deny 3.506
        quotation 0.796
        other-year -1.621
        same-time 1.372
        other-time -0.045
        soft-context 0.201
        sentence-gist -0.654
        act 0.382
        act-roles 0.094
        act-counted 0.472
        one-of-earlier-year -1.124
        likeness 2.402
        read-related 1.410
        read-entailed 0.426
        read-contrary 0.130
        bias -1.568
        """, features: CandidatePairs.namesOfRead)

    /// Two claims that were read, among their rivals.
    static let readAmongRivals = LogisticModel(
        """
        soft-dice 2.137
        soft-contained 1.852
        exact-dice -1.080
        shared-weight 0.266
        names-shared -0.802
        names-apart 0.316
        gist -0.752
        context 0.791
        figure-specific 1.681
        figure-agreeing 0.995
        figure-comparable -0.209
        figures-apart -0.195
        same-speaker 0.131
        both-deny 3.507
        quotation 0.677
        other-year -1.202
        same-time 1.581
        other-time 0.271
        soft-context 0.354
        sentence-gist -0.843
        act 0.472
        act-roles -0.309
        act-counted 0.314
        one-of-earlier-year -1.074
        likeness 2.223
        read-related 0.859
        read-entailed 0.173
        read-contrary -0.308
        lead-over-first 0.808
        lead-over-second 0.808
        mutual-best 0.329
        bias -1.521
        """, features: CandidatePairs.namesOfRead + RivalFeatures.names)
}
