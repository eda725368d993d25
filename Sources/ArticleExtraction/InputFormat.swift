import HTMLTree

/// What a file's contents are.
enum InputFormat: Equatable {
    case page, plainText, json
    /// XML that is no page, with the name of its outermost element in lower case and without a prefix; the name is empty
    /// where the file breaks off before it.
    case xml(root: String)

    /// Looks at the beginning of decoded text; the name decides only where the contents leave it open.
    ///
    /// - Parameter name: a file name, whose extension may be a hint.
    init(of text: String, name: String) {
        if Self.opensAsPage(text) {
            self = .page
            return
        }
        let name = name.lowercased()
        let prolog = XMLProlog(of: text)
        let isHinted = Self.xmlExtensions.contains(where: name.hasSuffix)
        if Self.beginsLikeJSON(text, isHinted: name.hasSuffix(".json")) {
            self = .json
        } else if let root = prolog.root, XMLFormats.knows(root) {
            self = .xml(root: root)
        } else if let root = prolog.root, prolog.isDeclared || isHinted, HTMLTag(elementName: root) == .other {
            self = .xml(root: root)
        } else {
            self = Self.pageOrPlainText(text, name: name)
            if self == .plainText, prolog.isDeclared, prolog.root == nil { self = .xml(root: "") }
        }
    }

    /// Whether a text begins as nearly all pages do, which is told without looking further.
    private static func opensAsPage(_ text: String) -> Bool {
        let start = text.utf8.prefix(searchedBytes).drop { $0 <= 0x20 || $0 >= 0x80 }.prefix(longestOpening)
        let opening = start.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return sureOpenings.contains { opening.starts(with: $0.utf8) }
    }

    private static let longestOpening = 16
    private static let xmlExtensions = [".xml", ".rss", ".atom", ".rdf", ".nitf", ".newsml"]

    /// A brace before a quotation mark, or a bracket before a brace; plain text may begin with either alone.
    private static func beginsLikeJSON(_ text: String, isHinted: Bool) -> Bool {
        let start = text.utf8.prefix(searchedBytes).drop { $0 <= 0x20 || $0 >= 0x80 }
        guard let first = start.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return false }
        let second = start.dropFirst().drop { $0 <= 0x20 }.first
        let wanted = first == UInt8(ascii: "{") ? "\"}" : "{"
        return isHinted || second.map(wanted.utf8.contains) == true
    }

    private static func pageOrPlainText(_ text: String, name: String) -> InputFormat {
        let head = text.utf8.prefix(searchedBytes).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let isTag = head.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "<")
        let isHinted = pageExtensions.contains(where: name.hasSuffix)
        guard isTag || isHinted else { return .plainText }
        return (isTag && isHinted) || holdsUsualMarkup(head[...]) ? .page : .plainText
    }

    private static func holdsUsualMarkup(_ head: ArraySlice<UInt8>) -> Bool {
        var rest = head
        while let tag = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[tag...]
            if usualMarkup.contains(where: { rest.starts(with: $0.utf8) }) { return true }
            rest = rest.dropFirst()
        }
        return false
    }

    private static let searchedBytes = 4096
    private static let sureOpenings = ["<!doctype html", "<html", "<head", "<body"]
    private static let usualMarkup = ["<html", "<head", "<body", "<p>", "<p ", "<div", "<article", "<meta", "<br"]
    private static let pageExtensions = [".html", ".htm", ".xhtml", ".shtml"]
}

/// Files that begin like text but are not.
enum BinarySignature {
    /// Whether bytes open as a PDF, an archive (which Word and OpenDocument files are), an image, RTF or gzip do.
    static func matches(_ bytes: [UInt8]) -> Bool {
        signatures.contains { bytes.starts(with: $0.utf8) } || bytes.starts(with: [0x1F, 0x8B])
            || bytes.starts(with: [0xFF, 0xD8, 0xFF]) || bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
            || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    }

    private static let signatures = ["%PDF-", "PK\u{3}\u{4}", "{\\rtf", "GIF8", "\u{7F}ELF", "7z\u{BC}", "Rar!"]
}
