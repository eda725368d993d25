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
        return (names + collective(in: draft.document, words)).map { withVerb($0, in: draft) }
    }

    /// "both outlets", "both papers".
    static func collective(in document: Document, _ words: CreditWords) -> [SourceSpan] {
        document.tokens.indices.dropLast().filter { index in
            words.both.contains(document.tokens[index].lower)
                && words.outletNouns.contains(document.tokens[index + 1].lower)
        }.map { document.tokens[$0].span.union(document.tokens[$0 + 1].span) }
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
