internal import Inference

// Fitted by L2-regularised logistic regression (0.01 towards hand-set priors, positives weighing three times) on the
// project's own bundles, every two articles of each; a gold pair counts its best candidate. Leave-one-bundle-out figures
// are in Reports/Quality. Refit after a change of features, then rerun the bundle scorer.

extension LogisticModel {
    /// Two claims by themselves, by their words.
    static let alone = LogisticModel(
        """
        soft-dice 2.848
        soft-contained 1.832
        exact-dice -0.300
        shared-weight 1.733
        names-shared -0.204
        names-apart 0.010
        gist 0.026
        context 1.361
        figure-specific 3.570
        figure-agreeing 2.415
        figure-comparable 0.624
        figures-apart 0.327
        same-speaker 1.782
        both-deny 3.534
        quotation 1.194
        other-year -1.751
        same-time 2.403
        other-time 0.601
        soft-context 1.299
        sentence-gist 0.957
        act 0.002
        act-roles 1.113
        act-counted 0.377
        one-of-earlier-year -1.222
        bias -4.344
        """, features: CandidatePairs.names)

    /// The same among the others.
    static let amongOthers = LogisticModel(
        """
        soft-dice 1.157
        soft-contained 0.420
        exact-dice -1.568
        shared-weight 1.485
        names-shared -0.207
        names-apart 0.170
        gist -0.362
        context 0.938
        figure-specific 3.289
        figure-agreeing 1.946
        figure-comparable 0.623
        figures-apart 0.487
        same-speaker 1.056
        both-deny 3.536
        quotation 1.120
        other-year -1.300
        same-time 1.713
        other-time 0.673
        soft-context 0.843
        sentence-gist 0.912
        act -0.038
        act-roles 0.821
        act-counted -0.023
        one-of-earlier-year -0.672
        lead-over-first 1.206
        lead-over-second 1.206
        mutual-best 0.034
        neighbours 1.184
        part-of-first 0.312
        part-of-second 0.312
        length -1.087
        bias -2.671
        """, features: CandidatePairs.names + CandidatePairs.namesOfStanding)

    /// Two claims by themselves, also by what they say in their passages.
    static let byMeaning = LogisticModel(
        """
        soft-dice 2.488
        soft-contained 1.734
        exact-dice -0.484
        shared-weight 0.391
        names-shared -0.413
        names-apart -0.051
        gist -0.159
        context 0.285
        figure-specific 1.916
        figure-agreeing 1.294
        figure-comparable -0.240
        figures-apart 0.114
        same-speaker 0.486
        both-deny 3.500
        quotation 0.965
        other-year -1.645
        same-time 1.549
        other-time 0.201
        soft-context -0.094
        sentence-gist -0.153
        act 0.134
        act-roles 0.668
        act-counted 0.515
        one-of-earlier-year -0.446
        likeness 3.509
        bias -1.669
        """, features: CandidatePairs.namesWithLikeness)

    /// The same among the others.
    static let byMeaningAmongOthers = LogisticModel(
        """
        soft-dice 1.422
        soft-contained 1.002
        exact-dice -1.445
        shared-weight 0.521
        names-shared -0.565
        names-apart 0.211
        gist -0.485
        context 0.135
        figure-specific 1.913
        figure-agreeing 1.226
        figure-comparable -0.144
        figures-apart 0.348
        same-speaker 0.314
        both-deny 3.500
        quotation 0.841
        other-year -1.319
        same-time 1.498
        other-time 0.330
        soft-context -0.135
        sentence-gist 0.129
        act 0.068
        act-roles 0.393
        act-counted 0.200
        one-of-earlier-year -0.265
        likeness 2.205
        lead-over-first 1.189
        lead-over-second 1.189
        mutual-best -0.228
        neighbours 0.577
        part-of-first -0.151
        part-of-second -0.151
        length -1.164
        bias -0.702
        """, features: CandidatePairs.namesWithLikeness + CandidatePairs.namesOfStanding)

    /// Two claims that were read.
    static let asRead = LogisticModel(
        """
        log-odds 0.723
        read-related 1.428
        read-entailed 0.255
        read-contrary 0.138
        bias 0.180
        """, features: CandidatePairs.namesAsRead)
}
