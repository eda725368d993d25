import ClaimExtraction
import Linguistics
import NewsModel

/// An article for tests: claims stand in `⟦…⟧`, words quoted directly in `«…»`, which stay in the text as plain marks.
struct Story {
    var analysis: ArticleAnalysis

    init(_ marked: String, title: String? = nil, article: Int = 0) {
        var text = ""
        var claimStart = 0
        var quoteStart = 0
        var spans: [SourceSpan] = []
        var quotations: [Quotation] = []
        for character in marked {
            switch character {
            case "⟦": claimStart = text.utf8.count
            case "⟧": spans.append(SourceSpan(claimStart, text.utf8.count))
            case "«":
                text.append("\"")
                quoteStart = text.utf8.count
            case "»":
                quotations.append(Quotation(span: SourceSpan(quoteStart, text.utf8.count), kind: .direct))
                text.append("\"")
            default: text.append(character)
            }
        }
        let letter = String(UnicodeScalar(UInt8(97 + article)))
        let document = Document(text)
        let (mentions, entities) = MentionRecognizer().recognize(document)
        analysis = ArticleAnalysis(
            article: Article(title: title, text: text), document: document, headline: title.map { Document($0) },
            entities: entities, mentions: mentions, quotations: quotations,
            claims: spans.enumerated().map {
                Claim(id: "\(letter)\($0 + 1)", article: article, span: $1, sentence: 0)
            })
    }

    /// The first place of some words.
    func span(of words: String) -> SourceSpan {
        guard let range = analysis.document.text.firstRange(of: words) else { return SourceSpan(0, 0) }
        let text = analysis.document.text
        return SourceSpan(
            text.utf8.distance(from: text.startIndex, to: range.lowerBound),
            text.utf8.distance(from: text.startIndex, to: range.upperBound))
    }

    /// Adds an attribution by its words.
    mutating func attribute(
        _ content: String, to source: String?, cue: String?, kind: AttributionLink.Kind = .named, name: String? = nil
    ) {
        analysis.attributions.append(
            AttributionLink(
                source: source.map(span), cue: cue.map(span), content: span(of: content), kind: kind, name: name))
    }
}

extension ClaimPair {
    static func of(_ first: String, _ second: String, id: String = "p1") -> ClaimPair {
        ClaimPair(id: id, first: first, second: second, relation: .equivalent, confidence: 1, differences: [])
    }
}
