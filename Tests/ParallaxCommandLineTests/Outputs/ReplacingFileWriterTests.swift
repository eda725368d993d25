import Foundation
import Testing

@testable import ParallaxCommandLine

@Suite struct ReplacingFileWriterTests {
    private let folder: ScratchFolder
    private let writer = ReplacingFileWriter()

    init() throws { folder = try ScratchFolder() }

    @Test func writesAllDocumentsAndNothingElse() throws {
        try writer.write([
            OutputDocument(path: folder.path("a.html"), text: "A"),
            OutputDocument(path: folder.path("a.json"), text: "{}"),
        ])
        #expect(try folder.names == ["a.html", "a.json"])
        #expect(try folder.text("a.json") == "{}")
    }

    @Test func replacesAnOldFileAndKeepsItsPermissions() throws {
        try folder.add("a.html", "a longer old text")
        chmod(folder.path("a.html"), 0o640)
        try writer.write([OutputDocument(path: folder.path("a.html"), text: "new")])
        #expect(try folder.text("a.html") == "new")
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("a.html"))
        #expect(attributes[.posixPermissions] as? Int == 0o640)
    }

    @Test func writesThroughASymbolicLink() throws {
        try folder.add("real.html", "old")
        symlink("real.html", folder.path("link.html"))
        try writer.write([OutputDocument(path: folder.path("link.html"), text: "new")])
        #expect(try folder.text("real.html") == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.html")) == "real.html")
    }

    @Test func oneImpossibleFileLeavesTheOthersUnwritten() throws {
        try folder.add("a.html", "old")
        #expect(throws: CommandLineError.self) {
            try writer.write([
                OutputDocument(path: folder.path("a.html"), text: "new"),
                OutputDocument(path: folder.path("missing/a.json"), text: "{}"),
            ])
        }
        #expect(try folder.names == ["a.html"])
        #expect(try folder.text("a.html") == "old")
    }

    @Test func saysWhyAFileCannotBeWritten() throws {
        #expect(throws: CommandLineError(.cannotBeWritten(reason: "it is a directory"), of: folder.path)) {
            try writer.write([OutputDocument(path: folder.path, text: "new")])
        }
    }

    @Test func aDeviceIsWrittenToAndStays() throws {
        try writer.write([OutputDocument(path: "/dev/null", text: "new")])
        let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
        #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
    }
}
