internal import ClaimExtraction
internal import Linguistics
import NewsModel

/// Tells claims about an earlier event from those about the event itself.
///
/// Unwanted: "In 1979 a ferry sank there and *19 people drowned*" beside "At least seven people died".
struct SettingYear {
    private let analysis: ArticleAnalysis

    init(_ analysis: ArticleAnalysis) { self.analysis = analysis }

    /// Whether all years that a claim is set in lie well before its article. A claim without a time of its own is set in
    /// that which its sentence begins with.
    ///
    /// - Returns: `false` where the article's own year is not known.
    /// - Complexity: O(log *n* + *k*) for the *k* times of the sentence.
    func isEarlier(_ claim: Claim) -> Bool {
        guard let published = analysis.article.published?.year else { return false }
        let own = years(in: claim.span)
        let years = own.isEmpty ? years(in: leading(claim)) : own
        return !years.isEmpty && years.allSatisfy { published - $0 >= Self.leastAge }
    }

    /// What stands before a claim in its sentence.
    private func leading(_ claim: Claim) -> SourceSpan {
        let sentence = analysis.document.sentences[claim.sentence].span
        return SourceSpan(sentence.lowerBound, max(sentence.lowerBound, claim.span.lowerBound))
    }

    private func years(in span: SourceSpan) -> [Int] {
        analysis.times(in: span).filter { $0.kind == .date || $0.kind == .time }.compactMap { time in
            let digits = time.value.prefix(4)
            return digits.utf8.count == 4 ? Int(digits) : nil
        }
    }

    /// Years: what was last year may still belong to the event.
    private static let leastAge = 2
}
