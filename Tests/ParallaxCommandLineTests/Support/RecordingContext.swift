import PageFetching

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

    func exists(_ path: String) -> Bool { contents[path] != nil }

    func identity(of path: String) -> FileIdentity? {
        contents.keys.sorted().firstIndex(of: path).map { FileIdentity(device: 1, number: UInt64($0)) }
    }
}

/// Keeps the documents it is given.
final class MemoryFiles: FileWriting {
    private(set) var documents: [OutputDocument] = []

    func write(_ documents: [OutputDocument]) throws(CommandLineError) { self.documents += documents }
}

/// Pages by address, held in memory.
final class MemoryPages: PageReading {
    private let contents: [String: String]
    /// The addresses that were asked for.
    private(set) var requests: [String] = []

    init(_ contents: [String: String]) { self.contents = contents }

    func page(at address: PageAddress) throws(CommandLineError) -> FetchedPage {
        requests.append(address.text)
        guard let text = contents[address.text] else {
            throw CommandLineError(.noPage(explanation: "\(address) is not in memory."), of: address.text)
        }
        let fields = ["Content-Type": "text/plain; charset=utf-8", "X-Robots-Tag": "noarchive"]
        return FetchedPage(
            requested: address, address: address, status: 200,
            fields: HeaderFields { text.contains("Coast") || $0 == "Content-Type" ? fields[$0] : nil },
            bytes: Array(text.utf8), time: 1_778_752_800)
    }
}

/// Keeps the names of what it is given.
final class MemoryArchives: ArchiveKeeping {
    private(set) var paths: [String] = []

    func keep(_ bytes: [UInt8], as name: String, in folder: String) throws(CommandLineError) -> KeptFile {
        let path = folder + "/" + name
        defer { paths.append(path) }
        return KeptFile(path: path, isNew: !paths.contains(path))
    }
}

/// A program's whole surroundings in memory.
struct RecordingContext {
    let output = RecordingSink()
    let errors = RecordingSink()
    let files = MemoryFiles()
    let pages: MemoryPages
    let archives = MemoryArchives()
    private let inputs: MemoryInputs
    private let requests: String

    init(_ contents: [String: String] = [:], pages: [String: String] = [:], requests: String = "") {
        inputs = MemoryInputs(contents: contents)
        self.pages = MemoryPages(pages)
        self.requests = requests
    }

    func run(_ arguments: String...) -> ExitStatus { run(arguments) }

    func run(_ arguments: [String]) -> ExitStatus {
        let context = ProgramContext(
            inputs: inputs, files: files, output: output, errors: errors, requests: PiecewiseSource(requests.utf8),
            pages: pages, archives: archives)
        return ParallaxProgram.run(arguments, in: context)
    }
}
