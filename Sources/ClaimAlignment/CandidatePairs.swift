internal import Foundation
internal import Inference

/// The pairs of two articles' claims that may be aligned, with what the pair model sees of each.
package struct CandidatePairs {
    package struct Candidate {
        package let first: Int
        package let second: Int
        let features: PairFeatures
        /// How likely the claims tell one fact by what they say in their passages, as a share of the log-odds that count; `nil` where that is
        /// not known.
        package fileprivate(set) var likeness: Double?
        /// Among the others, by all that is known before it is read; `nil` where the likeness is not known.
        fileprivate var logOdds: Double?
        package fileprivate(set) var reading: JointReading?

        /// Whether words speak for the pair.
        package var isWorthwhile: Bool { features.isWorthwhile }
        /// In the order of ``CandidatePairs/names``.
        package var values: [Double] { features.values }
        /// The same with the likeness, in the order of ``CandidatePairs/namesWithLikeness``; `nil` where that is not known.
        package var valuesWithLikeness: [Double]? { likeness.map { values + [$0] } }
        /// What was read of it, in the order of ``JointReading/names``.
        package var readValues: [Double]? { reading?.values }
        fileprivate var logOddsAsRead: Double? {
            guard let logOdds, let reading else { return nil }
            let bound = CandidatePairs.boundOfLogOdds
            return LogisticModel.asRead.logOdds([min(bound, max(-bound, logOdds))] + reading.values)
        }
    }

    package private(set) var all: [Candidate]
    /// Of the article that has more.
    package let claims: Int
    private var isRead = false

    init(_ places: [(first: Int, second: Int)], of first: [WeighedClaim], and second: [WeighedClaim]) {
        let features = ClaimSimilarity.features(of: places, first, second)
        all = zip(places, features).map { Candidate(first: $0.first, second: $0.second, features: $1) }
        claims = max(first.count, second.count)
    }

    /// - Parameter logOdds: of every candidate by what its claims say, in order.
    mutating func learn(logOdds: [Double]) {
        for (index, value) in logOdds.enumerated() { all[index].likeness = value / ClaimVectors.largestLogOdds }
        let judged = judged(all.map(\.valuesWithLikeness), .byMeaning, .byMeaningAmongOthers)
        for (index, logOdds) in judged.enumerated() { all[index].logOdds = logOdds }
    }

    /// Has a network read those that are likely enough, and the likeliest partners of one of their claims.
    ///
    /// - Complexity: O(*c* log *c*) in the candidates, and O(*n*) in the texts that are read.
    mutating func read(_ first: [String], _ second: [String], by network: RelationNetwork) {
        let chosen = likeliest()
        let readings = JointReading.readings(
            of: chosen.map { (first[all[$0].first], second[all[$0].second]) }, by: network)
        for (index, reading) in zip(chosen, readings) { all[index].reading = reading }
        isRead = true
    }

    private func likeliest() -> [Int] {
        var ranked: [(index: Int, logOdds: Double)] = []
        for (index, candidate) in all.enumerated() {
            if let logOdds = candidate.logOdds, logOdds >= Self.leastLogOdds {
                ranked.append((index, logOdds))
            }
        }
        ranked.sort { ($1.logOdds, $0.index) < ($0.logOdds, $1.index) }
        var ofFirst: [Int: Int] = [:]
        var ofSecond: [Int: Int] = [:]
        return ranked.map(\.index).filter { index in
            let (first, second) = (all[index].first, all[index].second)
            ofFirst[first, default: 0] += 1
            ofSecond[second, default: 0] += 1
            return ofFirst[first, default: 0] <= Self.partners || ofSecond[second, default: 0] <= Self.partners
        }.prefix(Self.mostRead).sorted()
    }

    /// The candidates with their likelihood when all the others are known.
    ///
    /// - Complexity: linear in the candidates.
    func scored() -> [AlignedClaims] {
        let byWords = judged(all.map { $0.isWorthwhile ? $0.values : nil }, .alone, .amongOthers)
        let chosen = isRead ? all.map(\.logOddsAsRead) : byWords
        return all.indices.compactMap { index in
            chosen[index].map { logOdds in
                var aligned = AlignedClaims(
                    first: all[index].first, second: all[index].second,
                    similarity: LogisticModel.probability(logOdds: logOdds),
                    byWords: byWords[index].map(LogisticModel.probability) ?? 0)
                aligned.reading = all[index].reading
                return aligned
            }
        }
    }

    /// The log-odds of those candidates that have values, each among the others.
    private func judged(_ values: [[Double]?], _ alone: LogisticModel, _ amongOthers: LogisticModel) -> [Double?] {
        let told = values.indices.filter { values[$0] != nil }
        let scores = told.map { (all[$0].first, all[$0].second, alone.logOdds(values[$0] ?? [])) }
        let (rivals, neighbours) = (RivalFeatures(scores), NeighbourFeatures(scores))
        let ofReports = [length, SharedFeature(scores, claims: claims).value]
        var result = [Double?](repeating: nil, count: all.count)
        for (position, index) in told.enumerated() {
            let standing = rivals.values(of: position) + neighbours.values(of: position) + ofReports
            result[index] = amongOthers.logOdds((values[index] ?? []) + standing)
        }
        return result
    }

    /// The longer the articles, the more of their claims stand alone: 0 up to the length of the shorter of those that the models were fitted on.
    private var length: Double { log(Double(min(max(claims, Self.short), Self.long)) / Double(Self.short)) }

    /// The names of ``Candidate/values``.
    package static var names: [String] { PairFeatures.names }
    /// The names of ``Candidate/valuesWithLikeness``.
    package static var namesWithLikeness: [String] { names + [PairFeatures.likeness] }
    /// The names of what is known of a candidate when it was read.
    static var namesAsRead: [String] { ["log-odds"] + JointReading.names }
    /// The names of what is known of a candidate among the others.
    static var namesOfStanding: [String] {
        RivalFeatures.names + NeighbourFeatures.names + ["length", SharedFeature.name]
    }

    /// What is less likely is not read. Set with ``partners`` on the project's own bundles.
    private static let leastLogOdds = -0.5
    /// Partners of a claim that are read at most, unless it is theirs.
    private static let partners = 2
    /// Of two articles, to bound the time of very long texts.
    private static let mostRead = 1_000
    /// What is known before a pair is read may decide by itself no more than this.
    private static let boundOfLogOdds = 5.0
    /// Claims of an article in the project's own bundles.
    private static let short = 30
    /// Claims beyond which nothing more is asked for, or in texts as long as a chapter not even copies are found. Set on the project's own bundles, one
    /// after another as two texts: of 63 pairs one is of two events.
    private static let long = 90
}
