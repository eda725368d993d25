import ClaimExtraction
import Foundation

/// The probabilities of a sentence's tags, by the forward and backward algorithm.
struct CueChain {
    private let scores: [Float]
    private let transitions: [Float]
    private var forward: [Float]
    private var backward: [Float]
    private let total: Float

    init(scores: [Float], transitions: [Float]) {
        var transitions = transitions
        transitions[Self.outsideThenContinues] = -Self.impossible
        let count = scores.count / 3
        var forward = [Float](repeating: 0, count: scores.count)
        var backward = [Float](repeating: 0, count: scores.count)
        for tag in 0..<3 where count > 0 { forward[tag] = scores[tag] - (tag == 2 ? Self.impossible : 0) }
        for token in 1..<max(count, 1) {
            for tag in 0..<3 {
                let paths = (0..<3).map { forward[(token - 1) * 3 + $0] + transitions[$0 * 3 + tag] }
                forward[token * 3 + tag] = Self.logSum(paths) + scores[token * 3 + tag]
            }
        }
        for token in stride(from: count - 2, through: 0, by: -1) {
            for tag in 0..<3 {
                let next = (token + 1) * 3
                let paths = (0..<3).map { backward[next + $0] + transitions[tag * 3 + $0] + scores[next + $0] }
                backward[token * 3 + tag] = Self.logSum(paths)
            }
        }
        total = count > 0 ? Self.logSum(Array(forward.suffix(3))) : 0
        self.scores = scores
        self.transitions = transitions
        self.forward = forward
        self.backward = backward
    }

    func probability(_ token: Int, _ tag: Int) -> Float {
        exp(forward[token * 3 + tag] + backward[token * 3 + tag] - total)
    }

    /// Of a tag, and the one before it.
    func probability(_ token: Int, _ before: Int, _ tag: Int) -> Float {
        let place = token * 3 + tag
        return exp(
            forward[(token - 1) * 3 + before] + transitions[before * 3 + tag] + scores[place] + backward[place] - total)
    }

    func logLikelihood(_ tags: [CueTag]) -> Double {
        var sum: Float = 0
        for (token, tag) in tags.enumerated() {
            sum += scores[token * 3 + tag.rawValue]
            if token > 0 { sum += transitions[tags[token - 1].rawValue * 3 + tag.rawValue] }
        }
        return Double(sum - total)
    }

    private static let outsideThenContinues = 2
    private static let impossible: Float = 1_000

    private static func logSum(_ values: [Float]) -> Float {
        let largest = max(values[0], values[1], values[2])
        return largest + log(exp(values[0] - largest) + exp(values[1] - largest) + exp(values[2] - largest))
    }
}
