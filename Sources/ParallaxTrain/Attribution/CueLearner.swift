import ClaimExtraction
import Foundation
import Linguistics

/// Learns to tag cues: a linear-chain conditional random field over the sentences (Lafferty, McCallum & Pereira, 2001).
///
/// Being outside any cue has no weights of its own; those of beginning and continuing one are counted against it.
struct CueLearner: ExampleLearner {
    private struct Item {
        var features: [[Int32]]
        var gold: [CueTag]
    }

    private var items: [Item] = []
    private var index: FeatureIndex
    /// Two a feature, then nine transitions.
    var weights: SparseWeights
    private let firstTransition: Int

    init(_ articles: [TrainingArticle], options: AttributionArguments) {
        var index = FeatureIndex(fewest: options.fewest)
        Self.forEachWindow(articles) { lists, _ in for list in lists { index.count(list.hashes) } }
        var items: [Item] = []
        Self.forEachWindow(articles) { lists, gold in
            items.append(Item(features: lists.map { index.numbers($0.hashes) }, gold: gold))
        }
        self.items = items
        self.index = index
        firstTransition = index.count * 2
        weights = SparseWeights(count: index.count * 2 + 9, rate: options.rate, penalty: options.cuePenalty)
    }

    private static func forEachWindow(_ articles: [TrainingArticle], _ body: ([FeatureList], [CueTag]) -> Void) {
        for article in articles {
            let gold = CueTag.tags(of: article.links.map(\.cue), count: article.document.tokens.count)
            let features = CueFeatures(article.scene)
            for window in article.scene.windows {
                let lists = window.map { token in
                    var list = FeatureList()
                    features.read(token, in: window, into: &list)
                    return list
                }
                body(lists, Array(gold[window]))
            }
        }
    }

    private var transitions: [Float] { (0..<9).map { weights[firstTransition + $0] } }

    var exampleCount: Int { items.count }

    mutating func learn(_ example: Int) -> Double {
        let item = items[example]
        let scores = scores(item)
        let chain = CueChain(scores: scores, transitions: transitions)
        for token in item.gold.indices {
            for tag in 1..<3 {
                let gradient = (item.gold[token].rawValue == tag ? 1 : 0) - chain.probability(token, tag)
                guard abs(gradient) > SparseWeights.negligible else { continue }
                for feature in item.features[token] { weights.add(gradient, at: Int(feature) * 2 + tag - 1) }
            }
            guard token > 0 else { continue }
            for pair in 0..<9 {
                let isGold = item.gold[token - 1].rawValue * 3 + item.gold[token].rawValue == pair
                let gradient = (isGold ? 1 : 0) - chain.probability(token, pair / 3, pair % 3)
                if abs(gradient) > SparseWeights.negligible { weights.add(gradient, at: firstTransition + pair) }
            }
        }
        return -chain.logLikelihood(item.gold)
    }

    private func scores(_ item: Item) -> [Float] {
        var scores = [Float](repeating: 0, count: item.features.count * 3)
        for (token, features) in item.features.enumerated() {
            for feature in features {
                scores[token * 3 + 1] += weights[Int(feature) * 2]
                scores[token * 3 + 2] += weights[Int(feature) * 2 + 1]
            }
        }
        return scores
    }

    var table: LearnedTable {
        LearnedTable(hashes: index.hashes, width: 2, weights: Array(weights.values.prefix(firstTransition)))
    }

    var learnedTransitions: [Float] { transitions }
}
