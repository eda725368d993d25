import Testing

@testable import Verdicts

@Suite("Polarity rule")
struct PolarityRuleTests {
    private func found(_ first: String, _ second: String) -> [String] {
        TwoReports(first, second).found(by: PolarityRule())
    }

    @Test("a negated predicate against the same one")
    func negation() {
        #expect(
            found("The men have been charged with arson.", "The men have not been charged with arson.")
                == ["charged ≠ not been charged"])
        #expect(
            found("The bridge wasn't damaged in the flood.", "The bridge was damaged in the flood.")
                == ["wasn't damaged ≠ damaged"])
    }

    @Test("words of opposite meaning")
    func opposites() {
        #expect(
            found("The bridge was damaged in the flood.", "The bridge was intact after the flood.") == [
                "damaged ≠ intact"
            ])
        #expect(
            found("The court in Ilmet convicted the bus driver.", "The court in Ilmet acquitted the bus driver.")
                == ["convicted ≠ acquitted"])
    }

    @Test("two negations agree, and a negation cancels an opposite")
    func agreement() {
        #expect(found("The men have not been charged.", "Nobody has been charged.") == [])
        #expect(found("The bridge was not damaged in the flood.", "The bridge was intact after the flood.") == [])
    }

    @Test("a negation of something else is left alone")
    func otherPredicate() {
        #expect(found("The mayor is not a lawyer.", "The mayor opened the bridge in Dravik.") == [])
    }

    @Test("denials and conditions are no yes or no")
    func denials() {
        #expect(found("The company denied that the valve was not faulty.", "The valve was faulty.") == [])
        #expect(found("If the dam is not repaired, it will break.", "The dam is repaired.") == [])
    }
}
