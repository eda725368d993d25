import PageFetching
import Parallax

/// Keeps fetched pages in the folder of `--save`, and says where.
struct PageKeeper {
    let folder: String
    let context: ProgramContext

    func keep(_ page: FetchedPage) throws {
        if page.forbidsArchiving {
            let words = "Warning: \(page.address) asks that no copies of it be kept (X-Robots-Tag: noarchive)."
            try context.errors.write(ConsoleText.plain(words) + "\n")
        }
        let archive = PageArchive(page, software: "parallax \(Pipeline.version)")
        let kept = try context.archives.keep(archive.bytes, as: archive.name, in: folder)
        let verb = kept.isNew ? "Saved \(page.requested) as" : "\(page.requested) is there already, as"
        try context.errors.write(
            ConsoleText.plain("\(verb) \(kept.path) (sha256 \(archive.digest), \(page.bytes.count) bytes).") + "\n")
    }
}
