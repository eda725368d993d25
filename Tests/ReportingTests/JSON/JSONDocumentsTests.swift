import Foundation
import NewsModel
import Testing

@testable import Reporting

@Suite struct JSONDocumentsTests {
    static func object(_ json: String) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
        return try #require(value as? [String: Any])
    }

    /// Every `{start, end, text}` under an article must be the article's own words.
    static func slice(_ text: String, _ span: [String: Any]) -> String? {
        guard let start = span["start"] as? Int, let end = span["end"] as? Int else { return nil }
        let scalars = Array(text.unicodeScalars)
        guard start <= end, end <= scalars.count else { return nil }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars[start..<end])
        return String(result)
    }

    @Test(arguments: [2, 3, 4])
    func claimsAreVerbatim(outlets: Int) throws {
        let json = try JSONDocuments.comparison(SampleComparison.make(outlets: outlets), version: "1.0")
        let document = try Self.object(json)
        let articles = try #require(document["articles"] as? [[String: Any]])
        for claim in try #require(document["claims"] as? [[String: Any]]) {
            let article = try #require(claim["article"] as? Int)
            let text = try #require(articles[article]["text"] as? String)
            #expect(Self.slice(text, claim) == claim["text"] as? String)
            for link in try #require(claim["attribution"] as? [[String: Any]]) {
                for part in ["source", "cue", "content"] {
                    guard let span = link[part] as? [String: Any] else { continue }
                    #expect(Self.slice(text, span) == span["text"] as? String)
                }
            }
        }
    }

    @Test func isOneLineAndTheSameEveryTime() throws {
        let first = try JSONDocuments.comparison(SampleComparison.three, version: "1.0")
        #expect(!first.contains("\n"))
        #expect(try JSONDocuments.comparison(SampleComparison.make(outlets: 3), version: "1.0") == first)
    }

    @Test func totalsReconcileWithTheLists() throws {
        let document = try Self.object(try JSONDocuments.comparison(SampleComparison.three, version: "1.0"))
        let totals = try #require(document["totals"] as? [String: Any])
        let pairs = try #require(document["pairs"] as? [[String: Any]])
        let conflicts = pairs.count { $0["relation"] as? String == "conflict" }
        #expect(totals["conflicts"] as? Int == conflicts)
        #expect(totals["pairs"] as? Int == pairs.count)
        #expect((totals["only_in"] as? [Int])?.reduce(0, +) == (document["only"] as? [Any])?.count)
    }

    @Test func missingFieldsAreNull() throws {
        let json = try JSONDocuments.article(Article(outlet: "Post", text: "né/7"))
        #expect(
            json
                == #"{"article":{"author":null,"language":null,"outlet":"Post","published":null,"text":"né/7","title":null,"url":null}}"#
        )
    }

    @Test func boundsWithoutEndAreNull() throws {
        let text = "né at least 12 people"
        let quantity = Quantity(span: ComparisonBuilder.span("at least 12", in: text), value: 12, high: .infinity)
        let json = try JSONDocuments.normalization(Normalization(times: [], quantities: [quantity]), of: text)
        #expect(
            json
                == #"{"quantities":[{"approximate":false,"end":14,"high":null,"low":12,"start":3,"text":"at least 12","unit":null,"value":12}],"times":[]}"#
        )
    }

    @Test func scoresOfARelationSumToOne() throws {
        let relation = SentenceRelation(
            relation: .conflict, scores: [1 / 3, 1 / 3, 1 / 3, 0, 0, 0, 0], related: 0.123456, differences: [])
        let document = try Self.object(try JSONDocuments.relation(relation, a: "", b: ""))
        let scores = try #require(document["scores"] as? [String: Double])
        #expect(abs(scores.values.reduce(0, +) - 1) < 1e-12)
        #expect(scores.count == Relation.allCases.count)
        #expect(document["related"] as? Double == 0.1235)
    }

    @Test(arguments: [(SupportVerdict.notFound, 0.499999, 0.4999), (.supported, 0.500001, 0.5)])
    func roundingKeepsTheVerdictsSide(verdict: SupportVerdict, score: Double, written: Double) throws {
        let support = Support(verdict: verdict, score: score, reason: "", rule: "test")
        let document = try Self.object(try JSONDocuments.support(support, claim: "x", sources: []))
        #expect(document["score"] as? Double == written)
    }

    @Test func claimLinesHoldOneClaimEach() throws {
        let comparison = SampleComparison.two
        let claims = comparison.claims.filter { $0.article == 0 }
        let reading = ClaimReading(
            article: comparison.articles[0].article, sentences: [], claims: claims, quotations: [], attributions: [])
        let lines = try JSONDocuments.claimLines(reading)
        #expect(lines.count == claims.count)
        #expect(try Self.object(lines[0])["id"] as? String == claims[0].id)
    }
}
