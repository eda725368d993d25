@testable import ParallaxCommandLine

/// Keeps what is written to it.
final class RecordingSink: TextSink {
    private(set) var text = ""
    var isClosed = false

    func write(_ text: String) throws(CommandLineError) {
        if !isClosed { self.text += text }
    }
}

/// Delivers bytes in pieces of a given size.
final class PiecewiseSource: ByteSource {
    private var rest: ArraySlice<UInt8>
    private let pieceSize: Int
    /// The pieces asked for, the empty ones at the end among them.
    private(set) var reads = 0

    init(_ bytes: some Sequence<UInt8>, pieceSize: Int = 1 << 16) {
        rest = Array(bytes)[...]
        self.pieceSize = pieceSize
    }

    func next() throws(CommandLineError) -> [UInt8] {
        reads += 1
        defer { rest = rest.dropFirst(pieceSize) }
        return Array(rest.prefix(pieceSize))
    }
}

/// Inputs by name, held in memory.
struct MemoryInputs: InputReading {
    var contents: [String: String]

    func bytes(of input: InputPath) throws(CommandLineError) -> [UInt8] {
        guard let text = contents[input.path] else { throw CommandLineError(.doesNotExist, of: input.name) }
        return Array(text.utf8)
    }

    func identity(of path: String) -> FileIdentity? {
        contents.keys.sorted().firstIndex(of: path).map { FileIdentity(device: 1, number: UInt64($0)) }
    }
}

/// Keeps the documents it is given.
final class MemoryFiles: FileWriting {
    private(set) var documents: [OutputDocument] = []

    func write(_ documents: [OutputDocument]) throws(CommandLineError) { self.documents += documents }
}

/// A program's whole surroundings in memory.
struct RecordingContext {
    let output = RecordingSink()
    let errors = RecordingSink()
    let files = MemoryFiles()
    private let inputs: MemoryInputs
    private let requests: String

    init(_ contents: [String: String] = [:], requests: String = "") {
        inputs = MemoryInputs(contents: contents)
        self.requests = requests
    }

    func run(_ arguments: String...) -> ExitStatus { run(arguments) }

    func run(_ arguments: [String]) -> ExitStatus {
        let context = ProgramContext(
            inputs: inputs, files: files, output: output, errors: errors, requests: PiecewiseSource(requests.utf8))
        return ParallaxProgram.run(arguments, in: context)
    }
}
