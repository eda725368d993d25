import ClaimExtraction
import Linguistics
import NewsModel

/// The stretches of a draft that only say which outlet has a claim.
///
/// ```
/// The Daily Lantern, in print on Monday morning, counts at least 12 dead.
/// ------------------------------------------------------
/// ```
enum CreditSpans {
    /// The outlets' names, each with an aside and the verb that follow it, and what means all outlets.
    ///
    /// - Complexity: O(*n o*) for *n* tokens and *o* outlets.
    static func all(
        of outlets: [String], in draft: ArticleAnalysis, _ words: CreditWords = .english
    ) -> [SourceSpan] {
        let names = OutletName.places(of: outlets, in: draft.document, words)
        let whole = names + collective(in: draft.document, words) + pointing(in: draft.document, words)
        return whole.map { withPlace($0, in: draft, words) ?? withVerb($0, in: draft) }
    }

    /// "both outlets", "both papers"; "both say".
    static func collective(
        in document: Document, _ words: CreditWords, lemmas: WordData = .english
    ) -> [SourceSpan] {
        document.tokens.indices.dropLast().filter { index in
            let next = document.tokens[index + 1].lower
            return words.both.contains(document.tokens[index].lower)
                && (words.outletNouns.contains(next) || words.collectiveVerbs.contains(lemmas.lemma(of: next)))
        }.map { document.tokens[$0].span.union(document.tokens[$0 + 1].span) }
    }

    /// "the same paper", "the agency": one outlet, named before.
    static func pointing(in document: Document, _ words: CreditWords) -> [SourceSpan] {
        document.tokens.indices.dropLast().filter { index in
            words.same.contains(document.tokens[index].lower)
                && words.outletNoun.contains(document.tokens[index + 1].lower)
        }.map { document.tokens[$0].span.union(document.tokens[$0 + 1].span) }
    }

    /// "in the Tribune", "by the Echo's account"; `nil` where no such word stands before the name or a verb follows it.
    private static func withPlace(
        _ name: SourceSpan, in draft: ArticleAnalysis, _ words: CreditWords
    ) -> SourceSpan? {
        let tokens = draft.document.tokens
        let range = draft.document.tokens(in: name)
        var first = range.lowerBound
        if first > 0, words.articles.contains(tokens[first - 1].lower) { first -= 1 }
        guard first > 0, words.accountPrepositions.contains(tokens[first - 1].lower) else { return nil }
        var end = range.upperBound
        if end + 1 < tokens.count, words.possessives.contains(tokens[end].lower),
            words.accounts.contains(tokens[end + 1].lower)
        {
            end += 2
        } else if end < tokens.count, words.accounts.contains(tokens[end].lower) {
            end += 1
        }
        let isSetOff = end >= tokens.count || tokens[end].kind == .punctuation || range.upperBound < end
        return isSetOff ? tokens[first - 1].span.union(tokens[end - 1].span) : nil
    }

    /// With what stands between two commas behind the name, if a verb goes on after it, and with the verb.
    private static func withVerb(_ name: SourceSpan, in draft: ArticleAnalysis) -> SourceSpan {
        let document = draft.document
        let sentence = document.sentences[document.sentence(at: name.lowerBound)].tokens
        var next = document.tokens(in: name).upperBound
        if next < sentence.upperBound, document.tokens[next].lower == "," {
            let reach = (next + 1)..<max(next + 1, min(sentence.upperBound, next + longestAside))
            guard let closing = reach.first(where: { document.tokens[$0].lower == "," }) else { return name }
            next = closing + 1
        }
        guard next < sentence.upperBound, isVerb(next, in: draft) else { return name }
        return name.union(document.tokens[next].span)
    }

    private static func isVerb(_ index: Int, in draft: ArticleAnalysis) -> Bool {
        if let place = draft.syntax.word(of: index, in: draft.document) {
            return place.sentence.words[place.word].pos == .verb
        }
        return VerbFinder(tokens: draft.document.tokens, words: .english, clauses: .english).isFinite(index)
    }

    /// Tokens between a name and its verb.
    private static let longestAside = 12
}
