import ClaimExtraction
import Linguistics
import NewsModel

/// Exact F1 of sources, cues and contents: distinct stretches found against distinct stretches labelled.
struct AttributionFigures: CustomStringConvertible {
    private var right: [AttributionPart: Int] = [:]
    private var found: [AttributionPart: Int] = [:]
    private var labelled: [AttributionPart: Int] = [:]

    init(_ articles: [TrainingArticle], model: AttributionModel) {
        for article in articles {
            let result = AttributionExtractor(document: article.document, mentions: [], entities: [], syntax: article.syntax, model: model)
                .extract().attributions
            count(.source, Set(result.compactMap(\.source)), article)
            count(.cue, Set(result.compactMap(\.cue)), article)
            count(.content, Set(result.map(\.content)), article)
        }
    }

    private mutating func count(_ part: AttributionPart, _ spans: Set<SourceSpan>, _ article: TrainingArticle) {
        let gold = article.spans[part] ?? []
        right[part, default: 0] += gold.intersection(spans).count
        found[part, default: 0] += spans.count
        labelled[part, default: 0] += gold.count
    }

    func f1(_ part: AttributionPart) -> Double {
        2 * Double(right[part] ?? 0) / Double(max((found[part] ?? 0) + (labelled[part] ?? 0), 1))
    }

    var description: String {
        AttributionPart.allCases.map { part in
            let precision = Double(right[part] ?? 0) / Double(max(found[part] ?? 0, 1))
            let recall = Double(right[part] ?? 0) / Double(max(labelled[part] ?? 0, 1))
            return "\(part.rawValue) \(Self.rounded(f1(part))) (\(Self.rounded(precision))/\(Self.rounded(recall)))"
        }.joined(separator: ", ")
    }

    private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
