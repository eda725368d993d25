public import Linguistics
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
        let first = document.tokens[tokens].first { $0.kind == .word }
        if let first, clauses.conditionals.contains(first.lower) { return .conditional }
        if chain.contains(where: { $0.kind == .vague }) || cues.contains(where: clauses.hedgingCues.contains)
            || HedgeFinder(document: document, clauses: clauses).hedge(in: tokens) != nil
        {
            return .hedged
        }
        return lowers.contains(where: clauses.opinions.contains) ? .opinion : .asserted
    }

    /// Negations of a relative clause ("an official who was not authorised to speak") are not the statement's.
    func polarity(of tokens: Range<Int>) -> Claim.Polarity {
        let relative = tokens.dropFirst().first { clauses.relatives.contains(document.tokens[$0].lower) }
        return document.tokens[tokens.lowerBound..<(relative ?? tokens.upperBound)].contains { token in
            clauses.negations.contains(token.lower) || clauses.negativeVerbs.contains(words.lemma(of: token.lower))
        } ? .negative : .positive
    }

    private func cueLemmas(_ chain: [AttributionLink]) -> [String] {
        chain.compactMap(\.cue).flatMap { cue in
            document.tokens[document.tokens(in: cue)].map { words.lemma(of: $0.lower) }
        }
    }
}

/// Finds the word that holds a statement at a distance.
public struct HedgeFinder {
    private let document: Document
    private let clauses: ClauseWords

    public init(document: Document, clauses: ClauseWords) {
        self.document = document
        self.clauses = clauses
    }

    /// The first such token of a range; an ability ("could be seen") is none.
    public func hedge(in tokens: some Collection<Int>) -> Int? {
        tokens.first { index in
            clauses.hedges.contains(document.tokens[index].lower) && !isAbility(index)
                && !document.tokens.isName(at: index)
        }
    }

    private func isAbility(_ index: Int) -> Bool {
        guard clauses.auxiliaries.contains(document.tokens[index].lower) else { return false }
        return document.tokens[(index + 1)..<min(index + 3, document.tokens.count)].contains {
            clauses.perceptions.contains($0.lower)
        }
    }
}
