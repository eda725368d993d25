// Fitted by L2-regularised logistic regression (0.02 towards hand-set priors, positives weighing three times) on the
// project's own bundles, every two articles of each; a gold pair counts its best candidate. Leave-one-bundle-out figures
// are in Reports/Quality. Refit after a change of features, then rerun the bundle scorer.

extension PairModel {
    /// Two claims by themselves.
    static let alone = PairModel(
        """
        soft-dice 3.642
        soft-contained 3.149
        exact-dice 0.487
        shared-weight 2.399
        names-shared -0.547
        names-apart 0.307
        gist -0.049
        context 1.894
        figure-specific 2.741
        figure-agreeing 2.021
        figure-comparable 0.476
        figures-apart -0.262
        same-speaker 1.158
        both-deny 3.500
        quotation 1.237
        other-year -2.127
        same-time 1.952
        other-time 0.313
        soft-context 1.546
        sentence-gist 0.709
        bias -5.377
        """, features: PairFeatures.names)

    /// Two claims among their rivals.
    static let amongRivals = PairModel(
        """
        soft-dice 2.447
        soft-contained 2.464
        exact-dice -0.693
        shared-weight 2.708
        names-shared -0.841
        names-apart 0.504
        gist -0.689
        context 1.734
        figure-specific 3.582
        figure-agreeing 2.040
        figure-comparable 0.549
        figures-apart -0.194
        same-speaker 1.218
        both-deny 3.500
        quotation 1.321
        other-year -2.177
        same-time 1.945
        other-time 0.686
        soft-context 1.383
        sentence-gist 0.841
        lead-over-first 0.741
        lead-over-second 0.517
        mutual-best 0.710
        bias -4.384
        """, features: PairFeatures.names + RivalFeatures.names)
}
