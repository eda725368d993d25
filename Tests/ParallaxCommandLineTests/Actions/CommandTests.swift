import Testing

@testable import ParallaxCommandLine

/// What the parser makes of arguments, and what goes to which stream.
@Suite struct CommandTests {
    @Test(arguments: [
        ["--help"], ["-h"], ["help"], ["compare", "--help"], ["check", "--help"], ["claims", "--help"],
        ["explain", "--help"],
        ["extract", "--help"], ["worker", "--help"], ["schema", "--help"], ["help", "worker"],
    ])
    func helpIsPrintedWithAnExample(arguments: [String]) {
        let context = RecordingContext()
        #expect(context.run(arguments) == .done)
        #expect(context.output.text.contains("EXAMPLE\n  "))
        #expect(context.output.text.contains("EXIT STATUS\n0  done\n"))
        #expect(context.errors.text.isEmpty)
    }

    @Test func versionIsPrinted() {
        let context = RecordingContext()
        #expect(context.run("--version") == .done)
        #expect(context.output.text.hasPrefix("parallax "))
    }

    @Test(arguments: [
        [], ["nope"], ["compare"], ["compare", "--nope", "a"], ["compare", "a", "b", "--format", "pdf"],
        ["compare", "a", "b", "--format", "html,json"], ["compare", "a", "b", "--fail-on", "pair"],
        ["compare", "a", "b", "--as", "One"], ["compare", "a", "--as", "One"], ["check", "a"],
        ["check", "--against", "a"],
        ["check", "a", "--against", "b", "--as", "One", "--as", "Two"], ["claims"], ["claims", "a", "b"],
        ["claims", "a", "--format", "html"], ["extract", "a", "--format", "ndjson"], ["worker", "a"], ["schema"],
        ["schema", "claims"], ["explain", "a"], ["compare", "a", "b", "--engine", "slow"],
    ])
    func badUsageIsExplainedOnStandardError(arguments: [String]) {
        let context = RecordingContext(["a": Samples.harbour, "b": Samples.coast])
        #expect(context.run(arguments) == .refused)
        #expect(context.output.text.isEmpty)
        #expect(context.errors.text.hasPrefix("Error: "))
        #expect(context.errors.text.contains("Usage: parallax"))
    }

    @Test(arguments: [
        (["compare", "a", "none"], "Error: none does not exist.\n"),
        (["compare", "a", "a"], "Error: a is given twice.\n"),
        (["compare", "-", "-"], "Error: standard input can be given only once.\n"),
        (["check", "a", "--against", "b", "a"], "Error: a is given twice.\n"),
        (["compare", "a", "b", "-o", "b"], "Error: b is one of the inputs; choose another name for the output.\n"),
        (["claims", "no\u{1B}ne"], "Error: no\u{FFFD}ne does not exist.\n"),
    ])
    func badInputIsOneSentence(arguments: [String], message: String) {
        let context = RecordingContext(["a": Samples.harbour, "b": Samples.coast])
        #expect(context.run(arguments) == .refused)
        #expect(context.errors.text == message)
        #expect(context.output.text.isEmpty)
        #expect(context.files.documents.isEmpty)
    }
}
