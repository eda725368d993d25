import ClaimExtraction
import Emphasis
import NewsModel

/// Gives claims their ids, their article and their prominence.
enum ClaimNumbering {
    /// Claims of the first article become `a1`, `a2`, …, of the second `b1`, …; after the 26th `aa1`, ….
    static func number(_ analyses: [ArticleAnalysis]) -> [ArticleAnalysis] {
        let emphasis = EmphasisAnalyzer()
        return analyses.enumerated().map { index, analysis in
            var numbered = analysis
            for position in numbered.claims.indices {
                let claim = analysis.claims[position]
                numbered.claims[position].id = letters(index) + String(position + 1)
                numbered.claims[position].article = index
                numbered.claims[position].prominence = emphasis.prominence(of: claim.span, in: analysis)
            }
            return numbered
        }
    }

    private static func letters(_ index: Int) -> String {
        var rest = index
        var result = ""
        repeat {
            result = String(UnicodeScalar(UInt8(0x61 + rest % 26))) + result
            rest = rest / 26 - 1
        } while rest >= 0
        return result
    }
}
