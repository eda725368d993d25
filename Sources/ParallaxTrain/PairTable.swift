import ArticleExtraction
import ClaimAlignment
import ClaimExtraction
import Foundation
import NewsModel

/// Writes every candidate pair of a bundle's articles with its features, one JSON line each, for `fit.py`.
struct PairTable {
    /// A folder with `a.txt`, `b.txt` and perhaps `c.txt`.
    let folder: String

    func write() throws {
        let names = ["a", "b", "c"].filter { FileManager.default.fileExists(atPath: "\(folder)/\($0).txt") }
        let analyses = try names.map(analysis)
        for first in names.indices {
            for second in names.indices where second > first {
                write(analyses[first], analyses[second], names[first] + names[second])
            }
        }
    }

    private func analysis(_ name: String) throws -> ArticleAnalysis {
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name).txt"))
        return ArticleAnalyzer().analyze(try ArticleReader().read([UInt8](data), name: name).article)
    }

    private func write(_ first: ArticleAnalysis, _ second: ArticleAnalysis, _ pair: String) {
        let aligner = ClaimAligner([first, second])
        let places = (CodePointIndex(first.article.text), CodePointIndex(second.article.text))
        for left in aligner.profiles[0] {
            for right in aligner.profiles[1] {
                guard let features = aligner.features(left, right) else { continue }
                let a = Self.span(left.claim.span, places.0)
                let b = Self.span(right.claim.span, places.1)
                print(#"{"base":"\#(folder)","pair":"\#(pair)","a":\#(a),"b":\#(b),"f":\#(features)}"#)
            }
        }
    }

    private static func span(_ span: SourceSpan, _ index: CodePointIndex) -> String {
        "[\(index.codePoint(atByte: span.lowerBound)),\(index.codePoint(atByte: span.upperBound))]"
    }
}
