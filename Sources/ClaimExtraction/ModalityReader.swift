import Linguistics
import NewsModel

/// Reads how sure a statement is meant, and whether it says yes or no.
struct ModalityReader {
    let document: Document
    let words: WordData
    let clauses: ClauseWords

    /// - Parameters:
    ///   - tokens: the statement, its frame left out.
    ///   - chain: the attribution links over it; the cues' verbs count.
    func modality(of tokens: Range<Int>, under chain: [AttributionLink]) -> Claim.Modality {
        let cues = cueLemmas(chain)
        if cues.contains(where: clauses.denyingCues.contains) { return .denied }
        let lowers = document.tokens[tokens].map(\.lower)
        if let first = lowers.first, clauses.conditionals.contains(first) { return .conditional }
        if chain.contains(where: { $0.kind == .vague }) || cues.contains(where: clauses.hedgingCues.contains)
            || lowers.contains(where: clauses.hedges.contains)
        {
            return .hedged
        }
        return lowers.contains(where: clauses.opinions.contains) ? .opinion : .asserted
    }

    func polarity(of tokens: Range<Int>) -> Claim.Polarity {
        document.tokens[tokens].contains { token in
            clauses.negations.contains(token.lower) || clauses.negativeVerbs.contains(words.lemma(of: token.lower))
        } ? .negative : .positive
    }

    private func cueLemmas(_ chain: [AttributionLink]) -> [String] {
        chain.compactMap(\.cue).flatMap { cue in
            document.tokens[document.tokens(in: cue)].map { words.lemma(of: $0.lower) }
        }
    }
}
