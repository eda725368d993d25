import ClaimExtraction
import Linguistics
import NewsModel

/// An article written with brackets around its claims: `⟦…⟧`, with the source after a bar: `⟦Police said it burned|police⟧`.
struct MarkedArticle {
    var analysis: ArticleAnalysis

    init(_ marked: String, article: Int = 0, author: String? = nil, published: String? = nil) {
        var text = ""
        var opened = 0
        var source: String?
        var claims: [(SourceSpan, String?)] = []
        for character in marked {
            switch character {
            case "⟦": opened = text.utf8.count
            case "|": source = ""
            case "⟧":
                claims.append((SourceSpan(opened, text.utf8.count), source))
                source = nil
            default:
                if source == nil { text.append(character) } else { source?.append(character) }
            }
        }
        let letter = String(UnicodeScalar(UInt8(97 + article)))
        let given = Article(
            published: published.flatMap(PublicationTime.init(iso8601:)), author: author, text: text)
        let document = Document(text)
        let (mentions, entities) = MentionRecognizer().recognize(document)
        analysis = ArticleAnalysis(
            article: given, document: document, entities: entities, mentions: mentions,
            claims: claims.enumerated().map { number, claim in
                Claim(
                    id: "\(letter)\(number + 1)", article: article, span: claim.0,
                    sentence: document.sentence(at: claim.0.lowerBound),
                    attribution: claim.1.map { [Self.link($0, content: claim.0)] } ?? [])
            })
    }

    /// `?` before a name makes the source anonymous, `+` a named person.
    private static func link(_ source: String, content: SourceSpan) -> AttributionLink {
        let kind: AttributionLink.Kind =
            source.hasPrefix("?") ? .anonymous : source.hasPrefix("+") ? .named : .official
        let name = source.drop { $0 == "?" || $0 == "+" }
        return AttributionLink(source: nil, cue: nil, content: content, kind: kind, name: String(name))
    }

    static func analyses(_ marked: String...) -> [ArticleAnalysis] {
        marked.enumerated().map { MarkedArticle($1, article: $0).analysis }
    }
}

extension ClaimPair {
    static func of(_ first: String, _ second: String, id: String = "p1") -> ClaimPair {
        ClaimPair(id: id, first: first, second: second, relation: .equivalent, confidence: 1, differences: [])
    }
}
