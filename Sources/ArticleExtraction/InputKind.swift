/// What a file's contents are.
enum InputKind {
    case page, plainText

    /// Looks at the beginning of decoded text; the name decides only where the contents leave it open.
    ///
    /// - Parameter name: a file name, whose extension may be a hint.
    init(of text: String, name: String) {
        let head = Array(text.utf8.prefix(Self.searchedBytes)).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let start = head.firstIndex { $0 > 0x20 && $0 < 0x80 } ?? 0
        let opening = String(decoding: head[start...], as: UTF8.self)
        if Self.sureOpenings.contains(where: opening.hasPrefix) {
            self = .page
        } else if opening.hasPrefix("<") {
            let hinted = Self.pageExtensions.contains(where: name.lowercased().hasSuffix)
            self = hinted || Self.usualMarkup.contains(where: opening.contains) ? .page : .plainText
        } else {
            let hinted = Self.pageExtensions.contains(where: name.lowercased().hasSuffix)
            self = hinted && Self.usualMarkup.contains(where: opening.contains) ? .page : .plainText
        }
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
