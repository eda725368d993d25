import NewsModel

/// The sample with every text a report shows turned against it.
enum HostileComparison {
    static let attack =
        "</style></title><script>alert(1)</script>\" onclick=\"x\" '\u{202E}\u{0}&lt;👩‍👩‍👧 `*_[x](javascript:1)|"

    static let comparison: Comparison = {
        var value = SampleComparison.make(outlets: 3)
        value.articles[0].article.outlet = attack
        value.articles[0].article.title = attack
        value.articles[0].article.author = attack
        value.articles[0].article.url = "javascript:alert(1)//https://x.example"
        value.articles[0].article.language = "en\" onload=\"x"
        value.articles[0].article.text += "\n\n" + attack
        value.articles[0].sha256 = attack
        value.sameEvent = SameEvent(score: 0.2, reason: attack)
        for index in value.pairs.indices {
            for place in value.pairs[index].differences.indices {
                value.pairs[index].differences[place].explanation = attack
                value.pairs[index].differences[place].rule = attack
            }
        }
        for index in value.only.indices { value.only[index].reason = attack }
        for index in value.flags.indices { value.flags[index].reason = attack }
        for index in value.emphasis.labels.indices { value.emphasis.labels[index].entity = attack }
        for index in value.emphasis.verbs.indices {
            value.emphasis.verbs[index].speaker = attack
            value.emphasis.verbs[index].verb = attack
        }
        for index in value.sources.indices { value.sources[index].name = attack }
        value.provenance.origins[0].common = [attack]
        value.diagnostics = [
            Diagnostic(identifier: attack, severity: .warning, summary: attack, explanation: attack)
        ]
        let text = value.articles[0].article.text
        value.claims.append(
            Claim(
                id: "a\"><b>", article: 0, span: ComparisonBuilder.span(attack, in: text), sentence: 99,
                prominence: 1))
        value.pairs.append(
            ClaimPair(
                id: "p<\"", first: "a\"><b>", second: "b1", relation: .conflict, confidence: 1, differences: []))
        return value
    }()
}
