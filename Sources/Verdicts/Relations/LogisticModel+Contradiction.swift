internal import Inference

// Whether two aligned claims contradict each other: L2-regularised logistic regressions, fitted by Training/contradiction.py on
// the events of Training/Reports (CModels) that the smaller network was not trained on. Figures are in Reports/Quality.

extension LogisticModel {
    /// By rules, words and the smaller network.
    static let contrary = LogisticModel(
        """
        read-related -0.204
        read-entailed -1.897
        read-contrary 1.305
        unread 0.000
        figures-against 0.316
        figures-agree -0.128
        figures-apart 0.373
        times-against 0.415
        times-agree -0.761
        times-apart 0.660
        place 0.000
        actor -0.471
        polarity 0.000
        stance 0.000
        quote -0.020
        attribution 0.560
        certainty 0.225
        label 0.186
        framing 0.659
        change -0.379
        contradiction 1.152
        contested 0.564
        two-speakers 0.446
        one-denies 0.600
        both-quote -0.993
        hours-apart -0.160
        more-on-one-side -0.079
        more-on-the-other 0.459
        anew 0.229
        likelihood 1.068
        bias -2.766
        """, features: RelationFeatures.names + ["likelihood"])

    /// With what the larger network reads, too.
    static let contraryAsRead = LogisticModel(
        """
        read-related -0.301
        read-entailed -1.759
        read-contrary 1.032
        unread 0.000
        figures-against 0.276
        figures-agree -0.109
        figures-apart 0.513
        times-against 0.465
        times-agree -0.678
        times-apart 0.730
        place 0.000
        actor -0.432
        polarity 0.000
        stance 0.000
        quote -0.031
        attribution 0.614
        certainty 0.258
        label 0.205
        framing 0.665
        change -0.409
        contradiction 1.178
        contested 0.632
        two-speakers 0.364
        one-denies 0.401
        both-quote -0.981
        hours-apart -0.186
        more-on-one-side 0.091
        more-on-the-other 0.616
        anew 0.263
        likelihood 0.994
        larger-mean 0.603
        larger-least 0.545
        bias -2.576
        """, features: RelationFeatures.names + ["likelihood", "larger-mean", "larger-least"])
}
