import HTMLTree
import NewsModel

/// Turns a file, a page or a text into an ``NewsModel/Article``.
///
/// ```swift
/// let text = "Outlet: The Example\nPublished: 2026-05-15\n\nOne thing happened.\n\nThen another."
/// ArticleReader().read(plainText: text).article.text  // "One thing happened.\n\nThen another."
/// ```
///
/// Nothing is fetched. The same input gives the same article.
public struct ArticleReader: Sendable {
    public init() {}

    /// Reads the bytes of a file: a feed or a newsroom's item in XML or JSON, or a page, where the contents look like
    /// one, else plain text with optional headers.
    ///
    /// - Parameters:
    ///   - bytes: the contents, in UTF-8, UTF-16 or the encoding that the page declares.
    ///   - name: the file's name, for its extension and for messages.
    ///   - entry: the article that is meant, where the file holds several.
    /// - Throws: ``ArticleReadingError`` for an empty or binary file, for a page without article text, for several
    ///   articles none of which was named, for XML or JSON of another kind, and for a text of fewer than two sentences.
    /// - Complexity: O(*n*).
    public func read(
        _ bytes: [UInt8], name: String, entry: EntryName? = nil
    ) throws(ArticleReadingError) -> ExtractedArticle {
        try read(InputDocument(bytes: bytes, name: name), entry: entry)
    }

    /// Reads a document of which more is known than its bytes.
    ///
    /// - Parameters:
    ///   - document: what a file, a server or an archive gave.
    ///   - entry: the article that is meant, where the document holds several.
    /// - Throws: as ``read(_:name:entry:)``.
    /// - Complexity: O(*n*).
    public func read(
        _ document: InputDocument, entry: EntryName? = nil
    ) throws(ArticleReadingError) -> ExtractedArticle {
        let opened = try ContainerOpening().open(document, entry: entry)
        var result = try read(opened)
        result.diagnostics.insert(contentsOf: opened.diagnostics, at: 0)
        return result
    }

    /// Reads a document that is no container, or no longer.
    private func read(_ opened: ContainerOpening.Opened) throws(ArticleReadingError) -> ExtractedArticle {
        let document = opened.document
        let bytes = document.bytes
        let name = document.name
        guard bytes.contains(where: { $0 > 0x20 }) else { throw ArticleReadingError(code: .empty, fileName: name) }
        guard !BinarySignature.matches(bytes) else { throw ArticleReadingError(code: .binary, fileName: name) }
        let text = decode(document)
        guard !TextPlausibility.isBinary(text) else { throw ArticleReadingError(code: .binary, fileName: name) }
        guard text.text.unicodeScalars.contains(where: { $0.value > 0x20 && $0.value != 0xFEFF }) else {
            throw ArticleReadingError(code: .empty, fileName: name)
        }
        var result: ExtractedArticle
        var isWhole = true
        switch InputFormat(of: text.text, name: document.hint) {
        case .page:
            result = read(html: text.text, url: document.address)
            guard !result.article.text.isEmpty else { throw ArticleReadingError(code: .noArticleText, fileName: name) }
        case .plainText:
            result = read(text: text.text, of: document)
        case .json:
            result = try JSONFormats.read(text.text, entry: opened.entry, fileName: name)
            isWhole = false
        case .xml(let root):
            result = try XMLFormats.read(text.text, root: root, entry: opened.entry, fileName: name)
            isWhole = false
        }
        result.article.fill(from: document, isWhole: isWhole)
        guard SentenceCount.isAtLeastTwo(result.article.text) else {
            throw ArticleReadingError(code: .tooShort, fileName: name)
        }
        result.diagnostics.insert(contentsOf: diagnostics(of: text), at: 0)
        return result
    }

    /// Reads a page that is already decoded.
    ///
    /// - Parameters:
    ///   - html: the page; what it declares about its encoding is not looked at.
    ///   - url: where it came from; the page's own canonical address goes before it.
    /// - Returns: an article whose text is empty, with a diagnostic, where the page holds no article.
    /// - Complexity: O(*n*).
    public func read(html: String, url: String?) -> ExtractedArticle {
        PageReading.read(html, url: url)
    }

    /// Reads plain text: header lines `Outlet:`, `Title:`, `Published:`, `Author:`, `URL:` in any order and an empty
    /// line, or a first line without a final full stop before an empty line as the title; then paragraphs.
    ///
    /// Paragraphs are separated by empty lines; by line breaks, where the text has no empty line.
    ///
    /// - Returns: an article whose text is empty where there is nothing but headers.
    /// - Complexity: O(*n*).
    public func read(plainText: String) -> ExtractedArticle {
        PlainTextReading.read(normalizedLineEnds(plainText))
    }

    private func read(text: String, of document: InputDocument) -> ExtractedArticle {
        let lines = normalizedLineEnds(text)
        let title = document.metadata.title
        return MarkdownRecognition.matches(lines, hint: document.hint)
            ? MarkdownReading.read(lines, knownTitle: title) : PlainTextReading.read(lines, knownTitle: title)
    }

    private func normalizedLineEnds(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var last: UInt8 = 0
        for byte in text.utf8 {
            if byte == 0x0D {
                bytes.append(0x0A)
            } else if byte != 0x0A || last != 0x0D {
                bytes.append(byte)
            }
            last = byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Pages and XML without a declaration are taken for windows-1252, as browsers do; plain text never is, for a wrong
    /// guess would change quotations without a trace.
    private func decode(_ document: InputDocument) -> DecodedText {
        let bytes = document.bytes
        let opening = String(decoding: bytes.prefix(4096), as: UTF8.self)
        let given = document.encoding.map { [$0] } ?? []
        switch InputFormat(of: opening, name: document.mediaType == nil ? "" : document.hint) {
        case .page, .xml:
            let declared = DeclaredEncoding.label(in: bytes).map { [$0] } ?? []
            return LabelledDecoding.decoded(bytes, labels: given + declared, fallback: "windows-1252")
        case .plainText, .json:
            return LabelledDecoding.decoded(bytes, labels: given, fallback: nil)
        }
    }

    private func diagnostics(of text: DecodedText) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        if text.evidence == .assumed, text.encoding != "UTF-8" { diagnostics.append(.assumedEncoding(text.encoding)) }
        if text.replacements > 0 { diagnostics.append(.replacedBytes(text)) }
        return diagnostics
    }
}
