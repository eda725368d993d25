import Testing

@testable import ParallaxCommandLine

@Suite struct ExplainActionTests {
    @Test(arguments: ["fast", "full"])
    func theVerdictAndItsReasonsArePrinted(engine: String) {
        let context = RecordingContext()
        #expect(
            context.run("explain", "Nine workers died.", "The fire killed 11 workers.", "--engine", engine) == .done)
        #expect(context.output.text.contains("quantity (quantity): "))
        #expect(context.output.text.contains("network-related") == (engine == "full"))
    }

    @Test func anUnknownEngineIsRefused() {
        let context = RecordingContext()
        #expect(context.run("explain", "a", "b", "--engine", "slow") == .refused)
    }
}
