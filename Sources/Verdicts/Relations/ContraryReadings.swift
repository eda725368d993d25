internal import ClaimAlignment
package import Inference

/// How likely two aligned claims cannot both be true by the larger network, asked once and only if anybody wants to know.
package final class ContraryReadings {
    private let pair: PairContext
    private let network: RelationNetwork

    package init(_ pair: PairContext, by network: RelationNetwork) {
        self.pair = pair
        self.network = network
    }

    /// The second claim beside the first, and the other way round, each claim by itself.
    ///
    /// - Complexity: two readings of the network, the first time.
    package private(set) lazy var values: [Double] = {
        let texts = (
            StandaloneText(pair.first.analysis).text(of: pair.first.claim),
            StandaloneText(pair.second.analysis).text(of: pair.second.claim)
        )
        return network.read([texts, (texts.1, texts.0)], marksWords: false).map(\.contradiction)
    }()
}
