import Testing

@testable import Verdicts

@Suite("Label and framing rules")
struct LabelRuleTests {
    private func labels(_ first: String, _ second: String) -> [String] {
        TwoReports(first, second).found(by: LabelRule())
    }

    private func framings(_ first: String, _ second: String) -> [String] {
        TwoReports(first, second).found(by: FramingRule())
    }

    @Test("two nouns for one thing")
    func nouns() {
        #expect(labels("The fire destroyed the mill.", "The inferno destroyed the mill.") == ["fire ≠ inferno"])
    }

    @Test("two verbs for one act")
    func verbs() {
        #expect(
            framings("The minister criticised the court ruling.", "The minister slammed the court ruling.")
                == ["criticised ≠ slammed"])
    }

    @Test("forms of one word are no choice of words")
    func forms() {
        #expect(labels("Two fires destroyed the mill.", "The fire destroyed the mill.") == [])
        #expect(framings("The fire destroyed the mill.", "The mill was destroyed by fire.") == [])
    }

    @Test("words of other meaning are left alone")
    func otherWords() {
        #expect(labels("The fire destroyed the mill.", "The flood destroyed the harbour.") == [])
        #expect(framings("The mayor opened the bridge.", "The mayor closed the bridge.") == [])
    }
}
