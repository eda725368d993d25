import Linguistics
import ClaimExtraction
import NewsModel

/// Whether a claim stays with the outlet of the claim before it.
struct Continuation {
    private let analysis: ArticleAnalysis
    private let words: CreditWords

    init(_ analysis: ArticleAnalysis, words: CreditWords = .english) {
        self.analysis = analysis
        self.words = words
    }

    /// "…, which put it at 6.7": whoever has the clause before has this one.
    func isRelative(_ claim: Claim) -> Bool {
        let first = analysis.document.tokens(in: claim.span).lowerBound
        return ClauseWords.english.relatives.contains(analysis.document.tokens[first].lower)
    }

    /// The same sentence; or the next of the same paragraph where it says "reportedly", or begins with a pronoun that
    /// is somebody's who speaks.
    func goesOn(_ claim: Claim, after earlier: Claim) -> Bool {
        if claim.sentence == earlier.sentence { return true }
        let sentences = analysis.document.sentences
        guard claim.sentence == earlier.sentence + 1,
            sentences[claim.sentence].paragraph == sentences[earlier.sentence].paragraph
        else { return false }
        let tokens = analysis.document.tokens[sentences[claim.sentence].tokens]
        if tokens.contains(where: { words.reportedly.contains($0.lower) }) { return true }
        let first = sentences[claim.sentence].span.lowerBound
        return words.continuing.contains(tokens.first?.lower ?? "")
            && claim.attribution.contains { $0.source?.lowerBound == first }
    }
}
