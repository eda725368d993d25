internal import ClaimExtraction
internal import Linguistics
import NewsModel

/// Gives the propositions of one article the keys by which other articles' propositions meet them.
struct PropositionKeys {
    let analysis: ArticleAnalysis
    /// The mention each token belongs to.
    let mentions: [Int: Mention]
    /// The shared key of an entity.
    let key: (Int) -> String
    let words: WordData

    func keyed(_ proposition: Proposition) -> ClaimProposition {
        ClaimProposition(
            proposition: proposition, concept: words.concept(of: proposition.lemma),
            arguments: proposition.arguments.map(keyed))
    }

    private func keyed(_ argument: PropositionArgument) -> ClaimProposition.Argument {
        let mention = analysis.document.tokens(in: argument.head).reversed().compactMap { mentions[$0] }.first
        return ClaimProposition.Argument(
            argument: argument, key: mention.map(linked) ?? concept(of: argument), kind: mention?.kind,
            names: analysis.mentions(in: argument.span).map(linked))
    }

    private func concept(of argument: PropositionArgument) -> String? {
        let lemma = argument.lemma.lowercased()
        return argument.isPronoun || words.isStopWord(lemma) ? nil : words.concept(of: lemma)
    }

    private func linked(_ mention: Mention) -> String { "@" + key(mention.entity) }
}
