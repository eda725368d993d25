import ClaimExtraction
import ClaimAlignment
import Linguistics
import NewsModel

/// Where it happened, read from word order alone: one place on each side that the other side does not name.
struct SurfacePlaces {
    func findings(in pair: PairContext) -> [Finding] {
        let first = places(pair.first, notIn: pair.second)
        let second = places(pair.second, notIn: pair.first)
        guard first.count == 1, second.count == 1,
            preposition(first[0], pair.first) == preposition(second[0], pair.second)
        else { return [] }
        return [PlaceRule.finding(first[0].span, second[0].span, pair)]
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
}
