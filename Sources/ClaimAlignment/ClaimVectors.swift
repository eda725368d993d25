import ClaimExtraction
import Inference
import Linguistics
import NewsModel

/// What claims say where they stand, for those that tell the same in other words.
///
/// Unwanted: "As many as 600 posts could be cut" and "It put the likely losses at 900" are strangers. Wanted: their paragraphs tell what
/// is lost.
struct ClaimVectors: Sendable {
    private let encoder: PassageEncoder
    /// By article, then by claim; `nil` for a claim that is not read.
    private let meanings: [[StretchMeaning?]]

    /// - Complexity: O(*n*) in the tokens of the articles, of which ``maximumClaims`` claims each are read.
    init(_ analyses: [ArticleAnalysis], by encoder: PassageEncoder) {
        self.encoder = encoder
        meanings = analyses.map { Self.meanings(of: $0, by: encoder) }
    }

    private static func meanings(of analysis: ArticleAnalysis, by encoder: PassageEncoder) -> [StretchMeaning?] {
        let claims = analysis.claims.prefix(maximumClaims)
        var result = [StretchMeaning?](repeating: nil, count: analysis.claims.count)
        let passages = ClaimPassages(analysis, claims: claims.map(\.span), encoder)
        for (passage, meanings) in zip(passages.all, encoder.read(passages.all.map(\.passage))) {
            for (claim, meaning) in zip(passage.claims, meanings) { result[claim] = meaning }
        }
        return result
    }

    /// How likely two claims of two articles tell one fact by what they say, as log-odds; ``leastLogOdds`` of one that was not read.
    func logOdds(_ first: (article: Int, claim: Int), _ second: (article: Int, claim: Int)) -> Double {
        guard let left = meanings[first.article][first.claim], let right = meanings[second.article][second.claim] else {
            return Self.leastLogOdds
        }
        return min(Self.largestLogOdds, max(Self.leastLogOdds, encoder.logOdds(left, right)))
    }

    static let leastLogOdds = -8.0
    static let largestLogOdds = 4.0
    /// Claims of an article that are read: four times those of an ordinary one.
    private static let maximumClaims = 400
}

/// An article in passages that are read as a whole: its paragraphs, and sentences together of those that are too long.
struct ClaimPassages {
    struct ReadPassage {
        var passage: PassageEncoder.Passage
        /// The claims that are its stretches.
        var claims: [Int]
    }

    private(set) var all: [ReadPassage] = []

    /// - Parameter claims: their spans, in the order of the text; passages without one are left out.
    /// - Complexity: O(*n*) in the length of the text, apart from claims that begin in one passage and overlap others.
    init(_ analysis: ArticleAnalysis, claims: [SourceSpan], _ encoder: PassageEncoder) {
        let spans = Self.spans(of: analysis.document, encoder)
        var byPassage = [[Int]](repeating: [], count: spans.count)
        var passage = 0
        for claim in claims.indices.sorted(by: { (claims[$0].lowerBound, $0) < (claims[$1].lowerBound, $1) }) {
            while passage + 1 < spans.count, spans[passage + 1].lowerBound <= claims[claim].lowerBound { passage += 1 }
            if !spans.isEmpty { byPassage[passage].append(claim) }
        }
        for (span, own) in zip(spans, byPassage) where !own.isEmpty {
            let stretches = own.map { claim in
                max(0, claims[claim].lowerBound - span.lowerBound)..<max(0, claims[claim].upperBound - span.lowerBound)
            }
            all.append(
                ReadPassage(passage: .init(analysis.document.text(at: span), stretches: stretches), claims: own))
        }
    }

    private static func spans(of document: Document, _ encoder: PassageEncoder) -> [SourceSpan] {
        var spans: [SourceSpan] = []
        var (paragraph, length) = (-1, 0)
        for sentence in document.sentences {
            let own = encoder.length(of: document.text(at: sentence.span))
            if let last = spans.last, sentence.paragraph == paragraph, length + own <= PassageEncoder.longest - 2 {
                spans[spans.count - 1] = SourceSpan(last.lowerBound, sentence.span.upperBound)
                length += own
            } else {
                spans.append(sentence.span)
                (paragraph, length) = (sentence.paragraph, own)
            }
        }
        return spans
    }
}
