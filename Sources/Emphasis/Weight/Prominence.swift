internal import ClaimExtraction
internal import Linguistics
internal import NewsModel

/// How much an article makes of a stretch of its text.
///
/// ```
/// 0.30 · headline   the share of the headline's content words that the span has too (or of the span's, where it has
///                   fewer, but of three at least)
/// 0.25 · lead       1 where more than half of the span stands in the lead
/// 0.20 · position   1 at the first word, falling evenly to 0 at the last
/// 0.15 · length     the span's share of the article's words, 1 from a tenth on
/// 0.10 · quotation  the part of the span that is quoted directly
/// ```
///
/// The parts are those in which content analysis measures the weight of a news item (headline, placement, length); the
/// weights were set by judgement, not from data: what the headline and the lead hold outweighs all the rest.
struct Prominence {
    private static let headlineWeight = 0.30
    private static let leadWeight = 0.25
    private static let positionWeight = 0.20
    private static let lengthWeight = 0.15
    private static let quotationWeight = 0.10
    /// The share of the article from which a span is as long as can be.
    private static let fullLengthShare = 0.1
    /// Fewer content words than these do not make a whole headline or claim.
    private static let fewestContentWords = 3
    /// How many quotations before the first that may reach into a span are looked at, for the few that nest.
    private static let nestedQuotations = 4

    private let layout: ArticleLayout

    init(_ layout: ArticleLayout) { self.layout = layout }

    /// 0 to 1; 0 for a span without words.
    func weight(of span: SourceSpan) -> Double {
        guard layout.wordCount(of: span) > 0 else { return 0 }
        let weight =
            Self.headlineWeight * headlineOverlap(of: span)
            + Self.leadWeight * (layout.isInLead(span) ? 1 : 0)
            + Self.positionWeight * (1 - layout.position(of: span))
            + Self.lengthWeight * lengthShare(of: span)
            + Self.quotationWeight * quotedShare(of: span)
        return min(1, max(0, weight))
    }

    private func headlineOverlap(of span: SourceSpan) -> Double {
        guard !layout.headline.isEmpty else { return 0 }
        let meanings = layout.meanings(of: span)
        let whole = max(Self.fewestContentWords, min(meanings.count, layout.headline.count))
        return min(1, Double(meanings.intersection(layout.headline).count) / Double(whole))
    }

    private func lengthShare(of span: SourceSpan) -> Double {
        let document = layout.analysis.document
        let share = Double(document.tokens(in: span).count) / Double(max(1, document.tokens.count))
        return min(1, share / Self.fullLengthShare)
    }

    private func quotedShare(of span: SourceSpan) -> Double {
        let quotations = layout.analysis.quotations
        let next = quotations.partitioningIndex { $0.span.upperBound > span.lowerBound }
        var quoted = 0
        for quotation in quotations[max(0, next - Self.nestedQuotations)...] {
            if quotation.span.lowerBound >= span.upperBound { break }
            if quotation.kind != .indirect { quoted += quotation.span.overlapCount(span) }
        }
        return min(1, Double(quoted) / Double(span.count))
    }
}
