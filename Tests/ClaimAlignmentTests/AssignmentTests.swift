import Testing

@testable import ClaimAlignment

@Suite("Assignment")
struct AssignmentTests {
    /// Which second claims the first claim gets, from their scores.
    private func partners(_ scores: Double...) -> [Int] {
        Assignment(
            scores.enumerated().map { AlignedClaims(first: 0, second: $0.offset * 10, similarity: $0.element) }
        ).pairs().map { $0.second / 10 }
    }

    @Test("a further partner only where it is nearly as good")
    func further() {
        #expect(partners(0.9, 0.8) == [0, 1])
        #expect(partners(0.9, 0.6) == [0])
        #expect(partners(0.5, 0.5) == [0])
    }

    @Test("what is repeated word for word has found its partner")
    func repeated() {
        #expect(partners(0.999, 0.85) == [0])
        #expect(partners(0.999, 0.97) == [0, 1])
    }

    @Test("parts side by side stand together")
    func beside() {
        let pairs = Assignment([
            AlignedClaims(first: 0, second: 0, similarity: 0.8), AlignedClaims(first: 0, second: 1, similarity: 0.57),
        ]).pairs()
        #expect(pairs.map(\.second) == [0, 1])
    }
}
