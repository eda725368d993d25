import Linguistics
import ClaimExtraction
import ClaimAlignment
import NewsModel

/// One says it outright, the other holds it at a distance, or tells as done what the other announces.
struct CertaintyRule: DifferenceRule {
    static let name = "certainty"

    func findings(in pair: PairContext) -> [Finding] {
        if let tense = tenseFinding(pair) { return [tense] }
        let hedges = (hedge(pair.first, pair), hedge(pair.second, pair))
        guard (hedges.0 == nil) != (hedges.1 == nil) else { return [] }
        let spans = (hedges.0 ?? plainMark(pair.first), hedges.1 ?? plainMark(pair.second))
        let hedged = hedges.0.map(pair.first.text) ?? hedges.1.map(pair.second.text) ?? ""
        return [
            Finding(
                difference: Difference(
                    kind: .certainty, compatible: false, first: spans.0, second: spans.1,
                    explanation: Self.hedged(hedged), rule: Self.name),
                weight: .variation)
        ]
    }

    /// The words that hedge: in the claim, or a cue that is no plain "said".
    private func hedge(_ side: ClaimSide, _ pair: PairContext) -> SourceSpan? {
        guard side.claim.modality == .hedged || side.claim.modality == .conditional else { return nil }
        let finder = HedgeFinder(
            document: side.document, clauses: pair.clauses, syntax: side.analysis.syntax)
        let inside = finder.hedge(in: side.profile.core).map { side.document.tokens[$0].span }
        guard inside == nil, side.claim.modality == .hedged else { return inside }
        return side.claim.attribution.last { link in
            guard let cue = link.cue else { return false }
            // "is said to" names nobody who says it.
            if link.source == nil, link.kind == .vague { return true }
            return ReportingVerbs.english.lookup(cue: side.text(at: cue)).map { $0.kind != .neutral } ?? true
        }?.cue
    }

    /// Where the plain statement is made: its cue if it has one, else its first verb.
    private func plainMark(_ side: ClaimSide) -> SourceSpan? { side.claim.attribution.last?.cue }

    private func tenseFinding(_ pair: PairContext) -> Finding? {
        let future = (futureMark(pair.first, pair), futureMark(pair.second, pair))
        guard (future.0 == nil) != (future.1 == nil), let later = pair.secondsLater, abs(later) >= PairContext.updateGap
        else { return nil }
        let laterIsFuture = later > 0 ? future.1 != nil : future.0 != nil
        guard !laterIsFuture else { return nil }
        let announcing = future.0 != nil ? pair.first : pair.second
        let telling = future.0 != nil ? pair.second : pair.first
        guard let done = doneVerb(announcedBy: announcing, in: telling, pair) else { return nil }
        let spans = (future.0 ?? done, future.1 ?? done)
        let (first, second) = spans
        return Finding(
            difference: Difference(
                kind: .certainty, compatible: false, first: first, second: second,
                explanation: Self.done(pair.first.text(at: first), pair.second.text(at: second)), rule: Self.name),
            weight: .change)
    }

    private func futureMark(_ side: ClaimSide, _ pair: PairContext) -> SourceSpan? {
        side.coreTokens.first { pair.verdicts.future.contains($0.token.lower) }?.token.span
    }

    /// The announced act told as done: a past form of one meaning with the announced verb, under no modal verb.
    private func doneVerb(announcedBy future: ClaimSide, in past: ClaimSide, _ pair: PairContext) -> SourceSpan? {
        guard let mark = future.coreTokens.first(where: { pair.verdicts.future.contains($0.token.lower) }),
            !past.coreTokens.contains(where: { pair.verdicts.modals.contains($0.token.lower) })
        else { return nil }
        let verb = verb(under: mark.index, future)
        let announced = future.profile.terms.filter { term in
            if let verb { term.token == verb } else { term.token > mark.index }
        }.map(\.concept)
        return past.coreTokens.first { item in
            let inflection = pair.words.verbForm(of: item.token.lower)?.inflection
            return (inflection == .past || inflection == .pastOrParticiple)
                && announced.contains(pair.words.concept(of: item.token.lower))
        }?.token.span
    }

    /// The verb that a "will" stands with, by the tree; `nil` where there is none.
    private func verb(under mark: Int, _ side: ClaimSide) -> Int? {
        guard let (sentence, word) = side.analysis.syntax.word(of: mark, in: side.document),
            sentence.words[word].head >= 0
        else { return nil }
        return sentence.words[sentence.words[word].head].token
    }

    private static func hedged(_ words: String) -> String {
        "One holds the claim at a distance (“\(words)”); the other states it outright."
    }
    private static func done(_ first: String, _ second: String) -> String {
        "What one announces, the later one tells as done: “\(first)”, “\(second)”."
    }
}
