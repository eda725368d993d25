import Foundation
import Testing

@testable import ParallaxCommandLine

@Suite struct ArchiveFolderTests {
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    private func keep(_ text: String, in path: String? = nil) throws(CommandLineError) -> KeptFile {
        try ArchiveFolder().keep(Array(text.utf8), as: "a.example-1.warc", in: path ?? folder.path)
    }

    @Test func aFileIsKeptAndNothingElse() throws {
        #expect(try keep("A") == KeptFile(path: folder.path("a.example-1.warc"), isNew: true))
        #expect(try folder.names == ["a.example-1.warc"])
        #expect(try folder.text("a.example-1.warc") == "A")
    }

    @Test func theSameFileIsLeftAsItIs() throws {
        _ = try keep("A")
        #expect(try keep("A") == KeptFile(path: folder.path("a.example-1.warc"), isNew: false))
        #expect(try folder.names == ["a.example-1.warc"])
    }

    @Test func noOtherFileIsReplaced() throws {
        _ = try keep("A")
        #expect(try keep("B").path == folder.path("a.example-1-2.warc"))
        #expect(try keep("C").path == folder.path("a.example-1-3.warc"))
        #expect(try keep("B") == KeptFile(path: folder.path("a.example-1-2.warc"), isNew: false))
        #expect(try folder.text("a.example-1.warc") == "A")
    }

    @Test func whatIsInTheWayIsNotReplacedEither() throws {
        symlink("/dev/null", folder.path("a.example-1.warc"))
        mkdir(folder.path("a.example-1-2.warc"), 0o777)
        symlink("none", folder.path("a.example-1-3.warc"))
        #expect(try keep("A").path == folder.path("a.example-1-4.warc"))
        #expect(try folder.names.count == 4)
    }

    @Test func foldersAreMade() throws {
        #expect(try keep("A", in: folder.path("b/c")).path == folder.path("b/c/a.example-1.warc"))
        #expect(try keep("A", in: folder.path("b/c/")).isNew == false)
        #expect(try keep("A", in: folder.path("b//d/")).isNew)
    }

    @Test func aFileIsNoFolder() throws {
        try folder.add("file", "text")
        #expect(throws: CommandLineError(.cannotBeWritten(reason: "it is no folder"), of: folder.path("file"))) {
            try keep("A", in: folder.path("file"))
        }
        #expect(throws: CommandLineError.self) { try keep("A", in: folder.path("file/b")) }
        #expect(throws: CommandLineError.self) { try keep("A", in: "") }
        #expect(try folder.names == ["file"])
    }

    @Test func aFolderThatTakesNoFilesIsNamed() throws {
        #expect(throws: CommandLineError.self) { try keep("A", in: "/proc") }
    }
}
