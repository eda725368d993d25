import ClaimAlignment
import ClaimExtraction
import Foundation
import Inference
import NewsModel

/// Writes every candidate pair of a bundle's articles with its features, one JSON line each, for `fit.py`.
struct PairTable {
    let bundle: BundleFolder

    func write() throws {
        for pair in try bundle.pairs() { try write(pair.first, pair.second, pair.name) }
    }

    private func write(_ first: ArticleAnalysis, _ second: ArticleAnalysis, _ pair: String) throws {
        let aligner = ClaimAligner([first, second]).reading([first, second], by: .english, and: .ofClaims)
        let standalone = [first, second].map { analysis in analysis.claims.map(StandaloneText(analysis).text) }
        let places = (CodePointIndex(first.article.text), CodePointIndex(second.article.text))
        let candidates = aligner.candidates(0, 1)
        for candidate in candidates.all {
            let a = Self.span(first.claims[candidate.first].span, places.0)
            let b = Self.span(second.claims[candidate.second].span, places.1)
            let texts = String(
                decoding: try JSONEncoder().encode([standalone[0][candidate.first], standalone[1][candidate.second]]),
                as: UTF8.self)
            let head = #"{"texts":\#(texts),"base":"\#(bundle.folder)","pair":"\#(pair)","a":\#(a),"b":\#(b)"#
            let numbers = #""first":\#(candidate.first),"second":\#(candidate.second),"claims":\#(candidates.claims)"#
            let values = candidate.valuesWithLikeness ?? candidate.values + [0]
            print(
                #"\#(head),\#(numbers),"words":\#(candidate.isWorthwhile),"f":\#(values),"read":\#(candidate.readValues ?? [])}"#
            )
        }
    }

    private static func span(_ span: SourceSpan, _ index: CodePointIndex) -> String {
        "[\(index.codePoint(atByte: span.lowerBound)),\(index.codePoint(atByte: span.upperBound))]"
    }
}
