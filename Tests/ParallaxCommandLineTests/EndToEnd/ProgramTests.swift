import Foundation
import Testing

/// The built program as users run it: what it prints, what it leaves on disk, what it ends with.
@Suite(.needsBuiltProgram) struct ProgramTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.add("a.txt", Samples.harbour)
        try folder.add("b.txt", Samples.coast)
    }

    private func run(_ arguments: String..., input: String = "") throws -> BuiltProgram.Outcome {
        try BuiltProgram.run(arguments, input: Data(input.utf8), in: folder)
    }

    @Test func comparesIntoFiles() throws {
        let outcome = try run("compare", "a.txt", "b.txt", "-o", "report.html", "--format", "html,json,md")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasSuffix("Wrote report.html\nWrote report.json\nWrote report.md\n"))
        #expect(outcome.errors.isEmpty)
        #expect(try folder.names == ["a.txt", "b.txt", "report.html", "report.json", "report.md"])
        #expect(try folder.text("report.html").lowercased().hasPrefix("<!doctype html>"))
    }

    @Test func theSameInputsGiveTheSameBytes() throws {
        let first = try run("compare", "a.txt", "b.txt", "-o", "1.html", "--format", "html,json,md")
        let second = try run("compare", "a.txt", "b.txt", "-o", "2.html", "--format", "html,json,md")
        #expect(first.status == 0 && second.status == 0)
        for ending in ["html", "json", "md"] {
            #expect(try folder.text("1.\(ending)") == folder.text("2.\(ending)"))
        }
    }

    @Test func readsStandardInput() throws {
        let outcome = try run("compare", "a.txt", "-", input: Samples.coast)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Coast Times"))
    }

    @Test func checksADraft() throws {
        try folder.add("draft.txt", Samples.inventedDraft)
        let outcome = try run("check", "draft.txt", "--against", "a.txt", "b.txt")
        #expect(outcome.status == 1)
        #expect(!outcome.output.isEmpty)
    }

    @Test func listsClaims() throws {
        let outcome = try run("claims", "-", "--format", "json", input: Samples.harbour)
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("{") && outcome.output.hasSuffix("}\n"))
    }

    @Test func extractsTheSameTextAgain() throws {
        let first = try run("extract", "a.txt")
        #expect(first.status == 0)
        #expect(try run("extract", "-", input: first.output).output == first.output)
    }

    @Test func aReaderThatGoesAwayIsNoFailure() throws {
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        for arguments in [["--help"], ["compare", "a.txt", "b.txt"], ["claims", "a.txt"]] {
            let outcome = try BuiltProgram.run(arguments, in: folder, output: pipe.fileHandleForWriting)
            #expect(outcome.status == 0, "\(arguments)")
            #expect(!outcome.errors.contains("Error"), "\(arguments)")
        }
    }

    @Test func aFullDeviceIsAFailure() throws {
        let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        let outcome = try BuiltProgram.run(["extract", "a.txt"], in: folder, output: full)
        #expect(outcome.status == 2)
        #expect(outcome.errors == "Error: standard output cannot be written: no space left on device.\n")
    }

    @Test func aDeviceCanBeAnOutput() throws {
        #expect(try run("compare", "a.txt", "b.txt", "-o", "/dev/null").status == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
        #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
    }
}
