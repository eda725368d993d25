import Foundation

/// Writes each document to a new file beside its target and renames it, so that nobody ever sees half a document and
/// an old one stays when the new one cannot be written.
///
/// What is no regular file (a device, a pipe) is written to directly: renaming would replace it. A symbolic link is
/// followed, and an existing file's permissions are kept.
struct ReplacingFileWriter: FileWriting {
    func write(_ documents: [OutputDocument]) throws(CommandLineError) {
        var staged: [StagedFile] = []
        do throws(CommandLineError) {
            for document in documents { staged.append(try StagedFile(document)) }
            for file in staged { try file.commit() }
        } catch {
            for file in staged { file.discard() }
            throw error
        }
    }
}

/// A document that is ready to take its target's place.
private struct StagedFile {
    private let document: OutputDocument
    /// The target itself, links followed.
    private let target: String
    /// `nil` where the target is written to directly.
    private let temporary: String?

    init(_ document: OutputDocument) throws(CommandLineError) {
        self.document = document
        var facts = stat()
        let exists = stat(document.path, &facts) == 0
        let kind = facts.st_mode & S_IFMT
        if exists, kind == S_IFDIR { throw Self.failure(document, "it is a directory") }
        if exists, access(document.path, W_OK) != 0 { throw Self.failure(document, SystemReason.text(errno)) }
        guard !exists || kind == S_IFREG else {
            target = document.path
            temporary = nil
            return
        }
        target = exists ? Self.resolved(document.path) : document.path
        temporary = try Self.stage(document, beside: target, mode: exists ? facts.st_mode & 0o7777 : nil)
    }

    func commit() throws(CommandLineError) {
        guard let temporary else { return try writeDirectly() }
        guard rename(temporary, target) == 0 else { throw Self.failure(document, SystemReason.text(errno)) }
    }

    /// Removes what was prepared; nothing is left to remove once it is committed.
    func discard() {
        if let temporary { unlink(temporary) }
    }

    private func writeDirectly() throws(CommandLineError) {
        let descriptor = open(target, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.failure(document, SystemReason.text(errno)) }
        defer { close(descriptor) }
        if let code = DescriptorWriting.write(document.text, to: descriptor), code != EPIPE {
            throw Self.failure(document, SystemReason.text(code))
        }
    }

    private static func stage(
        _ document: OutputDocument, beside target: String, mode: mode_t?
    ) throws(CommandLineError) -> String {
        let (temporary, descriptor) = try create(document, beside: target)
        if let mode { fchmod(descriptor, mode) }
        let failed = DescriptorWriting.write(document.text, to: descriptor)
        let closed = close(descriptor) == 0 ? nil : errno
        if let code = failed ?? closed {
            unlink(temporary)
            throw failure(document, SystemReason.text(code))
        }
        return temporary
    }

    /// Opens a file that did not exist, in the target's folder: only there is renaming one step.
    private static func create(
        _ document: OutputDocument, beside target: String
    ) throws(CommandLineError) -> (path: String, descriptor: Int32) {
        let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
        for attempt in 0..<100 {
            let path = "\(folder).parallax-\(getpid())-\(attempt).partial"
            let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            if descriptor >= 0 { return (path, descriptor) }
            if errno == EEXIST { continue }
            throw failure(document, folderReason(errno, folder))
        }
        throw failure(document, "its folder is full of unfinished files (.parallax-*.partial)")
    }

    private static func folderReason(_ code: Int32, _ folder: String) -> String {
        let name = folder.isEmpty ? "the current folder" : "the folder \(folder)"
        return switch code {
        case ENOENT, ENOTDIR: "\(name) does not exist"
        case EACCES, EPERM: "no files may be made in \(name)"
        default: SystemReason.text(code)
        }
    }

    private static func resolved(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func failure(_ document: OutputDocument, _ reason: String) -> CommandLineError {
        CommandLineError(
            .cannotBeWritten(reason: reason), of: document.path.isEmpty ? "A file without a name" : document.path)
    }
}
