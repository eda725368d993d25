import Foundation
import Testing

@testable import ParallaxCommandLine

@Suite struct CheckActionTests {
    private let context = RecordingContext([
        "harbour.txt": Samples.harbour, "coast.txt": Samples.coast, "faithful.txt": Samples.faithfulDraft,
        "invented.txt": Samples.inventedDraft,
    ])

    @Test func aFaithfulDraftPasses() {
        #expect(context.run("check", "faithful.txt", "--against", "harbour.txt") == .done)
        #expect(!context.output.text.isEmpty)
        #expect(context.errors.text.isEmpty)
    }

    @Test func anInventedDraftDoesNot() {
        #expect(context.run("check", "invented.txt", "--against", "harbour.txt", "coast.txt") == .found)
        #expect(!context.output.text.isEmpty)
    }

    @Test(arguments: ["json", "html", "md", "text"])
    func everyFormatGoesToStandardOutput(format: String) {
        #expect(context.run("check", "faithful.txt", "--against", "harbour.txt", "--format", format) == .done)
        #expect(context.output.text.hasSuffix("\n"))
        #expect(context.errors.text.isEmpty == (format == "text"))
    }

    @Test func theReportGoesToAFile() {
        #expect(context.run("check", "faithful.txt", "--against", "harbour.txt", "-o", "check.md") == .done)
        #expect(context.files.documents.map(\.path) == ["check.md"])
        #expect(context.output.text.hasSuffix("Wrote check.md\n"))
    }

    @Test func theDraftIsNamedInMessages() {
        #expect(context.run("check", "none.txt", "--against", "harbour.txt") == .refused)
        #expect(context.errors.text == "Error: none.txt does not exist.\n")
    }
}
