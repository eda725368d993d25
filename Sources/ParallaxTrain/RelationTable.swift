import ClaimAlignment
import ClaimExtraction
import Inference
import NewsModel
import Verdicts

/// Writes the aligned claims of a bundle's articles with what says how they stand to each other, one JSON line each.
struct RelationTable {
    let bundle: BundleFolder

    func write() throws {
        for pair in try bundle.pairs() { write([pair.first, pair.second], pair.name) }
    }

    private func write(_ analyses: [ArticleAnalysis], _ name: String) {
        let aligner = ClaimAligner(analyses).reading(analyses, by: .english, and: .ofClaims)
        let places = analyses.map { CodePointIndex($0.article.text) }
        for aligned in aligner.align(0, 1) {
            var context = PairContext(
                first: ClaimSide(analysis: analyses[0], profile: aligner.profiles[0][aligned.first]),
                second: ClaimSide(analysis: analyses[1], profile: aligner.profiles[1][aligned.second]),
                weights: aligner.weights, similarity: aligned.byWords, likelihood: aligned.similarity)
            context.reading = aligned.reading
            let a = Self.span(analyses[0].claims[aligned.first].span, places[0])
            let b = Self.span(analyses[1].claims[aligned.second].span, places[1])
            let values = PairJudge().features(of: context).values
            let larger = ContraryReadings(context, by: .english).values
            print(
                #"{"base":"\#(bundle.folder)","pair":"\#(name)","a":\#(a),"b":\#(b),"likelihood":\#(aligned.similarity),"larger":\#(larger),"f":\#(values)}"#
            )
        }
    }

    private static func span(_ span: SourceSpan, _ index: CodePointIndex) -> String {
        "[\(index.codePoint(atByte: span.lowerBound)),\(index.codePoint(atByte: span.upperBound))]"
    }
}
