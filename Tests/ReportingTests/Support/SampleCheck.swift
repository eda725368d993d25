import NewsModel

/// A roundup checked against the first two reports.
enum SampleCheck {
    static let check: DraftCheck = {
        let text = SampleArticles.digest
        let draft = ComparedArticle(
            article: Article(title: "What the papers say about Marrow Bay", text: text), words: 62,
            sha256: String(repeating: "5c", count: 32))
        let sources = SampleComparison.two.articles
        func found(_ words: String, in source: Int) -> Evidence {
            Evidence(article: source, span: ComparisonBuilder.span(words, in: sources[source].article.text))
        }
        func uncovered(_ words: String, _ reason: String) -> UnsupportedWords {
            UnsupportedWords(span: ComparisonBuilder.span(words, in: text), reason: reason)
        }
        func claim(_ number: Int, _ words: String) -> Claim {
            Claim(id: "a\(number)", article: 0, span: ComparisonBuilder.span(words, in: text), sentence: number - 1)
        }
        return DraftCheck(
            draft: draft, sources: sources,
            claims: [
                CheckedClaim(
                    claim: claim(1, "at least 12 people were killed in Marrow Bay"), credited: [0],
                    support: Support(
                        verdict: .supported, score: 0.97, reason: "The Post says the same.", rule: "support.lexical",
                        evidence: [found("At least 12 people were killed", in: 0)])),
                CheckedClaim(
                    claim: claim(2, "the Coast Ledger, writing later, gives a toll of 14"), credited: [1],
                    support: Support(
                        verdict: .supported, score: 0.91, reason: "The Ledger says the same.", rule: "support.lexical",
                        evidence: [found("has risen to 14", in: 1)])),
                CheckedClaim(
                    claim: claim(3, "the port authority said the gates jammed on debris"), credited: [0],
                    support: Support(
                        verdict: .partiallySupported, score: 0.44,
                        reason: "The Post adds that the gates had received the order.", rule: "support.detail",
                        evidence: [
                            found("said the gates had received the order at 2:10 a.m. but jammed on debris", in: 0)
                        ],
                        unsupported: [uncovered("jammed", "the condition is left out")])),
                CheckedClaim(
                    claim: claim(4, "no order to close the barrier was given in time"), credited: [1],
                    support: Support(
                        verdict: .contradicted, score: 0.2, reason: "The Post says that the order was received.",
                        rule: "support.polarity",
                        evidence: [found("the gates had received the order at 2:10 a.m.", in: 0)],
                        unsupported: [uncovered("no order", "the other source has an order")])),
                CheckedClaim(
                    claim: claim(5, "The storm was the worst in living memory"), credited: [],
                    support: Support(
                        verdict: .notFound, score: 0.03, reason: "No source says anything like it.",
                        rule: "support.threshold", unsupported: [uncovered("worst in living memory", "in no source")])),
            ])
    }()
}
