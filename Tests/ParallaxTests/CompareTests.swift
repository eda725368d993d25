import NewsModel
import Parallax
import Reporting
import Testing

@Suite("Comparing articles")
struct CompareTests {
    private let pipeline = Pipeline()

    private func code(_ articles: [Article], force: Bool = false) -> ComparisonError.Code? {
        do throws(ComparisonError) {
            _ = try pipeline.compare(articles, force: force)
            return nil
        } catch {
            return error.code
        }
    }

    @Test("one article is too few")
    func tooFewArticles() {
        #expect(code([]) == .tooFewArticles)
        #expect(code([Samples.gazette]) == .tooFewArticles)
    }

    @Test("an article of one sentence, or none, is too short", arguments: ["", " \n\n", "One sentence only."])
    func tooFewSentences(_ text: String) {
        #expect(code([Samples.gazette, Article(text: text)]) == .tooFewSentences(article: 1))
        #expect(code([Article(text: text), Samples.gazette]) == .tooFewSentences(article: 0))
    }

    @Test("one text twice is no comparison, whatever the outlets")
    func sameText() {
        let copy = Article(outlet: "Another Paper", text: Samples.gazette.text)
        #expect(code([Samples.gazette, Samples.post, copy]) == .sameText(0, 2))
    }

    @Test("reports of two events are refused, unless forced")
    func differentEvents() {
        guard case .differentEvents(let event) = code([Samples.gazette, Samples.sports]) else {
            Issue.record("A fire and a football match are two events.")
            return
        }
        #expect(event.score < 0.3)
        #expect(!event.reason.isEmpty)
        #expect(code([Samples.gazette, Samples.sports], force: true) == nil)
    }

    @Test("reports of one event score above the threshold, with the names they share")
    func sameEvent() throws {
        let event = try pipeline.compare([Samples.gazette, Samples.post]).sameEvent
        #expect(event.score >= 0.3 && event.score <= 1)
        #expect(event.reason.contains("ruiz"))
    }

    @Test("claims are numbered by article and place")
    func ids() throws {
        let comparison = try pipeline.compare([Samples.gazette, Samples.post, Samples.standard])
        for (article, letter) in ["a", "b", "c"].enumerated() {
            let claims = comparison.claims.filter { $0.article == article }
            #expect(claims.map(\.id) == (1...claims.count).map { letter + String($0) })
            #expect(claims.map(\.span) == claims.map(\.span).sorted())
            for claim in claims { #expect((0...1).contains(claim.prominence)) }
        }
        #expect(comparison.pairs.map(\.id) == comparison.pairs.indices.map { "p\($0 + 1)" })
        #expect(comparison.articles.map(\.words).allSatisfy { $0 > 10 })
    }

    @Test("what differs is found, with words of both")
    func findings() throws {
        let comparison = try pipeline.compare([Samples.gazette, Samples.post])
        let kinds = Set(comparison.pairs.flatMap { $0.differences.map(\.kind) })
        #expect(kinds.isSuperset(of: [.quantity, .polarity, .quote, .certainty]))
        #expect(
            comparison.only.contains {
                comparison.articles[0].article.text.text(at: span(of: $0.claim, comparison)).contains("memorial")
            })
        #expect(comparison.only.map(\.salience) == comparison.only.map(\.salience).sorted(by: >))
    }

    @Test(
        "a claim that holds a name and little else is not told by a sentence with the name, nor a figure by one without"
    )
    func told() throws {
        let first = Article(
            outlet: "A", text: "The envoy left Gull Skerry on Monday. “Gull Skerry is ours.” The ship had a crew of 14."
        )
        let second = Article(outlet: "B", text: "The envoy left Gull Skerry on Monday. The ship sank with its crew.")
        let comparison = try pipeline.compare([first, second], force: true)
        let only = comparison.only.map { first.text.text(at: span(of: $0.claim, comparison)) }
        #expect(only.contains { $0.contains("is ours") })
    }

    private func span(of id: Claim.ID, _ comparison: Comparison) -> SourceSpan {
        comparison.claims.first { $0.id == id }?.span ?? SourceSpan(0, 0)
    }

    @Test("the same inputs give the same bytes")
    func determinism() throws {
        let articles = [Samples.gazette, Samples.post, Samples.standard]
        #expect(try json(pipeline.compare(articles)) == json(Pipeline().compare(articles)))
        #expect(try json(pipeline.compare(digest: Samples.digest)) == json(Pipeline().compare(digest: Samples.digest)))
    }

    private func json(_ comparison: Comparison) throws -> String {
        try JSONDocuments.comparison(comparison, version: Pipeline.version)
    }

    @Test("the articles swapped give the same pairs, mirrored")
    func mirrored() throws {
        let forth = try pipeline.compare([Samples.gazette, Samples.post])
        let back = try pipeline.compare([Samples.post, Samples.gazette])
        let swapped = Set(back.pairs.map { Self.swapped($0.second) + Self.swapped($0.first) })
        #expect(Set(forth.pairs.map { $0.first + $0.second }) == swapped)
        for pair in forth.pairs {
            let other = back.pairs.first {
                Self.swapped($0.second) == pair.first && Self.swapped($0.first) == pair.second
            }
            #expect(other.map { Self.mirrored($0.relation) } == pair.relation)
            #expect(Set(other?.differences.map(\.kind) ?? []) == Set(pair.differences.map(\.kind)))
        }
    }

    private static func swapped(_ id: Claim.ID) -> Claim.ID { (id.hasPrefix("a") ? "b" : "a") + id.dropFirst() }

    private static func mirrored(_ relation: Relation) -> Relation {
        switch relation {
        case .firstMoreDetailed: .secondMoreDetailed
        case .secondMoreDetailed: .firstMoreDetailed
        default: relation
        }
    }
}
