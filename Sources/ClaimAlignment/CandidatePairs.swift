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
        package fileprivate(set) var reading: JointReading?

        /// Whether words speak for the pair.
        package var isWorthwhile: Bool { features.isWorthwhile }
        /// What was read of it, in the order of ``JointReading/names``.
        package var readValues: [Double]? { reading?.values }
        /// In the order of ``PairFeatures/names``.
        package var values: [Double] { features.values }
        /// The same with the likeness and what was read, in the order of ``CandidatePairs/namesOfRead``; `nil` of what was not read.
        package var valuesOfRead: [Double]? {
            guard let likeness, let reading else { return nil }
            return values + [likeness] + reading.values
        }
    }

    package private(set) var all: [Candidate]
    /// Of the article that has more.
    private let claims: Int
    private var isRead = false

    init(_ places: [(first: Int, second: Int)], of first: [WeighedClaim], and second: [WeighedClaim]) {
        let features = ClaimSimilarity.features(of: places, first, second)
        all = zip(places, features).map { Candidate(first: $0.first, second: $0.second, features: $1) }
        claims = max(first.count, second.count)
    }

    /// - Parameter logOdds: of every candidate, in order.
    mutating func learn(logOdds: [Double]) {
        for (index, value) in logOdds.enumerated() { all[index].likeness = value / ClaimVectors.largestLogOdds }
    }

    /// Has the likeliest partners of every claim read by a network.
    ///
    /// - Complexity: O(*c* log *c*) in the candidates, and O(*n*) in the texts that are read.
    mutating func read(_ first: [String], _ second: [String], by network: RelationNetwork) {
        let chosen = likeliest()
        let readings = JointReading.readings(
            of: chosen.map { (first[all[$0].first], second[all[$0].second]) }, by: network)
        for (index, reading) in zip(chosen, readings) { all[index].reading = reading }
        isRead = true
    }

    /// The places of those that stand first among the partners of one of their claims.
    private func likeliest() -> [Int] {
        let shift = ClaimSimilarity.priorShift(claims)
        var ranked: [(index: Int, logOdds: Double)] = []
        for (index, candidate) in all.enumerated() {
            guard let likeness = candidate.likeness else { continue }
            let logOdds = LogisticModel.beforeReading.logOdds(candidate.values + [likeness])
            if logOdds + shift >= Self.leastLogOdds { ranked.append((index, logOdds)) }
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
        let byWords = judged(all.map { $0.isWorthwhile ? $0.values : nil }, .alone, .amongRivals)
        let chosen = isRead ? judged(all.map(\.valuesOfRead), .read, .readAmongRivals) : byWords
        let shift = (ClaimSimilarity.priorShift(claims), ClaimSimilarity.conflictShift(claims))
        return all.indices.compactMap { index in
            chosen[index].map { logOdds in
                var aligned = AlignedClaims(
                    first: all[index].first, second: all[index].second,
                    similarity: LogisticModel.probability(logOdds: logOdds + shift.0),
                    byWords: byWords[index].map { LogisticModel.probability(logOdds: $0 + shift.1) } ?? 0)
                aligned.reading = all[index].reading
                return aligned
            }
        }
    }

    /// The log-odds of those candidates that have values, each among its rivals.
    private func judged(_ values: [[Double]?], _ alone: LogisticModel, _ amongRivals: LogisticModel) -> [Double?] {
        let told = values.indices.filter { values[$0] != nil }
        let rivals = RivalFeatures(told.map { (all[$0].first, all[$0].second, alone.logOdds(values[$0] ?? [])) })
        var result = [Double?](repeating: nil, count: all.count)
        for (position, index) in told.enumerated() {
            result[index] = amongRivals.logOdds((values[index] ?? []) + rivals.values(of: position))
        }
        return result
    }

    /// The names of ``Candidate/values``.
    package static var names: [String] { PairFeatures.names }
    /// The names of ``Candidate/valuesOfRead``.
    package static var namesOfRead: [String] { PairFeatures.names + [PairFeatures.likeness] + JointReading.names }

    /// Partners of a claim that are read at most, unless it is theirs.
    private static let partners = 2
    /// Of two articles; three times what two long ones have, to bound the time of very long texts.
    private static let mostRead = 1_000
    /// Less likely pairs are not read. Set with ``partners`` on the project's own bundles: of 686 pairs of gold 557 are read; at -3 it is 615, in
    /// two fifths more readings, and no more are found.
    private static let leastLogOdds = -1.5
}
