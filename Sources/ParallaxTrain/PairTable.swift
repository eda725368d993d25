import ClaimAlignment
import ClaimExtraction
import NewsModel

/// Writes every candidate pair of a bundle's articles with its features, one JSON line each, for `fit.py`.
struct PairTable {
    let bundle: BundleFolder

    func write() throws {
        for pair in try bundle.pairs() { write(pair.first, pair.second, pair.name) }
    }

    private func write(_ first: ArticleAnalysis, _ second: ArticleAnalysis, _ pair: String) {
        let aligner = ClaimAligner([first, second])
        let places = (CodePointIndex(first.article.text), CodePointIndex(second.article.text))
        for left in aligner.profiles[0] {
            for right in aligner.profiles[1] {
                guard let features = aligner.features(left, right) else { continue }
                let a = Self.span(left.claim.span, places.0)
                let b = Self.span(right.claim.span, places.1)
                print(#"{"base":"\#(bundle.folder)","pair":"\#(pair)","a":\#(a),"b":\#(b),"f":\#(features)}"#)
            }
        }
    }

    private static func span(_ span: SourceSpan, _ index: CodePointIndex) -> String {
        "[\(index.codePoint(atByte: span.lowerBound)),\(index.codePoint(atByte: span.upperBound))]"
    }
}
