import NewsModel

/// Puts a comparison together from quoted words, so that no test counts offsets.
struct ComparisonBuilder {
    var comparison: Comparison

    init(_ articles: [Article], origin: Comparison.Origin = .articles) {
        let compared = articles.enumerated().map { index, article in
            ComparedArticle(
                article: article, words: article.text.split(whereSeparator: \.isWhitespace).count,
                sha256: String(repeating: "\(index)f3a", count: 21).prefix(64).description + "0")
        }
        comparison = Comparison(
            origin: origin, articles: compared, claims: [], pairs: [], only: [], flags: [], emphasis: Emphasis(),
            sources: [], provenance: Provenance(),
            sameEvent: SameEvent(score: 0.94, reason: "They share names, a place and a day."))
    }

    func span(_ words: String, in article: Int) -> SourceSpan {
        Self.span(words, in: comparison.articles[article].article.text)
    }

    static func span(_ words: String, in text: String) -> SourceSpan {
        guard let range = text.firstRange(of: words) else { preconditionFailure("Not in the text: \(words)") }
        let start = text.utf8.distance(from: text.utf8.startIndex, to: range.lowerBound)
        return SourceSpan(start, start + words.utf8.count)
    }

    func link(
        _ article: Int, _ source: String?, _ cue: String?, _ content: String, _ kind: AttributionLink.Kind,
        name: String? = nil
    ) -> AttributionLink {
        AttributionLink(
            source: source.map { span($0, in: article) }, cue: cue.map { span($0, in: article) },
            content: span(content, in: article), kind: kind, name: name)
    }

    @discardableResult
    mutating func claim(
        _ article: Int, _ words: String, by links: [AttributionLink] = [], _ modality: Claim.Modality = .asserted,
        prominence: Double
    ) -> Claim.ID {
        let letter = ["a", "b", "c", "d", "e"][article]
        let id = "\(letter)\(comparison.claims.count { $0.article == article } + 1)"
        comparison.claims.append(
            Claim(
                id: id, article: article, span: span(words, in: article), sentence: 0, attribution: links,
                modality: modality, prominence: prominence))
        return id
    }

    func difference(
        _ kind: Difference.Kind, _ first: (Int, String)?, _ second: (Int, String)?, compatible: Bool = false,
        _ explanation: String, rule: String
    ) -> Difference {
        Difference(
            kind: kind, compatible: compatible, first: first.map { span($0.1, in: $0.0) },
            second: second.map { span($0.1, in: $0.0) }, explanation: explanation, rule: rule)
    }

    mutating func pair(
        _ first: Claim.ID, _ second: Claim.ID, _ relation: Relation, _ differences: [Difference] = [],
        confidence: Double = 0.9
    ) {
        comparison.pairs.append(
            ClaimPair(
                id: "p\(comparison.pairs.count + 1)", first: first, second: second, relation: relation,
                confidence: confidence, differences: differences))
    }

    mutating func only(_ claim: Claim.ID, missingFrom articles: [Int], _ salience: Double, _ reason: String) {
        comparison.only.append(
            Omission(claim: claim, missingFrom: articles, salience: salience, reason: reason))
    }

    /// Places every claim by where it begins in its text.
    mutating func placeClaims() {
        comparison.emphasis.placement = comparison.claims.map { claim in
            let text = comparison.articles[claim.article].article.text
            let position = Double(claim.span.lowerBound) / Double(max(text.utf8.count, 1))
            let place: Placement.Place =
                position < 0.12 ? .lead : position < 0.4 ? .upper : position < 0.7 ? .middle : .lower
            return Placement(
                pair: comparison.pairs.first { $0.first == claim.id || $0.second == claim.id }?.id, claim: claim.id,
                article: claim.article, place: place, weight: claim.prominence, position: position,
                words: text.text(at: claim.span).split(separator: " ").count)
        }
    }
}
