import NewsModel

/// A comparison made from one digest: two outlets it credits, and its own voice.
enum SampleDigest {
    static let comparison: Comparison = {
        let text = SampleArticles.digest
        let articles = ["Harbour Post", "Coast Ledger", nil].map {
            Article(outlet: $0, title: "What the papers say about Marrow Bay", text: text)
        }
        var builder = ComparisonBuilder(articles, origin: .digest)
        let both = "about 400 homes were flooded"
        let tollA = builder.claim(
            0, "at least 12 people were killed in Marrow Bay",
            by: [
                builder.link(0, "The Harbour Post", "reports", "at least 12 people were killed in Marrow Bay", .outlet)
            ],
            prominence: 0.9)
        let homesA = builder.claim(0, both, prominence: 0.5)
        let jammed = builder.claim(0, "the gates jammed on debris", prominence: 0.6)
        let tollB = builder.claim(1, "gives a toll of 14", prominence: 0.8)
        let homesB = builder.claim(1, both, prominence: 0.5)
        let order = builder.claim(1, "no order to close the barrier was given in time", prominence: 0.6)
        let worst = builder.claim(2, "The storm was the worst in living memory", prominence: 0.3)
        builder.pair(
            tollA, tollB, .update,
            [
                builder.difference(
                    .quantity, (0, "at least 12"), (1, "14"), compatible: true, "A newer toll.", rule: "quantity.update"
                )
            ])
        builder.pair(homesA, homesB, .equivalent)
        builder.pair(jammed, order, .conflict)
        builder.only(worst, missingFrom: [0, 1], 0.3, "Nobody is credited with it.")
        builder.comparison.claims.sort { ($0.article, $0.span) < ($1.article, $1.span) }
        builder.placeClaims()
        return builder.comparison
    }()
}
