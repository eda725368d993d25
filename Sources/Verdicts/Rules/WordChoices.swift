import ClaimAlignment
import Linguistics

/// Words of one meaning and different form on the two sides of a pair.
struct WordChoices {
    struct Choice {
        var first: ClaimProfile.Term
        var second: ClaimProfile.Term
        var isVerb: Bool
        /// Whether one of the two judges as well as names.
        var isEvaluative: Bool
    }

    let choices: [Choice]

    /// - Complexity: O(*mn*) in the content words of the two claims, which are few.
    init(_ pair: PairContext) {
        var choices: [Choice] = []
        var usedSecond: Set<Int> = []
        for left in pair.first.profile.terms where !left.isName {
            guard !pair.second.profile.terms.contains(where: { $0.lemma == left.lemma }) else { continue }
            let match = pair.second.profile.terms.indices.first { index in
                let right = pair.second.profile.terms[index]
                return right.concept == left.concept && !right.isName && !usedSecond.contains(index)
                    && !pair.first.profile.terms.contains { $0.lemma == right.lemma }
            }
            guard let match else { continue }
            usedSecond.insert(match)
            let right = pair.second.profile.terms[match]
            guard !Self.areOneStem(left.lemma, right.lemma, pair.words) else { continue }
            choices.append(
                Choice(
                    first: left, second: right,
                    isVerb: Self.isVerb(left, pair.first, pair) && Self.isVerb(right, pair.second, pair),
                    isEvaluative: pair.verdicts.evaluative.contains(left.lemma)
                        != pair.verdicts.evaluative.contains(right.lemma)))
        }
        self.choices = choices
    }

    /// "killing" and "killed", "inspection" and "inspect" are one word.
    static func areOneStem(_ first: String, _ second: String, _ words: WordData) -> Bool {
        let (a, b) = (words.stem(first), words.stem(second))
        return a == b || first.hasPrefix(b) || second.hasPrefix(a)
    }

    private static func isVerb(_ term: ClaimProfile.Term, _ side: ClaimSide, _ pair: PairContext) -> Bool {
        guard let form = pair.words.verbForm(of: side.document.tokens[term.token].lower) else { return false }
        return !form.isOftenNoun
    }
}
