import ClaimAlignment
import Testing

@Suite("Concept index")
struct ConceptIndexTests {
    private let index = ConceptIndex([["bridge", "flood"], ["mill"], ["bridge", "flood", "mill"], []])
    private let weights = Reports("The dam held.", "The dam held.").aligner.weights

    @Test("texts that share most come first, ties in order, strangers never")
    func candidates() {
        #expect(index.candidates(for: ["bridge", "flood"], weights: weights, limit: 9) == [0, 2])
        #expect(index.candidates(for: ["bridge", "flood", "mill"], weights: weights, limit: 9) == [2, 0, 1])
        #expect(index.candidates(for: ["ship"], weights: weights, limit: 9) == [])
        #expect(index.candidates(for: [], weights: weights, limit: 9) == [])
    }

    @Test("the limit holds")
    func limit() {
        #expect(index.candidates(for: ["bridge"], weights: weights, limit: 1) == [0])
        #expect(index.candidates(for: ["bridge"], weights: weights, limit: 0) == [])
    }

    @Test("weights count what two sorted lists share")
    func shared() {
        let sum = weights.weight("bridge") + weights.weight("mill")
        #expect(weights.shared(["bridge", "flood", "mill"], ["bridge", "mill", "ship"]) == sum)
        #expect(weights.shared([], ["mill"]) == 0)
        #expect(weights.total(["bridge", "mill"]) == sum)
        #expect(weights.weight("bridge") > 0)
    }
}
