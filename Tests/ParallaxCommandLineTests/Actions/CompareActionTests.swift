import Foundation
import Testing

@testable import ParallaxCommandLine

@Suite struct CompareActionTests {
    private let context = RecordingContext([
        "harbour.txt": Samples.harbour, "coast.txt": Samples.coast, "flowers.txt": Samples.flowers,
        "digest.txt": Samples.digest, "copy.txt": Samples.harbour,
    ])

    @Test func theSummaryIsPrintedWithAHint() {
        #expect(context.run("compare", "harbour.txt", "coast.txt") == .done)
        #expect(context.output.text.contains("Harbour Post"))
        #expect(context.output.text.contains("Coast Times"))
        #expect(context.errors.text == "Add -o report.html for the full report.\n")
        #expect(context.files.documents.isEmpty)
    }

    @Test func aDocumentOnStandardOutputSendsTheSummaryToStandardError() throws {
        #expect(context.run("compare", "harbour.txt", "coast.txt", "--format", "json") == .done)
        let document = try JSONSerialization.jsonObject(with: Data(context.output.text.utf8)) as? [String: Any]
        #expect(document?["schema"] as? String == "parallax/comparison/1")
        #expect(context.errors.text.contains("Harbour Post"))
    }

    @Test func documentsGoToFilesAndTheSummaryToStandardOutput() {
        let status = context.run(
            "compare", "harbour.txt", "coast.txt", "-o", "out/report.html", "--format", "html,json,md")
        #expect(status == .done)
        #expect(context.files.documents.map(\.path) == ["out/report.html", "out/report.json", "out/report.md"])
        #expect(context.files.documents.first?.text.lowercased().hasPrefix("<!doctype html>") == true)
        #expect(context.files.documents.allSatisfy { $0.text.hasSuffix("\n") && !$0.text.hasSuffix("\n\n") })
        #expect(
            context.output.text.hasSuffix("\nWrote out/report.html\nWrote out/report.json\nWrote out/report.md\n"))
        #expect(context.errors.text.isEmpty)
    }

    @Test func namesReplaceWhatTheFilesSay() {
        #expect(context.run("compare", "harbour.txt", "coast.txt", "--as", "North Star", "--as", "") == .done)
        #expect(context.output.text.contains("North Star"))
        #expect(!context.output.text.contains("Harbour Post"))
        #expect(context.output.text.contains("Coast Times"))
    }

    @Test func aDigestIsComparedByItself() {
        #expect(context.run("compare", "digest.txt") == .done)
        #expect(context.output.text.contains("Harbour Post"))
        #expect(context.output.text.contains("Coast Times"))
    }

    @Test func aLoneArticleIsNoDigest() {
        #expect(context.run("compare", "flowers.txt") == .refused)
        #expect(context.errors.text.hasPrefix("Error: flowers.txt credits no outlet"))
    }

    @Test func aConflictCanDecideTheStatus() {
        #expect(context.run("compare", "harbour.txt", "coast.txt", "--fail-on", "conflict") == .found)
        #expect(context.output.text.contains("Harbour Post"))
    }

    @Test func theSameTextTwiceIsRefused() {
        #expect(context.run("compare", "harbour.txt", "copy.txt") == .refused)
        #expect(context.errors.text == "Error: harbour.txt and copy.txt hold the same text.\n")
    }

    @Test func otherEventsAreComparedOnlyByForce() {
        let arguments = ["compare", "harbour.txt", "flowers.txt", "-o", "report.html"]
        #expect(context.run(arguments) == .refused)
        #expect(
            context.errors.text.hasPrefix(
                "Error: harbour.txt, flowers.txt do not seem to tell the same event (score 0."))
        #expect(context.errors.text.hasSuffix("add --force.\n"))
        #expect(context.files.documents.isEmpty)
        #expect(context.run(arguments + ["--force"]) == .done)
        #expect(context.files.documents.map(\.path) == ["report.html"])
    }
}
