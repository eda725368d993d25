internal import Inference

// Fitted by L2-regularised logistic regression (0.01 towards hand-set priors, positives weighing three times) on the
// project's own bundles, every two articles of each; a gold pair counts its best candidate. Leave-one-bundle-out figures
// are in Reports/Quality. Refit after a change of features, then rerun the bundle scorer.

extension LogisticModel {
    /// Two claims by themselves, by their words.
    static let alone = LogisticModel(
        """
        soft-dice 3.478
        soft-contained 2.071
        exact-dice -0.256
        shared-weight 1.061
        names-shared -1.239
        names-apart -0.724
        gist 0.195
        context 1.483
        figure-specific 3.882
        figure-agreeing 2.657
        figure-comparable 0.998
        figures-apart 0.677
        same-speaker 1.543
        both-deny 3.553
        quotation 0.992
        other-year -1.699
        same-time 2.153
        other-time 0.705
        soft-context 1.817
        sentence-gist 1.223
        act 0.001
        act-roles 1.058
        act-counted 0.296
        one-of-earlier-year -0.998
        bias -4.976
        """, features: CandidatePairs.names)

    /// The same among the others.
    static let amongOthers = LogisticModel(
        """
        soft-dice 1.829
        soft-contained 0.787
        exact-dice -1.691
        shared-weight 1.149
        names-shared -0.293
        names-apart -0.051
        gist -0.431
        context 1.011
        figure-specific 3.586
        figure-agreeing 2.014
        figure-comparable 0.667
        figures-apart 0.502
        same-speaker 0.941
        both-deny 3.555
        quotation 0.946
        other-year -1.309
        same-time 1.647
        other-time 0.616
        soft-context 1.406
        sentence-gist 0.848
        act -0.049
        act-roles 0.923
        act-counted -0.218
        one-of-earlier-year -0.637
        lead-over-first 1.212
        lead-over-second 1.212
        mutual-best -0.192
        neighbours 1.074
        part-of-first 0.316
        part-of-second 0.316
        length -1.529
        shared 0.464
        bias -2.025
        """, features: CandidatePairs.names + CandidatePairs.namesOfStanding)

    /// Two claims by themselves, also by what they say in their passages.
    static let byMeaning = LogisticModel(
        """
        soft-dice 2.592
        soft-contained 1.726
        exact-dice -0.530
        shared-weight 0.002
        names-shared -0.834
        names-apart -0.514
        gist -0.014
        context 0.250
        figure-specific 1.928
        figure-agreeing 1.280
        figure-comparable -0.125
        figures-apart 0.165
        same-speaker 0.522
        both-deny 3.500
        quotation 0.884
        other-year -1.610
        same-time 1.315
        other-time 0.227
        soft-context -0.025
        sentence-gist 0.069
        act -0.058
        act-roles 0.374
        act-counted 0.569
        one-of-earlier-year -0.367
        likeness 3.796
        bias -1.724
        """, features: CandidatePairs.namesWithLikeness)

    /// The same among the others.
    static let byMeaningAmongOthers = LogisticModel(
        """
        soft-dice 1.601
        soft-contained 1.223
        exact-dice -1.497
        shared-weight 0.433
        names-shared -0.256
        names-apart 0.013
        gist -0.403
        context 0.192
        figure-specific 1.951
        figure-agreeing 1.204
        figure-comparable -0.229
        figures-apart 0.260
        same-speaker 0.399
        both-deny 3.500
        quotation 0.798
        other-year -1.318
        same-time 1.359
        other-time 0.282
        soft-context 0.068
        sentence-gist 0.130
        act -0.002
        act-roles 0.298
        act-counted 0.228
        one-of-earlier-year -0.189
        likeness 2.436
        lead-over-first 1.035
        lead-over-second 1.035
        mutual-best -0.032
        neighbours 0.594
        part-of-first -0.205
        part-of-second -0.205
        length -0.842
        shared 0.730
        bias -0.271
        """, features: CandidatePairs.namesWithLikeness + CandidatePairs.namesOfStanding)

    /// Two claims that were read.
    static let asRead = LogisticModel(
        """
        log-odds 0.687
        read-related 1.216
        read-entailed 0.239
        read-contrary -0.064
        bias 0.183
        """, features: CandidatePairs.namesAsRead)
}
