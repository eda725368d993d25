/// Reads inputs whole.
protocol InputReading {
    /// - Throws: when the input is missing, unreadable, a directory or larger than ``InputLimit``.
    func bytes(of input: InputPath) throws(CommandLineError) -> [UInt8]
    /// Whether there is a file of that name, of whatever kind.
    func exists(_ path: String) -> Bool
    /// What tells two names of one file from two files; `nil` for standard input and for what is no regular file.
    func identity(of path: String) -> FileIdentity?
}

/// A file by its place on disk, whatever it is called.
struct FileIdentity: Hashable {
    var device: UInt64
    var number: UInt64
}

/// Delivers bytes piece by piece.
protocol ByteSource: AnyObject {
    /// The next bytes, as many as there are up to a bounded number; empty at the end.
    func next() throws(CommandLineError) -> [UInt8]
}
