public import Linguistics
import NewsModel

/// Reads how sure a statement is meant, and whether it says yes or no.
struct ModalityReader {
    let document: Document
    let words: WordData
    let clauses: ClauseWords
    /// One tree a sentence, or none.
    let syntax: [ParsedSentence]

    /// - Parameters:
    ///   - tokens: the statement, its frame left out.
    ///   - chain: the attribution links over it; the cues' verbs count.
    func modality(of tokens: Range<Int>, under chain: [AttributionLink]) -> Claim.Modality {
        let cues = cueLemmas(chain)
        if cues.contains(where: clauses.denyingCues.contains) { return .denied }
        let lowers = document.tokens[tokens].map(\.lower)
        if isConditional(tokens, under: chain) { return .conditional }
        if chain.contains(where: { $0.kind == .vague }) || cues.contains(where: clauses.hedgingCues.contains)
            || HedgeFinder(document: document, clauses: clauses, syntax: syntax).hedge(in: tokens) != nil
            || isHedged(chain)
        {
            return .hedged
        }
        return lowers.contains(where: clauses.opinions.contains) ? .opinion : .asserted
    }

    /// "reportedly view": the hedge stands in the cue.
    private func isHedged(_ chain: [AttributionLink]) -> Bool {
        chain.compactMap(\.cue).contains { cue in
            document.tokens[document.tokens(in: cue)].contains { clauses.hedges.contains($0.lower) }
        }
    }

    /// "If …" at the head, unless a cue stands before it: "asked if" asks and makes no condition.
    private func isConditional(_ tokens: Range<Int>, under chain: [AttributionLink]) -> Bool {
        guard let first = tokens.first(where: { document.tokens[$0].kind == .word }),
            clauses.conditionals.contains(document.tokens[first].lower)
        else { return false }
        return !chain.compactMap(\.cue).contains { document.tokens(in: $0).upperBound == first }
    }

    /// Negations of a relative clause ("an official who was not authorised to speak") are not the statement's.
    func polarity(of tokens: Range<Int>, under chain: [AttributionLink]) -> Claim.Polarity {
        let refuses = chain.last.map { link in
            cueLemmas([link]).contains { clauses.negativeVerbs.contains($0) && !clauses.denyingCues.contains($0) }
        }
        if refuses ?? false { return .negative }
        let main = clauses.mainClause(of: tokens, in: document)
        if main.contains(where: isYetToCome) { return .negative }
        return document.tokens[main].contains { token in
            clauses.negations.contains(token.lower) || clauses.negativeVerbs.contains(words.lemma(of: token.lower))
        } ? .negative : .positive
    }

    /// "has yet to respond" has not responded.
    private func isYetToCome(_ index: Int) -> Bool {
        clauses.outstanding.contains(document.tokens[index].lower) && index + 1 < document.tokens.count
            && clauses.infinitive.contains(document.tokens[index + 1].lower)
    }

    private func cueLemmas(_ chain: [AttributionLink]) -> [String] {
        chain.compactMap(\.cue).flatMap { cue in
            document.tokens[document.tokens(in: cue)].map { words.lemma(of: $0.lower) }
        }
    }
}

/// Finds the word that holds a statement at a distance.
///
/// ```
/// Unwanted: "once thought to be a shoo-in, he finds himself …", "as close as possible"
/// Wanted:   "he might resign", "he is thought to have left"
/// ```
public struct HedgeFinder {
    private let document: Document
    private let clauses: ClauseWords
    private let syntax: [ParsedSentence]

    /// - Parameter syntax: one tree a sentence, or none; then words alone tell.
    public init(document: Document, clauses: ClauseWords, syntax: [ParsedSentence] = []) {
        self.document = document
        self.clauses = clauses
        self.syntax = syntax
    }

    /// The first such token of a statement; an ability ("could be seen") is none, nor is what a relative or an adverbial
    /// clause within the statement hedges.
    public func hedge(in tokens: some Collection<Int>) -> Int? {
        let end = tokens.dropFirst().first { clauses.relatives.contains(document.tokens[$0].lower) } ?? Int.max
        return tokens.first { index in
            index < end && isHedge(index) && !isAbility(index)
                && !document.tokens.isName(at: index) && reachesOut(from: index, in: tokens)
        }
    }

    private func isHedge(_ index: Int) -> Bool {
        let lower = document.tokens[index].lower
        if clauses.appearing.contains(lower), comesToAPlace(index) { return false }
        return clauses.hedges.contains(lower)
            || clauses.passiveHedges.contains(lower) && index > 0
                && clauses.formsOfBe.contains(document.tokens[index - 1].lower)
    }

    /// "appear before the committee", "appear for an interview".
    private func comesToAPlace(_ index: Int) -> Bool {
        guard index + 1 < document.tokens.count else { return true }
        let next = document.tokens[index + 1]
        return next.kind == .punctuation || clauses.placesOfAppearing.contains(next.lower)
    }

    /// Whether no clause that only modifies something lies between a token and the head of the statement.
    private func reachesOut(from token: Int, in statement: some Collection<Int>) -> Bool {
        guard let place = syntax.word(of: token, in: document) else { return true }
        let words = place.sentence.words
        var word = place.word
        let bounds = (statement.first ?? token)...(statement.reduce(token) { max($0, $1) })
        while words[word].head >= 0, bounds.contains(words[words[word].head].token) {
            if Self.modifyingClauses.contains(words[word].relation) { return false }
            word = words[word].head
        }
        return true
    }

    private static let modifyingClauses: Set<DependencyRelation> = [.adnominalClause, .adverbialClause]

    private func isAbility(_ index: Int) -> Bool {
        guard clauses.auxiliaries.contains(document.tokens[index].lower) else { return false }
        let found = ((index + 1)..<min(index + 3, document.tokens.count)).first {
            clauses.perceptions.contains(document.tokens[$0].lower)
        }
        // "could reach the village" tells of rescuers, "could reach 640 million" of a forecast.
        guard let found, found + 1 < document.tokens.count else { return found != nil }
        return document.tokens[found + 1].kind != .number
    }
}

extension ClauseWords {
    /// A statement's tokens up to its first relative clause.
    func mainClause(of tokens: Range<Int>, in document: Document) -> Range<Int> {
        let relative = tokens.dropFirst().first { relatives.contains(document.tokens[$0].lower) }
        return tokens.lowerBound..<(relative ?? tokens.upperBound)
    }
}
