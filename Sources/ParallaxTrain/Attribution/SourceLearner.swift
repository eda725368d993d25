import ClaimExtraction
import Foundation

/// Learns to rank the sources of a cue.
struct SourceLearner: ExampleLearner {
    private struct Item {
        /// Features of each candidate; the first is that there is none.
        var features: [[Int32]]
        var gold: Int
    }

    private var items: [Item] = []
    private var index: FeatureIndex
    var weights: SparseWeights
    /// Cues whose source is no candidate.
    private(set) var missed = 0

    init(_ articles: [TrainingArticle], options: AttributionArguments) {
        var index = FeatureIndex(fewest: options.fewest)
        Self.forEachCue(articles) { lists, _ in for list in lists { index.count(list.hashes) } }
        var (items, missed): ([Item], Int) = ([], 0)
        Self.forEachCue(articles) { lists, gold in
            guard let gold else { return missed += 1 }
            items.append(Item(features: lists.map { index.numbers($0.hashes) }, gold: gold))
        }
        (self.items, self.missed, self.index) = (items, missed, index)
        weights = SparseWeights(count: index.count, rate: options.rate, penalty: options.sourcePenalty)
    }

    private static func forEachCue(_ articles: [TrainingArticle], _ body: ([FeatureList], Int?) -> Void) {
        for article in articles {
            let cues = article.cues
            var last: (window: Int, source: Range<Int>)?
            for link in article.links {
                let window = article.scene.windows.firstIndex { $0.contains(link.cue.lowerBound) } ?? 0
                let carried = last.flatMap { $0.window == window ? $0.source : nil }
                let candidates = SourceCandidates(article.scene).ranges(for: link.cue, carried: carried)
                let features = SourceFeatures(article.scene, cue: link.cue, carried: carried, cues: cues)
                var lists = [FeatureList](repeating: FeatureList(), count: candidates.count + 1)
                features.readNone(into: &lists[0])
                for (index, candidate) in candidates.enumerated() { features.read(candidate, into: &lists[index + 1]) }
                body(lists, link.source.map { source in candidates.firstIndex(of: source).map { $0 + 1 } } ?? 0)
                if let source = link.source { last = (window, source) }
            }
        }
    }

    var exampleCount: Int { items.count }

    mutating func learn(_ example: Int) -> Double {
        let item = items[example]
        let choice = Choice(scores: item.features.map { $0.reduce(0) { $0 + weights[Int($1)] } })
        for (candidate, features) in item.features.enumerated() {
            weights.add(choice.gradient(candidate, gold: item.gold), at: features)
        }
        return -Double(log(max(choice.probabilities[item.gold], .leastNormalMagnitude)))
    }

    var table: LearnedTable { LearnedTable(hashes: index.hashes, width: 1, weights: weights.values) }
}

/// One of several candidates, by a log-linear model.
struct Choice {
    let probabilities: [Float]

    init(scores: [Float]) {
        let largest = scores.max() ?? 0
        let sizes = scores.map { exp($0 - largest) }
        let total = sizes.reduce(0, +)
        probabilities = sizes.map { $0 / total }
    }

    func gradient(_ candidate: Int, gold: Int) -> Float { (candidate == gold ? 1 : 0) - probabilities[candidate] }
}
