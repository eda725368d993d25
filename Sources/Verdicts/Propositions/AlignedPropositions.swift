import ClaimAlignment
import Inference
import Linguistics
import NewsModel

/// The propositions of two claims that tell the same act: one predicate on both sides, and nobody in it who rules the
/// other out by standing there alone.
///
/// Unwanted: "The army struck the port" with "Workers struck for pay". Wanted: with "The port was hit by the army".
struct AlignedPropositions {
    struct Match {
        var first: ClaimProposition
        var second: ClaimProposition
        var predicates: Likeness
        var agents: Meeting
        var undergoers: Meeting
    }

    enum Likeness {
        /// One verb, as a verb or as a noun of it.
        case same
        /// Verbs of one meaning.
        case near
        /// "convicted", "acquitted".
        case opposite
    }

    /// How those in one role on both sides stand to each other.
    enum Meeting {
        /// Some are named alike.
        case same
        /// All are names, and none is alike.
        case different
        /// Nothing tells: a side names nobody, or one by a noun.
        case open
    }

    /// In the first claim's order; every proposition stands in one at most.
    let matches: [Match]

    /// - Complexity: O(*mn*) in the propositions of the two claims, which are few.
    init(_ pair: PairContext) {
        self.init(pair.first.profile.propositions, pair.second.profile.propositions, pair)
    }

    init(_ first: [ClaimProposition], _ second: [ClaimProposition], _ pair: PairContext) {
        var matches: [Match] = []
        var used: Set<Int> = []
        for left in first.prefix(Self.mostPropositions) {
            var best: (index: Int, match: Match, score: Int)?
            for (index, right) in second.prefix(Self.mostPropositions).enumerated() where !used.contains(index) {
                guard let match = Self.match(left, right, pair) else { continue }
                let score = Self.score(match)
                if score > best?.score ?? 0 { best = (index, match, score) }
            }
            guard let best else { continue }
            used.insert(best.index)
            matches.append(best.match)
        }
        self.matches = matches
    }

    /// - Returns: `nil` for predicates that do not meet.
    static func match(_ left: ClaimProposition, _ right: ClaimProposition, _ pair: PairContext) -> Match? {
        guard let likeness = likeness(left, right, pair) else { return nil }
        return Match(
            first: left, second: right, predicates: likeness,
            agents: meeting(left.arguments(.agent), right.arguments(.agent)),
            undergoers: left.deniesAll || right.deniesAll ? .same : meeting(left.undergoers, right.undergoers))
    }

    private static func likeness(
        _ left: ClaimProposition, _ right: ClaimProposition, _ pair: PairContext
    ) -> Likeness? {
        let lemmas = (left.proposition.lemma, right.proposition.lemma)
        if lemmas.0 == lemmas.1 { return .same }
        if pair.verdicts.antonyms[lemmas.0]?.contains(lemmas.1) ?? false { return .opposite }
        guard left.concept == right.concept, pair.words.hasConcept(lemmas.0), pair.words.hasConcept(lemmas.1) else {
            return nil
        }
        return .near
    }

    /// How near the meanings of two predicates are, by their vectors: at most 1, and 0 where one of them is unknown.
    static func nearness(_ left: ClaimProposition, _ right: ClaimProposition) -> Float {
        guard let first = WordVectors.english.vector(of: left.proposition.lemma),
            let second = WordVectors.english.vector(of: right.proposition.lemma)
        else { return 0 }
        return WordVectors.cosine(first, second)
    }

    static func meeting(_ left: [ClaimProposition.Argument], _ right: [ClaimProposition.Argument]) -> Meeting {
        guard !left.isEmpty, !right.isEmpty else { return .open }
        let keys = (left.compactMap(\.key), right.compactMap(\.key))
        if keys.0.contains(where: keys.1.contains) { return .same }
        let areNames = (left + right).allSatisfy { $0.isName }
        let areApart =
            !left.flatMap(\.names).contains(where: keys.1.contains)
            && !right.flatMap(\.names).contains(where: keys.0.contains)
        return areNames && areApart ? .different : .open
    }

    /// Those that share more of what takes part come first; a predicate alone is no match where its verb says little.
    private static func score(_ match: Match) -> Int {
        let shared = (match.undergoers == .same ? 2 : 0) + (match.agents == .same ? 2 : 0)
        return shared + (match.predicates == .same ? 1 : 0)
    }

    /// Set above what claims of news have.
    static let mostPropositions = 24
}
