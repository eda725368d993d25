/// What the builder knows of HTML (WHATWG HTML Living Standard, sections 13.1.2 and 15.3).
enum HTMLVocabulary {
    static let voidElements: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    /// Elements whose text is not parsed as markup.
    static let rawElements: Set<String> = ["script", "style", "textarea", "xmp", "iframe", "noembed"]

    /// Elements that the pretty printer may set on lines of their own: white space around them shows nothing.
    static let blockElements: Set<String> = [
        "html", "head", "body", "meta", "title", "style", "header", "footer", "main", "nav", "section", "article",
        "aside", "div", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead",
        "tbody", "tfoot", "tr", "th", "td", "figure", "figcaption", "blockquote", "details", "summary", "svg", "g",
        "line", "path", "rect", "circle", "hr",
    ]

    static func isName(_ name: String) -> Bool {
        guard let first = name.utf8.first, isLetter(first) else { return false }
        return name.utf8.allSatisfy { isLetter($0) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A)
    }
}
