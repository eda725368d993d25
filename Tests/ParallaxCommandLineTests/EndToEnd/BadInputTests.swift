import Foundation
import Testing

/// What the built program says to inputs it cannot use: one line on standard error, status 2, nothing written.
@Suite(.needsBuiltProgram) struct BadInputTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.add("a.txt", Samples.harbour)
        try folder.add("b.txt", Samples.coast)
        try folder.add("copy.txt", Samples.harbour)
        try folder.add("flowers.txt", Samples.flowers)
        try folder.add("empty.txt", "")
        try folder.add("blank.txt", " \n\n\t\n")
        try folder.add("short.txt", "Only one sentence stands here.")
        try folder.add("binary.txt", Data((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 7 % 251) }))
        try folder.add("pages.html", "<!DOCTYPE html><html><body><nav><a href='/'>Home</a></nav></body></html>")
        try FileManager.default.createDirectory(atPath: folder.path("folder"), withIntermediateDirectories: true)
        symlink("a.txt", folder.path("link.txt"))
    }

    @Test(arguments: [
        ("none.txt", "none.txt does not exist."), ("folder", "folder is a directory; give a file."),
        ("a.txt/b.txt", "a.txt/b.txt does not exist."), ("", "A file without a name does not exist."),
    ])
    func whatCannotBeReadIsNamed(name: String, sentence: String) throws {
        try expectRefused(["compare", "a.txt", name, "-o", "report.html"], "Error: \(sentence)\n")
    }

    @Test(arguments: ["empty.txt", "blank.txt", "short.txt", "binary.txt", "pages.html"])
    func whatIsNoArticleIsNamed(name: String) throws {
        try expectRefused(["compare", "a.txt", name, "-o", "report.html"], startingWith: "Error: \(name) ")
        try expectRefused(["check", name, "--against", "a.txt", "-o", "report.html"], startingWith: "Error: \(name) ")
        try expectRefused(["claims", name], startingWith: "Error: \(name) ")
        try expectRefused(["extract", name], startingWith: "Error: \(name) ")
    }

    @Test func theSameFileTwiceIsRefused() throws {
        try expectRefused(["compare", "a.txt", "./link.txt"], "Error: a.txt and ./link.txt are the same file.\n")
        try expectRefused(["compare", "a.txt", "copy.txt"], "Error: a.txt and copy.txt hold the same text.\n")
    }

    @Test func otherEventsAreRefused() throws {
        try expectRefused(
            ["compare", "a.txt", "flowers.txt", "-o", "report.html"],
            startingWith: "Error: a.txt, flowers.txt do not seem to tell the same event (score 0.")
    }

    @Test(arguments: [
        ("folder", "folder cannot be written: it is a directory."),
        ("none/report.html", "none/report.html cannot be written: the folder none/ does not exist."),
        ("a.txt", "a.txt is one of the inputs; choose another name for the output."),
        ("link.txt", "link.txt is one of the inputs; choose another name for the output."),
    ])
    func whatCannotBeWrittenIsNamed(output: String, sentence: String) throws {
        try expectRefused(["compare", "a.txt", "b.txt", "-o", output], "Error: \(sentence)\n")
    }

    @Test func anUnreadableFileIsNamed() throws {
        // Whoever may read everything is not stopped by permissions.
        guard getuid() != 0 else { return }
        chmod(folder.path("b.txt"), 0)
        try expectRefused(["compare", "a.txt", "b.txt"], "Error: b.txt cannot be read: permission denied.\n")
    }

    private func expectRefused(
        _ arguments: [String], _ message: String? = nil, startingWith start: String = "",
        at place: SourceLocation = #_sourceLocation
    ) throws {
        let before = try folder.names
        let outcome = try BuiltProgram.run(arguments, in: folder)
        #expect(outcome.status == 2, "\(arguments)", sourceLocation: place)
        #expect(outcome.output.isEmpty, sourceLocation: place)
        #expect(outcome.errors.hasPrefix(start), sourceLocation: place)
        if let message { #expect(outcome.errors == message, sourceLocation: place) }
        #expect(outcome.errors.filter { $0 == "\n" }.count == 1, sourceLocation: place)
        #expect(try folder.names == before, sourceLocation: place)
    }
}
