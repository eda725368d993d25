import Foundation

/// Where a file is that was to be kept.
struct KeptFile: Hashable {
    var path: String
    /// Whether it was not there before.
    var isNew: Bool
}

/// Keeps files for good.
protocol ArchiveKeeping {
    /// Writes a file whole or not at all. A file of the same name and contents is left as it is; one of other contents
    /// keeps its name, and the new one has a number added to its own.
    ///
    /// - Parameter folder: made where it is missing.
    func keep(_ bytes: [UInt8], as name: String, in folder: String) throws(CommandLineError) -> KeptFile
}

/// Keeps files on disk: each is written beside its place and linked to it, which no existing file is replaced by.
struct ArchiveFolder: ArchiveKeeping {
    /// Different files that may have one name.
    private static let mostOfOneName = 100

    func keep(_ bytes: [UInt8], as name: String, in folder: String) throws(CommandLineError) -> KeptFile {
        try Self.make(folder)
        let folder = folder.hasSuffix("/") ? folder : folder + "/"
        let temporary = try Self.stage(bytes, in: folder)
        defer { unlink(temporary) }
        for number in 1...Self.mostOfOneName {
            let target = folder + Self.numbered(name, number)
            if let isNew = try Self.put(temporary, at: target, bytes) { return KeptFile(path: target, isNew: isNew) }
        }
        throw CommandLineError(.cannotBeWritten(reason: "there are too many files of that name"), of: folder + name)
    }

    /// - Returns: whether the file is new; `nil` where another one is in its place.
    private static func put(_ temporary: String, at target: String, _ bytes: [UInt8]) throws(CommandLineError) -> Bool?
    {
        if link(temporary, target) == 0 { return true }
        let code = errno
        var facts = stat()
        if lstat(target, &facts) == 0 { return holds(target, bytes) ? false : nil }
        // Some file systems have no links; renaming would do harm only to a file that came up in this moment.
        guard [EPERM, ENOTSUP, ENOSYS, EMLINK].contains(code), rename(temporary, target) == 0 else {
            throw CommandLineError(.cannotBeWritten(reason: SystemReason.text(code)), of: target)
        }
        return true
    }

    private static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
        var facts = stat()
        guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, Int(facts.st_size) == bytes.count else {
            return false
        }
        return FileManager.default.contents(atPath: path).map { $0.elementsEqual(bytes) } ?? false
    }

    private static func stage(_ bytes: [UInt8], in folder: String) throws(CommandLineError) -> String {
        let path = "\(folder).parallax-\(getpid()).partial"
        // What a process of the same number left behind is nobody's any more.
        unlink(path)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            throw CommandLineError(.cannotBeWritten(reason: SystemReason.text(errno)), of: path)
        }
        let failed = bytes.withUnsafeBytes { DescriptorWriting.write($0, to: descriptor) }
        let closed = close(descriptor) == 0 ? nil : errno
        if let code = failed ?? closed {
            unlink(path)
            throw CommandLineError(.cannotBeWritten(reason: SystemReason.text(code)), of: path)
        }
        return path
    }

    /// Makes a folder with those around it.
    private static func make(_ folder: String) throws(CommandLineError) {
        guard !folder.isEmpty else {
            throw CommandLineError(.cannotBeWritten(reason: "--save needs a folder"), of: "A folder without a name")
        }
        for end in folder.indices.dropFirst() where folder[end] == "/" { mkdir(String(folder[..<end]), 0o777) }
        if mkdir(folder, 0o777) == 0 { return }
        let code = errno
        var facts = stat()
        let isThere = stat(folder, &facts) == 0
        if isThere, facts.st_mode & S_IFMT == S_IFDIR { return }
        throw CommandLineError(
            .cannotBeWritten(reason: isThere ? "it is no folder" : SystemReason.text(code)), of: folder)
    }

    /// `a-2.warc` of `a.warc`.
    private static func numbered(_ name: String, _ number: Int) -> String {
        guard number > 1 else { return name }
        let parts = PathEnding(of: name)
        return parts.ending.isEmpty ? "\(name)-\(number)" : "\(parts.stem)-\(number).\(parts.ending)"
    }
}
