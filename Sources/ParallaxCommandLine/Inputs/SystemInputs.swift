import Foundation

/// Inputs from disk and from standard input.
struct SystemInputs: InputReading {
    var standardInput: any ByteSource

    func bytes(of input: InputPath) throws(CommandLineError) -> [UInt8] {
        if input.isStandardInput { return try Self.all(of: standardInput, name: input.name) }
        let descriptor = open(input.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.openError(errno, input.name) }
        defer { close(descriptor) }
        return try Self.all(of: DescriptorSource(descriptor, name: input.name), name: input.name)
    }

    func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    func identity(of path: String) -> FileIdentity? {
        var facts = stat()
        guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
        return FileIdentity(device: UInt64(facts.st_dev), number: UInt64(facts.st_ino))
    }

    private static func all(of source: any ByteSource, name: String) throws(CommandLineError) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let piece = try source.next()
            if piece.isEmpty { return bytes }
            guard bytes.count + piece.count <= InputLimit.bytes else { throw CommandLineError(.tooLarge, of: name) }
            bytes.append(contentsOf: piece)
        }
    }

    private static func openError(_ code: Int32, _ name: String) -> CommandLineError {
        switch code {
        case ENOENT, ENOTDIR: CommandLineError(.doesNotExist, of: name.isEmpty ? "A file without a name" : name)
        default: CommandLineError(.cannotBeRead(reason: SystemReason.text(code)), of: name)
        }
    }
}

/// The system's words for an error number.
enum SystemReason {
    /// `"permission denied"` for `EACCES`.
    static func text(_ code: Int32) -> String {
        guard let words = strerror(code) else { return "error \(code)" }
        let text = String(cString: words)
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}
