import ClaimAlignment
import ClaimExtraction
import Linguistics
import NewsModel

/// Yes against no, read from word order alone: a predicate that one side negates and the other does not, or a word of the
/// opposite meaning.
///
/// Unwanted: "America is not a circus" against "This is how America should be", since a "not" stands on one side only.
/// Wanted: "They have not been charged" against "they have been charged": the negated predicate itself is on both
/// sides, and little else.
struct SurfacePolarity {
    func findings(in pair: PairContext) -> [Finding] {
        guard hasVerb(pair.first, pair), hasVerb(pair.second, pair) else {
            return PolarityRule.contrast(pair)
        }
        let negated = (NegatedPredicate(pair.first, pair), NegatedPredicate(pair.second, pair))
        let opposites = opposites(pair)
        // A negation and an opposite cancel out: "was not damaged", "is intact".
        if opposites != nil, (negated.0.term == nil) != (negated.1.term == nil) { return [] }
        let spans: (SourceSpan, SourceSpan)?
        switch (negated.0.term, negated.1.term, opposites) {
        case (let term?, nil, nil): spans = predicate(term, in: pair.second, pair).map { (negated.0.span, $0) }
        case (nil, let term?, nil): spans = predicate(term, in: pair.first, pair).map { ($0, negated.1.span) }
        case (nil, nil, let opposites?): spans = opposites
        // Two negations agree.
        default: spans = nil
        }
        // "lacked any justification" and "had no justification" both say no.
        let isOneSided = pair.first.claim.polarity != pair.second.claim.polarity
        guard let spans, isOneSided != (opposites != nil), sharedShare(pair) >= Self.sharedLeast else {
            return PolarityRule.contrast(pair)
        }
        return [PolarityRule.finding(spans, pair)]
    }

    /// A phrase without a verb of its own says neither; it can only be set against the other.
    private func hasVerb(_ side: ClaimSide, _ pair: PairContext) -> Bool {
        let finder = VerbFinder(tokens: side.document.tokens, words: pair.words, clauses: pair.clauses)
        return side.profile.core.contains(where: finder.isFinite)
    }

    /// Where the other side has the negated predicate, in any form and with no negation of its own shortly before it.
    private func predicate(_ term: ClaimProfile.Term, in side: ClaimSide, _ pair: PairContext) -> SourceSpan? {
        side.profile.terms.first { other in
            other.concept == term.concept
                && !side.document.tokens[max(0, other.token - Contrast.reach / 2)..<other.token].contains {
                    pair.clauses.negations.contains($0.lower)
                }
        }?.span
    }

    /// Polarity turns a verdict, so the claims must share most of what the smaller one says.
    private func sharedShare(_ pair: PairContext) -> Double {
        let first = pair.first.profile.concepts
        let second = pair.second.profile.concepts
        let least = min(pair.weights.total(first), pair.weights.total(second))
        return least > 0 ? pair.weights.shared(first, second) / least : 0
    }

    private func opposites(_ pair: PairContext) -> (SourceSpan, SourceSpan)? {
        for left in pair.first.profile.terms {
            guard let opposite = pair.verdicts.antonyms[left.lemma] else { continue }
            if pair.second.profile.terms.contains(where: { $0.lemma == left.lemma }) { continue }
            if let right = pair.second.profile.terms.first(where: { opposite.contains($0.lemma) }) {
                return (left.span, right.span)
            }
        }
        return nil
    }

    /// Set on real pairs of outlets, for precision of conflicts.
    private static let sharedLeast = 0.6
}

/// What a claim's negation denies: the first content word after it that is a verb, else the first content word.
struct NegatedPredicate {
    let term: ClaimProfile.Term?
    /// From the negation to the predicate; the claim where nothing is negated.
    let span: SourceSpan

    init(_ side: ClaimSide, _ pair: PairContext) {
        let tokens = side.document.tokens
        guard let negation = Contrast.negation(side, pair) else {
            term = nil
            span = side.claim.span
            return
        }
        let after = side.profile.terms.filter { $0.token > negation && !$0.isName }
        let near = after.prefix { $0.token - negation <= Contrast.reach }
        let found = near.first { pair.words.verbForm(of: tokens[$0.token].lower) != nil } ?? near.first
        term = found
        span = found.map { tokens[negation].span.union($0.span) } ?? side.claim.span
    }
}
