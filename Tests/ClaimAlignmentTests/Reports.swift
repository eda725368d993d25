import ClaimAlignment
import ClaimExtraction
import Linguistics
import NewsModel

/// Reports of one event and how their claims are aligned.
struct Reports {
    let analyses: [ArticleAnalysis]
    let aligner: ClaimAligner

    init(_ texts: String...) {
        analyses = texts.map { text in
            ArticleAnalyzer().analyze(Article(published: PublicationTime(iso8601: "2026-05-14T08:00Z"), text: text))
        }
        aligner = ClaimAligner(analyses)
    }

    /// How alike the first claims of two articles are.
    func score(_ first: Int = 0, _ second: Int = 1) -> Double {
        aligner.score(aligner.profiles[first][0], aligner.profiles[second][0])
    }

    /// The aligned claims of the first two articles by their words.
    var pairs: [String] {
        aligner.align(0, 1).map { pair in
            let first = analyses[0].document.text(at: analyses[0].claims[pair.first].span)
            let second = analyses[1].document.text(at: analyses[1].claims[pair.second].span)
            return first + " = " + second
        }
    }

    /// The concepts of the names in an article's first claim.
    func names(_ article: Int) -> [String] { aligner.profiles[article][0].concepts.filter { $0.hasPrefix("@") } }
}
