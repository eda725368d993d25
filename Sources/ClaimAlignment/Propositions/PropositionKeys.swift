internal import ClaimExtraction
internal import Linguistics
import NewsModel

/// Gives the propositions of one article the keys by which other articles' propositions meet them.
struct PropositionKeys {
    let analysis: ArticleAnalysis
    /// The mention a token belongs to.
    let mention: (Int) -> Mention?
    /// The shared key of an entity.
    let key: (Int) -> String
    let words: WordData
    /// Tokens that only say whose word it is; a tree may hang them on what is said.
    let frames: Set<Int>

    /// Whether the act is the saying itself; "attacked the mayor" may bring in words and is an act all the same.
    func isFramed(_ proposition: Proposition) -> Bool { proposition.onlyReports && isCue(proposition) }

    private func isCue(_ proposition: Proposition) -> Bool {
        frames.contains(analysis.document.tokens(in: proposition.head).lowerBound)
    }

    func keyed(_ proposition: Proposition) -> ClaimProposition {
        var proposition = proposition
        let all = proposition.arguments.count
        let isCue = isCue(proposition)
        proposition.arguments.removeAll { argument in
            !isCue && analysis.document.tokens(in: argument.head).contains(where: frames.contains)
        }
        if proposition.arguments.count < all { giveBackPatient(to: &proposition) }
        return ClaimProposition(
            proposition: proposition, concept: phraseConcept(of: proposition) ?? words.concept(of: proposition.lemma),
            arguments: proposition.arguments.map(keyed))
    }

    /// "were *behind bars*": what a place may mean besides.
    private func phraseConcept(of proposition: Proposition) -> String? {
        let head = analysis.document.tokens(in: proposition.head).lowerBound
        guard proposition.form == .copula, head > 0 else { return nil }
        let tokens = analysis.document.tokens
        return words.concept(of: tokens[head - 1].lower, followedBy: tokens[head].lower)
    }

    /// A passive's subject that gets something undergoes it where the something was no part of it.
    private func giveBackPatient(to proposition: inout Proposition) {
        guard proposition.voice != .active, proposition.arguments(.patient).isEmpty,
            let subject = proposition.arguments.firstIndex(where: { $0.role == .recipient && $0.preposition == nil })
        else { return }
        proposition.arguments[subject].role = .patient
    }

    private func keyed(_ argument: PropositionArgument) -> ClaimProposition.Argument {
        let mention = analysis.document.tokens(in: argument.head).reversed().lazy.compactMap(mention).first
        return ClaimProposition.Argument(
            argument: argument, key: mention.map(linked) ?? meant(by: argument) ?? concept(of: argument),
            kind: mention?.kind, names: analysis.mentions(in: argument.span).map(linked))
    }

    /// Whom "she" means. A reading may be wrong, so it can make two alike but, being no name, never tell them apart.
    private func meant(by argument: PropositionArgument) -> String? {
        guard argument.isPronoun else { return nil }
        return analysis.references(in: argument.head).last.map { "@" + key($0.entity) }
    }

    private func concept(of argument: PropositionArgument) -> String? {
        let lemma = argument.lemma.lowercased()
        return argument.isPronoun || words.isStopWord(lemma) ? nil : words.concept(of: lemma)
    }

    private func linked(_ mention: Mention) -> String { "@" + key(mention.entity) }
}
