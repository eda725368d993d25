import PageFetching

/// An input as the user named it: a file's path, an address, or `-` for standard input; after a `#`, which article of
/// it is meant.
struct InputPath: Hashable {
    var path: String

    init(_ path: String) { self.path = path }

    static let standardInput = InputPath("-")

    var isStandardInput: Bool { path == "-" }

    /// Whether it is to be fetched. No file is looked for under such a name.
    var isAddress: Bool { PageAddress.begins(path) }

    /// How messages call it.
    var name: String { isStandardInput ? "standard input" : path }
}

/// The most that is read of one input.
///
/// Long investigations run to 100 KB of text and heavy news pages to 5 MB of HTML; the bound only keeps a wrong file
/// or an endless stream from filling the memory.
enum InputLimit {
    static let bytes = 64 << 20
    static let text = "64 MiB"
}
