internal import Inference

// Whether two aligned claims contradict each other: L2-regularised logistic regressions, fitted by Training/contradiction.py on
// the events of Training/Reports (CModels) that the smaller network was not trained on. Figures are in Reports/Quality.

extension LogisticModel {
    /// By rules, words and the smaller network.
    static let contrary = LogisticModel(
        """
        read-related -0.075
        read-entailed -0.681
        read-contrary 1.240
        unread 0.000
        figures-against 1.219
        figures-agree -0.505
        figures-apart 0.724
        times-against -0.011
        times-agree -0.519
        times-apart 0.517
        place 0.000
        actor -0.026
        polarity 0.327
        stance 0.085
        quote -0.469
        attribution 0.408
        certainty -0.027
        label -0.039
        framing 0.190
        change -0.490
        contradiction 0.635
        contested 0.463
        two-speakers 0.686
        one-denies 0.520
        both-quote -1.053
        hours-apart -0.191
        more-on-one-side 0.460
        more-on-the-other 0.119
        anew -0.169
        likelihood -0.093
        bias -2.076
        """, features: RelationFeatures.names + ["likelihood"])

    /// With what the larger network reads, too.
    static let contraryAsRead = LogisticModel(
        """
        read-related -0.150
        read-entailed -0.653
        read-contrary 1.033
        unread 0.000
        figures-against 1.196
        figures-agree -0.507
        figures-apart 0.848
        times-against 0.035
        times-agree -0.419
        times-apart 0.556
        place 0.000
        actor 0.011
        polarity 0.238
        stance 0.103
        quote -0.485
        attribution 0.438
        certainty 0.023
        label -0.021
        framing 0.217
        change -0.523
        contradiction 0.642
        contested 0.523
        two-speakers 0.715
        one-denies 0.351
        both-quote -1.067
        hours-apart -0.189
        more-on-one-side 0.632
        more-on-the-other 0.298
        anew -0.178
        likelihood -0.100
        larger-mean 0.317
        larger-least 0.752
        bias -1.907
        """, features: RelationFeatures.names + ["likelihood", "larger-mean", "larger-least"])
}
