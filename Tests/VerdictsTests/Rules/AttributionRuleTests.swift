import Testing

@testable import Verdicts

@Suite("Attribution rule")
struct AttributionRuleTests {
    private func found(_ first: String, _ second: String) -> [String] {
        TwoReports(first, second).found(by: AttributionRule())
    }

    @Test("another source for the same claim")
    func otherSource() {
        #expect(
            found("Police said the driver fled the scene.", "Witnesses said the driver fled the scene.")
                == ["Police ≠ Witnesses"])
        #expect(
            found("Ana Ruiz said the dam held for days.", "Peter Kovac said the dam held for days.")
                == ["Ana Ruiz ≠ Peter Kovac"])
    }

    @Test("a figure that one side credits and the other does not")
    func dropped() {
        #expect(found("Police said 40 people fled the scene.", "Forty people fled the scene.") == ["Police ≠ -"])
        #expect(found("Forty people fled the scene.", "Police said 40 people fled the scene.") == ["- ≠ Police"])
    }

    @Test("an unnamed source that the other side leaves out")
    func anonymous() {
        #expect(
            found("An official who was not named said the driver fled the scene.", "The driver fled the scene.").count
                == 1)
    }

    @Test("one source in two wordings, and an ordinary claim without one, are left alone")
    func same() {
        #expect(found("Mayor Ana Ruiz said the dam held for days.", "The dam held for days, Ruiz said.") == [])
        #expect(found("Police said the driver fled the scene.", "The driver fled the scene.") == [])
        #expect(found("The driver fled the scene.", "The driver fled the scene.") == [])
    }
}
