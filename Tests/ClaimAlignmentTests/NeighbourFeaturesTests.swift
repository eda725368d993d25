import Testing

@testable import ClaimAlignment

@Suite("Neighbour features")
struct NeighbourFeaturesTests {
    private func values(of place: (Int, Int), beside others: [(first: Int, second: Int, logOdds: Double)]) -> [Double] {
        let all = [(first: place.0, second: place.1, logOdds: -5.0)] + others
        return NeighbourFeatures(all).values(of: 0)
    }

    @Test("what stands before both and is one fact speaks for a pair, by its likelihood")
    func neighbours() {
        #expect(values(of: (4, 7), beside: [(3, 6, 0.0)]) == [0.5, 0, 0])
        #expect(values(of: (4, 7), beside: [(6, 5, 0.0), (3, 6, -1.0)]) == [0.5, 0, 0])
    }

    @Test("what is told of one of the two beside the other is told apart")
    func parts() {
        #expect(values(of: (4, 7), beside: [(4, 8, 0.0)]) == [0, 0.5, 0])
        #expect(values(of: (4, 7), beside: [(5, 7, 0.0)]) == [0, 0, 0.5])
    }

    @Test("a pair says nothing of itself, nor of what is far off, nor does an unlikely one")
    func silent() {
        #expect(values(of: (4, 7), beside: []) == [0, 0, 0])
        #expect(values(of: (4, 7), beside: [(1, 7, 9.0), (7, 10, 9.0), (4, 10, 9.0)]) == [0, 0, 0])
        #expect(values(of: (4, 7), beside: [(3, 6, -4.0)]) == [0, 0, 0])
    }
}
