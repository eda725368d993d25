/// How a candidate stands among the others of its two claims.
///
/// Unwanted: a reworded claim is left out, since every one of its scores is low. Wanted: where one candidate stands out
/// on both sides, a lower score is enough.
struct RivalFeatures {
    static let names = ["lead-over-first", "lead-over-second", "mutual-best"]

    private let scores: [(first: Int, second: Int, logOdds: Double)]
    private let bestOfFirst: [Int: Podium]
    private let bestOfSecond: [Int: Podium]

    /// The two best scores of one claim.
    private struct Podium {
        var best: Double
        var second = RivalFeatures.absent

        mutating func add(_ score: Double) {
            if score > best {
                second = best
                best = score
            } else if score > second {
                second = score
            }
        }

        /// How far a score lies above the best of the others, at most three either way, in thirds.
        func lead(of score: Double) -> Double {
            let other = score >= best ? second : best
            return min(3, max(-3, score - other)) / 3
        }
    }

    /// - Complexity: linear in the candidates.
    init(_ scores: [(first: Int, second: Int, logOdds: Double)]) {
        self.scores = scores
        var first: [Int: Podium] = [:]
        var second: [Int: Podium] = [:]
        for score in scores {
            first[score.first, default: Podium(best: Self.absent)].add(score.logOdds)
            second[score.second, default: Podium(best: Self.absent)].add(score.logOdds)
        }
        bestOfFirst = first
        bestOfSecond = second
    }

    /// The features of a candidate, in the order of ``names``.
    func values(of index: Int) -> [Double] {
        let score = scores[index]
        guard let first = bestOfFirst[score.first], let second = bestOfSecond[score.second] else { return [0, 0, 0] }
        let isMutual = score.logOdds >= first.best && score.logOdds >= second.best
        return [first.lead(of: score.logOdds), second.lead(of: score.logOdds), isMutual ? 1 : 0]
    }

    /// What stands in for a rival where there is none: odds of 1 to 400.
    private static let absent = -6.0
}
