import Foundation
import Testing

@testable import ClaimAlignment

@Suite("How much two reports share")
struct SharedFeatureTests {
    private func value(_ logOdds: [[Double]], claims: Int) -> Double {
        let scores = logOdds.enumerated().flatMap { first, row in
            row.enumerated().map { (first: first, second: $0.offset, logOdds: $0.element) }
        }
        return SharedFeature(scores, claims: claims).value
    }

    @Test("All told by both is nothing to speak of, nothing told by both far below")
    func bounds() {
        #expect(abs(value([[40, -40], [-40, 40]], claims: 2)) < 1e-9)
        #expect(value([[-40, -40], [-40, -40]], claims: 2) < log(0.21))
        #expect(SharedFeature([], claims: 10).value == log(0.5 / 10.5))
    }

    @Test("One of ten claims told by both counts as one, however many partners it has")
    func repeated() {
        let one = value([[40] + [Double](repeating: -40, count: 9)], claims: 10)
        #expect(abs(one - log(1.5 / 10.5)) < 1e-9)
        let twice = value([[40, 40] + [Double](repeating: -40, count: 8)], claims: 10)
        #expect(abs(twice - log(2.0 / 10.5)) < 1e-9)
    }

    @Test("Which report comes first does not matter")
    func symmetric() {
        let there = value([[1, -2, 0.5], [-3, 2, -1]], claims: 3)
        let back = value([[1, -3], [-2, 2], [0.5, -1]], claims: 3)
        #expect(abs(there - back) < 1e-12)
    }
}
