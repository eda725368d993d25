import ClaimAlignment
import ClaimExtraction
import Inference
import NewsModel

/// Writes every candidate pair of a bundle's articles with its features, one JSON line each, for `fit.py`.
struct PairTable {
    let bundle: BundleFolder

    func write() throws {
        for pair in try bundle.pairs() { write(pair.first, pair.second, pair.name) }
    }

    private func write(_ first: ArticleAnalysis, _ second: ArticleAnalysis, _ pair: String) {
        let aligner = ClaimAligner([first, second]).reading([first, second], by: .english)
        let places = (CodePointIndex(first.article.text), CodePointIndex(second.article.text))
        for left in first.claims.indices {
            for right in second.claims.indices {
                guard let features = aligner.features(left, right) else { continue }
                let a = Self.span(first.claims[left].span, places.0)
                let b = Self.span(second.claims[right].span, places.1)
                let head = #"{"base":"\#(bundle.folder)","pair":"\#(pair)","a":\#(a),"b":\#(b)"#
                print(#"\#(head),"words":\#(features.isWorthwhile),"f":\#(features.values)}"#)
            }
        }
    }

    private static func span(_ span: SourceSpan, _ index: CodePointIndex) -> String {
        "[\(index.codePoint(atByte: span.lowerBound)),\(index.codePoint(atByte: span.upperBound))]"
    }
}
