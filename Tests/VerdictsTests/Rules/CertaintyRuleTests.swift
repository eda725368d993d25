import Testing

@testable import Verdicts

@Suite("Certainty rule")
struct CertaintyRuleTests {
    private func found(_ first: String, _ second: String, hoursLater: Int = 0) -> [String] {
        TwoReports(first, second, hoursLater: hoursLater).found(by: CertaintyRule())
    }

    @Test("a hedge on one side")
    func hedges() {
        #expect(found("The dam may have cracked in the quake.", "The dam cracked in the quake.") == ["may ≠ -"])
        #expect(
            found("The dam cracked in the quake.", "The dam reportedly cracked in the quake.") == ["- ≠ reportedly"])
    }

    @Test("\"is said to\" names nobody who says it")
    func passive() {
        #expect(found("The dam is said to have cracked.", "The dam has cracked.") == ["is said ≠ -"])
    }

    @Test("to appear somewhere is to come there; to appear to have done is no more than likely")
    func appearing() {
        let called = "The mayor was called upon to speak to the committee."
        #expect(found("The mayor will appear before the committee.", called) == [])
        #expect(found("The mayor appeared on Monday.", called) == [])
        #expect(found("The dam appears to have cracked.", "The dam has cracked.") == ["appears ≠ -"])
    }

    @Test("hedges on both sides, or on neither, are no difference")
    func same() {
        #expect(found("The dam may have cracked.", "The dam might have cracked.") == [])
        #expect(found("The dam cracked.", "The dam cracked.") == [])
    }

    @Test("a condition is no doubt, and a plain \"said\" does not hold at a distance")
    func condition() {
        #expect(
            found("The mayor said the dam would hold if the rain stopped.", "The mayor said the dam held the rain.")
                .allSatisfy { !$0.contains("said") })
        #expect(
            found("The mayor claimed the dam cracked in the quake.", "The dam cracked in the quake.")
                == ["claimed ≠ -"])
    }

    @Test("what one announces and the later one tells as done")
    func tense() {
        let first = "Parliament will pass the housing bill."
        #expect(found(first, "Parliament passed the housing bill.", hoursLater: 30) == ["will ≠ passed"])
        #expect(found(first, "Parliament passed the housing bill.") == [])
    }
}
