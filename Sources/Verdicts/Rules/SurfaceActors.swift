import ClaimAlignment
import Linguistics
import NewsModel

/// Who did it, read from word order alone: another name or noun before the same verb.
struct SurfaceActors {
    func findings(in pair: PairContext) -> [Finding] {
        guard let first = SubjectFinder(pair.first, pair).subject,
            let second = SubjectFinder(pair.second, pair).subject,
            first.verb == second.verb || first.verbConcept == second.verbConcept, first.isPassive == second.isPassive
        else { return [] }
        guard first.head.concept != second.head.concept, !mentions(pair.second, first.head),
            !mentions(pair.first, second.head)
        else { return [] }
        // Two names cannot both be the one who did it; two nouns can be words for the same people.
        let areNames = first.head.isName && second.head.isName
        return [ActorRule.finding(first.head.span, second.head.span, areNames ? .variation : .mild, pair)]
    }

    private func mentions(_ side: ClaimSide, _ term: ClaimProfile.Term) -> Bool {
        side.profile.concepts.contains(term.concept)
    }
}

/// Finds the last name or noun before a claim's first finite verb.
struct SubjectFinder {
    struct Subject {
        var head: ClaimProfile.Term
        var verb: String
        var verbConcept: String
        var isPassive: Bool
    }

    let subject: Subject?

    init(_ side: ClaimSide, _ pair: PairContext) {
        let tokens = side.coreTokens
        let verb = tokens.firstIndex { item in
            let form = pair.words.verbForm(of: item.token.lower)
            return form.map { $0.inflection == .past || $0.inflection == .pastOrParticiple } ?? false
        }
        guard let verb, verb > 0 else {
            subject = nil
            return
        }
        let position = tokens[verb].index
        let before = side.profile.terms.filter { $0.token < position }
        guard
            let head = before.last(where: {
                pair.words.verbForm(of: side.document.tokens[$0.token].lower) == nil || $0.isName
            })
        else {
            subject = nil
            return
        }
        let lower = tokens[verb].token.lower
        subject = Subject(
            head: head, verb: pair.words.lemma(of: lower), verbConcept: pair.words.concept(of: lower),
            isPassive: verb > 0 && Self.isBe(tokens[verb - 1].token.lower, pair))
    }

    private static func isBe(_ lower: String, _ pair: PairContext) -> Bool { pair.words.lemma(of: lower) == Self.be }

    private static let be = "be"
}
