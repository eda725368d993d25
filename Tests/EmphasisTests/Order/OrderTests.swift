import NewsModel
import Testing

@testable import Emphasis

struct RankCorrelationTests {
    @Test func countsPairsInOrder() throws {
        let correlation = try #require(RankCorrelation([1, 2, 3, 4, 5], [3, 1, 2, 5, 4]))
        #expect(abs(correlation.tau - 0.4) < 1e-12)
        #expect(try #require(RankCorrelation([1, 2, 3], [1, 2, 3])).tau == 1)
        #expect(try #require(RankCorrelation([1, 2, 3], [3, 2, 1])).tau == -1)
    }

    /// Concordant 8, discordant 0, one tie in each ranking: 8 / sqrt(9 · 9).
    @Test func correctsForTies() throws {
        let correlation = try #require(RankCorrelation([1, 1, 2, 3, 4], [1, 2, 3, 4, 4]))
        #expect(abs(correlation.tau - 8.0 / 9) < 1e-12)
    }

    @Test func agreesWithCountingEveryPair() throws {
        var state: UInt32 = 7
        let values = (0..<60).map { _ -> Int in
            state = state &* 1_664_525 &+ 1_013_904_223
            return Int(state >> 24) % 20
        }
        let (first, second) = (Array(values[..<30]), Array(values[30...]))
        var difference = 0
        var untied = (first: 0, second: 0)
        for i in 0..<30 {
            for j in 0..<i {
                let (a, b) = ((first[i] - first[j]).signum(), (second[i] - second[j]).signum())
                difference += a * b
                untied.first += abs(a)
                untied.second += abs(b)
            }
        }
        let expected = Double(difference) / (Double(untied.first) * Double(untied.second)).squareRoot()
        #expect(abs(try #require(RankCorrelation(first, second)).tau - expected) < 1e-12)
    }

    @Test func theIntervalHoldsTheValueAndNarrows() throws {
        let few = try #require(RankCorrelation(Array(0..<8), [1, 0, 2, 3, 5, 4, 6, 7]))
        let many = try #require(RankCorrelation(Array(0..<80), (0..<80).map { $0 ^ 1 }))
        for correlation in [few, many] {
            #expect(correlation.low <= correlation.tau && correlation.tau <= correlation.high)
            #expect(correlation.low >= -1 && correlation.high <= 1)
        }
        #expect(many.high - many.low < few.high - few.low)
    }

    @Test func fourItemsSayNothingSure() throws {
        let correlation = try #require(RankCorrelation([1, 2, 3, 4], [1, 2, 3, 4]))
        #expect(correlation.low == -1 && correlation.high == 1)
    }

    @Test func oneRankIsNoRanking() {
        #expect(RankCorrelation([1, 1, 1], [1, 2, 3]) == nil)
        #expect(RankCorrelation([], []) == nil)
    }
}

struct StoryOrderTests {
    private let first = Story("⟦One one.⟧ ⟦Two two.⟧ ⟦Three three.⟧ ⟦Four four.⟧")
    private let second = Story("⟦Three three.⟧ ⟦Two two.⟧ ⟦One one.⟧ ⟦Four four.⟧", article: 1)

    private func order(_ pairs: [ClaimPair]) -> OrderAgreement? {
        StoryOrder(analyses: [first.analysis, second.analysis], pairs: pairs).agreement()
    }

    @Test func comparesTheOrderOfSharedClaims() throws {
        let found = try #require(order([.of("a1", "b3"), .of("a2", "b2"), .of("a3", "b1")]))
        #expect(found.tau == -1)
        #expect(found.count == 3)
    }

    @Test func leavesOutClaimsOfSeveralPairs() {
        #expect(order([.of("a1", "b3"), .of("a2", "b2"), .of("a2", "b1")]) == nil)
        #expect(order([.of("a1", "b3"), .of("z2", "b2"), .of("a3", "y1")]) == nil)
        #expect(order([]) == nil)
    }
}
