import ClaimAlignment
import ClaimExtraction
import Linguistics
import NewsModel

/// Where it happened: another named place of the same act. Where no act is on both sides, one place on each side that
/// the other side does not name.
struct PlaceRule: DifferenceRule {
    static let name = "place"

    func findings(in pair: PairContext) -> [Finding] {
        let matches = AlignedPropositions(pair).matches.filter { match in
            match.predicates != .opposite && match.agents != .different && match.undergoers != .different
        }
        guard !matches.isEmpty else { return SurfacePlaces().findings(in: pair) }
        for match in matches {
            guard let first = place(of: match.first, unlike: pair.second),
                let second = place(of: match.second, unlike: pair.first),
                first.argument.preposition == second.argument.preposition
            else { continue }
            return [Self.finding(first.argument.head, second.argument.head, pair)]
        }
        return []
    }

    /// The one named place of an act, which the other side's sentence does not name.
    private func place(of proposition: ClaimProposition, unlike other: ClaimSide) -> ClaimProposition.Argument? {
        let places = proposition.arguments(.place).filter(\.isName)
        guard places.count == 1, let key = places[0].key, !other.profile.context.contains(key) else { return nil }
        return places[0]
    }

    static func finding(_ first: SourceSpan, _ second: SourceSpan, _ pair: PairContext) -> Finding {
        Finding(
            difference: Difference(
                kind: .place, compatible: true, first: first, second: second,
                explanation: other(pair.first.text(at: first), pair.second.text(at: second)), rule: name),
            weight: .mild)
    }

    private static func other(_ first: String, _ second: String) -> String {
        "One places it at “\(first)”, the other at “\(second)”; one may lie within the other."
    }
}
