internal import Foundation

/// How much of what two reports say both of them tell, by a first guess: what a pair is likely to be before it is looked at.
///
/// Two reports of one press conference share most of their claims, two of one campaign hardly any, and the same likeness means less there (prior shift: Saerens, Latinne &
/// Decaestecker, Neural Computation 14, 2002). Unwanted: two remarks of one candidate on one day called one fact.
struct SharedFeature {
    static let name = "shared"

    /// The logarithm of the share of the longer report's claims, 0 or less.
    let value: Double

    /// - Parameters:
    ///   - scores: of candidates, each by itself.
    ///   - claims: of the report that has more.
    /// - Complexity: linear in the candidates.
    init(_ scores: [(first: Int, second: Int, logOdds: Double)], claims: Int) {
        var ofFirst: [Int: Double] = [:]
        var ofSecond: [Int: Double] = [:]
        for score in scores {
            ofFirst[score.first] = max(ofFirst[score.first] ?? -.infinity, score.logOdds)
            ofSecond[score.second] = max(ofSecond[score.second] ?? -.infinity, score.logOdds)
        }
        // In the order of the claims: a sum is the same on every run.
        let told = [ofFirst, ofSecond].map { best in
            best.sorted { $0.key < $1.key }.reduce(0) { $0 + 1 / (1 + exp(-$1.value)) }
        }
        value = log((Self.smoothing + (told[0] + told[1]) / 2) / (Self.smoothing + Double(claims)))
    }

    /// Claims that are taken to be told by both whatever is found.
    private static let smoothing = 0.5
}
