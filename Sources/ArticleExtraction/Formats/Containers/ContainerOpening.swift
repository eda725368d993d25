import Inflation
import NewsModel

/// Takes a document out of what stands around it: compression, a web archive, a message.
struct ContainerOpening {
    /// What unpacking may cost.
    var limits = InflationLimits()

    struct Opened {
        var document: InputDocument
        /// The name of the article, where it is still to be looked for.
        var entry: EntryName?
        var diagnostics: [Diagnostic] = []
    }

    private enum Kind {
        case webArchive, gzip
        /// With the place of its first field.
        case message(Int)

        init?(of bytes: [UInt8]) {
            if WARCRecords.isArchive(bytes) {
                self = .webArchive
            } else if Inflated.isGzip(bytes[...]) {
                self = .gzip
            } else if let start = MessageRecognition.start(in: bytes) {
                self = .message(start)
            } else {
                return nil
            }
        }
    }

    /// Opens container after container, as the contents ask for it, until what is inside is none.
    ///
    /// - Throws: for a container that holds nothing that can be taken out, for one that unpacks to too much, and for more
    ///   than ``InputDocument/deepest`` of them inside each other.
    /// - Complexity: O(*n* + *m*) in the lengths of the containers and of what they unpack to, which `limits` bounds.
    func open(_ document: InputDocument, entry: EntryName?) throws(ArticleReadingError) -> Opened {
        var opened = Opened(document: document, entry: entry)
        while let kind = Kind(of: opened.document.bytes) {
            guard opened.document.depth < InputDocument.deepest else {
                let detail = "more than \(InputDocument.deepest) archives or messages inside each other"
                throw ArticleReadingError(code: .unpacksTooLarge, fileName: document.name, detail: detail)
            }
            try openOnce(&opened, kind)
            opened.document.depth += 1
        }
        return opened
    }

    private func openOnce(_ opened: inout Opened, _ kind: Kind) throws(ArticleReadingError) {
        switch kind {
        case .webArchive:
            let inner = try WARCOpening.open(opened.document, entry: opened.entry, limits: limits)
            opened.document = inner.document
            opened.entry = inner.entry
            opened.diagnostics += inner.diagnostics
        case .gzip:
            try unpack(&opened)
        case .message(let start):
            let inner = try MessageOpening.open(opened.document, from: start)
            opened.document = inner.document
            opened.diagnostics += inner.diagnostics
        }
    }

    private func unpack(_ opened: inout Opened) throws(ArticleReadingError) {
        let name = opened.document.name
        let inflated = Inflated(gzip: opened.document.bytes[...], limits: limits)
        switch inflated.ending {
        case .complete: break
        case .shortened, .tooLarge:
            let detail = "a gzip file of \(inflated.length) bytes or more"
            throw ArticleReadingError(code: .unpacksTooLarge, fileName: name, detail: detail)
        case .truncated, .damaged:
            guard !inflated.bytes.isEmpty else {
                let detail = "a gzip file of which nothing can be unpacked"
                throw ArticleReadingError(code: .damaged, fileName: name, detail: detail)
            }
            opened.diagnostics.append(.gzipBreaksOff)
        }
        opened.document.bytes = inflated.bytes
        let hint = opened.document.nameHint ?? name
        opened.document.nameHint = hint.lowercased().hasSuffix(".gz") ? String(hint.dropLast(3)) : hint
        if opened.document.mediaType?.contains("gzip") ?? false { opened.document.mediaType = nil }
    }
}
