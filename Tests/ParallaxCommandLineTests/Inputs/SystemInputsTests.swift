import Foundation
import Testing

@testable import ParallaxCommandLine

@Suite struct SystemInputsTests {
    private let folder: ScratchFolder
    private let inputs = SystemInputs(standardInput: PiecewiseSource("from a pipe".utf8, pieceSize: 4))

    init() throws { folder = try ScratchFolder() }

    @Test func readsAFileWhole() throws {
        let data = Data((0..<200_000).map { UInt8(truncatingIfNeeded: $0) })
        let path = try folder.add("long", data)
        #expect(try inputs.bytes(of: InputPath(path)) == Array(data))
    }

    @Test func readsStandardInput() throws {
        #expect(try inputs.bytes(of: .standardInput) == Array("from a pipe".utf8))
    }

    @Test func refusesWhatIsNotThere() {
        #expect(throws: CommandLineError(.doesNotExist, of: folder.path("none"))) {
            try inputs.bytes(of: InputPath(folder.path("none")))
        }
    }

    @Test func refusesADirectory() {
        #expect(throws: CommandLineError(.isDirectory, of: folder.path)) {
            try inputs.bytes(of: InputPath(folder.path))
        }
    }

    @Test func refusesAnEndlessInput() {
        #expect(throws: CommandLineError(.tooLarge, of: "/dev/zero")) {
            try inputs.bytes(of: InputPath("/dev/zero"))
        }
    }

    @Test func knowsAFileByEveryName() throws {
        let path = try folder.add("a", "text")
        symlink("a", folder.path("b"))
        try folder.add("c", "text")
        #expect(inputs.identity(of: path) == inputs.identity(of: folder.path("b")))
        #expect(inputs.identity(of: path) != inputs.identity(of: folder.path("c")))
        #expect(inputs.identity(of: "/dev/null") == nil)
    }
}
