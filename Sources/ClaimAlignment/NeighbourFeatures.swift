internal import Foundation

/// Whether what stands beside two claims is told by the other report in the same order, too.
///
/// Unwanted: "it had been empty since May" finds no partner, since "unoccupied" says little by itself. Wanted: what stands before both is one
/// fact, so this may be one.
struct NeighbourFeatures {
    static let names = ["neighbours", "part-of-first", "part-of-second"]

    private var ofCandidates: [[Double]]

    private struct Place: Hashable {
        var first: Int
        var second: Int
    }

    /// - Complexity: linear in the candidates.
    init(_ scores: [(first: Int, second: Int, logOdds: Double)]) {
        ofCandidates = [[Double]](repeating: [0, 0, 0], count: scores.count)
        var indices: [Place: Int] = [:]
        indices.reserveCapacity(scores.count)
        for (index, score) in scores.enumerated() { indices[Place(first: score.first, second: score.second)] = index }
        for score in scores where score.logOdds >= Self.noticed {
            let likelihood = 1 / (1 + exp(-score.logOdds))
            for away in -Self.reach...Self.reach {
                for aside in -Self.reach...Self.reach where away != 0 || aside != 0 {
                    let place = Place(first: score.first + away, second: score.second + aside)
                    guard let other = indices[place] else { continue }
                    let feature = away == 0 ? 1 : aside == 0 ? 2 : 0
                    ofCandidates[other][feature] = max(ofCandidates[other][feature], likelihood)
                }
            }
        }
    }

    /// The features of a candidate, in the order of ``names``: the likelihood of the likeliest pair of claims beside both, and of those of one
    /// of the two with what stands beside the other.
    func values(of index: Int) -> [Double] { ofCandidates[index] }

    /// Claims between two that stand beside each other, at most.
    private static let reach = 2
    /// Less likely pairs, below a likelihood of 0.05, say nothing of others.
    private static let noticed = -2.9444389791664403
}
