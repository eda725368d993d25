import ClaimExtraction
import Foundation

/// Learns to rank the contents of a cue: pairs of where they begin and where they end.
struct ContentLearner: ExampleLearner {
    private struct Item {
        var starts: [[Int32]]
        var ends: [[Int32]]
        /// Start, end and features of each pair.
        var pairs: [(start: Int, end: Int, features: [Int32])]
        var gold: Int
    }

    private var items: [Item] = []
    private var index: FeatureIndex
    var weights: SparseWeights
    /// Cues whose content is no candidate.
    private(set) var missed = 0

    init(_ articles: [TrainingArticle], options: AttributionArguments) {
        var index = FeatureIndex(fewest: options.fewest)
        Self.forEachLink(articles) { article, link, cues in
            Self.read(article, link, cues) {
                index.count($0)
                return []
            }
        }
        var (items, missed): ([Item], Int) = ([], 0)
        Self.forEachLink(articles) { article, link, cues in
            if let item = Self.read(article, link, cues, { index.numbers($0) }) {
                items.append(item)
            } else {
                missed += 1
            }
        }
        (self.items, self.missed, self.index) = (items, missed, index)
        weights = SparseWeights(count: index.count, rate: options.rate, penalty: options.contentPenalty)
    }

    private static func forEachLink(
        _ articles: [TrainingArticle], _ body: (TrainingArticle, TrainingArticle.Link, CueMap) -> Void
    ) {
        for article in articles {
            let cues = article.cues
            for link in article.links { body(article, link, cues) }
        }
    }

    @discardableResult
    private static func read(
        _ article: TrainingArticle, _ link: TrainingArticle.Link, _ cues: CueMap, _ numbers: ([UInt32]) -> [Int32]
    ) -> Item? {
        let candidates = ContentCandidates(article.scene, cue: link.cue, source: link.source)
        let features = ContentFeatures(article.scene, cue: link.cue, source: link.source, cues: cues)
        var list = FeatureList()
        let starts = candidates.starts.map { start in
            features.readStart(start, into: &list)
            return numbers(list.hashes)
        }
        let ends = candidates.ends.map { end in
            features.readEnd(end, into: &list)
            return numbers(list.hashes)
        }
        var pairs: [(start: Int, end: Int, features: [Int32])] = []
        var gold: Int?
        for (first, start) in candidates.starts.enumerated() {
            for (second, end) in candidates.ends.enumerated() where candidates.allows(start, end) {
                if start == link.content.lowerBound, end == link.content.upperBound { gold = pairs.count }
                features.readBoth(start, end, into: &list)
                pairs.append((first, second, numbers(list.hashes)))
            }
        }
        return gold.map { Item(starts: starts, ends: ends, pairs: pairs, gold: $0) }
    }

    var exampleCount: Int { items.count }

    mutating func learn(_ example: Int) -> Double {
        let item = items[example]
        let starts = item.starts.map(score)
        let ends = item.ends.map(score)
        let choice = Choice(scores: item.pairs.map { starts[$0.start] + ends[$0.end] + score($0.features) })
        var startGradients = [Float](repeating: 0, count: starts.count)
        var endGradients = [Float](repeating: 0, count: ends.count)
        for (candidate, pair) in item.pairs.enumerated() {
            let gradient = choice.gradient(candidate, gold: item.gold)
            startGradients[pair.start] += gradient
            endGradients[pair.end] += gradient
            weights.add(gradient, at: pair.features)
        }
        for (gradient, features) in zip(startGradients, item.starts) { weights.add(gradient, at: features) }
        for (gradient, features) in zip(endGradients, item.ends) { weights.add(gradient, at: features) }
        return -Double(log(max(choice.probabilities[item.gold], .leastNormalMagnitude)))
    }

    private func score(_ features: [Int32]) -> Float { features.reduce(0) { $0 + weights[Int($1)] } }

    var table: LearnedTable { LearnedTable(hashes: index.hashes, width: 1, weights: weights.values) }
}
