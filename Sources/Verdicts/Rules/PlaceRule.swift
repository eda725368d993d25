import ClaimExtraction
import ClaimAlignment
import Linguistics
import NewsModel

/// Where it happened: one place on each side that the other side does not name.
struct PlaceRule: DifferenceRule {
    static let name = "place"

    func findings(in pair: PairContext) -> [Finding] {
        let first = places(pair.first, notIn: pair.second)
        let second = places(pair.second, notIn: pair.first)
        guard first.count == 1, second.count == 1,
            preposition(first[0], pair.first) == preposition(second[0], pair.second)
        else { return [] }
        return [
            Finding(
                difference: Difference(
                    kind: .place, compatible: true, first: first[0].span, second: second[0].span,
                    explanation: Self.other(pair.first.text(at: first[0].span), pair.second.text(at: second[0].span)),
                    rule: Self.name),
                weight: .mild)
        ]
    }

    /// Places after a preposition that the other claim's sentence does not have.
    private func places(_ side: ClaimSide, notIn other: ClaimSide) -> [ClaimProfile.Term] {
        let spans = Set(side.analysis.mentions(in: side.claim.span).filter { $0.kind == .place }.map(\.span))
        return side.profile.terms.filter { term in
            term.isName && spans.contains(term.span) && !other.profile.context.contains(term.concept)
        }
    }

    private func preposition(_ term: ClaimProfile.Term, _ side: ClaimSide) -> String? {
        term.token > 0 ? side.document.tokens[term.token - 1].lower : nil
    }

    private static func other(_ first: String, _ second: String) -> String {
        "One places it at “\(first)”, the other at “\(second)”; one may lie within the other."
    }
}
