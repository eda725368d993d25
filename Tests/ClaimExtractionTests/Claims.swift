import ClaimExtraction
import NewsModel
import TestSupport

/// The claims of a text, as a test reads them.
struct Claims {
    let text: String
    let analysis: ArticleAnalysis

    init(_ text: String, published: String? = nil) {
        self.text = text
        let time = published.flatMap(PublicationTime.init(iso8601:))
        analysis = ArticleAnalyzer().analyze(Article(published: time, text: text))
    }

    /// The text with a bracket around every claim.
    var marked: String { MarkedText.rendered(analysis.claims.map(\.span), in: text) }

    /// Each claim's sources, the outermost first: "the Gazette > police".
    var chains: [String] {
        analysis.claims.map { claim in
            claim.attribution.map { $0.source.map { text.text(at: $0) } ?? "-" }.joined(separator: " > ")
        }
    }
}
