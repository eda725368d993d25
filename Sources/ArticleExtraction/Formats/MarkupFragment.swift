import HTMLTree

/// Reads pieces of HTML and of plain text that stand inside other formats.
enum MarkupFragment {
    /// A text without markup and references.
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) || text.utf8.contains(UInt8(ascii: "<")) else { return text }
        return HTMLDocument(parsing: text).joinedText(of: 0)
    }

    /// A title or a name on one line; `nil` where nothing would be seen.
    static func line(_ text: String?) -> String? { text.flatMap { plain($0).collapsed.nonEmpty } }

    /// The paragraphs of a text that may be HTML or not, as an RSS description may.
    static func paragraphs(ofMarkupOrText text: String, title: String?) -> [String] {
        holdsTag(text)
            ? paragraphs(of: HTMLDocument(parsing: text), title: title)
            : withoutNotes(PlainTextReading.paragraphs(of: plain(text)))
    }

    /// What is looked for inside a page at large may leave this share of a fragment's text out at most; where it would
    /// leave out more it mistakes the fragment for a page. Set on made-up feeds: a byline and a list of links are less.
    private static let nearlyAll = 0.9

    /// The paragraphs of a page that is an article and nothing else, but for clutter that is surely none of it.
    ///
    /// - Parameter title: a heading that repeats it is left out.
    /// - Complexity: O(*n*) in the size of the page.
    static func paragraphs(of page: HTMLDocument, title: String?) -> [String] {
        let outline = PageOutline(page)
        let all = MainText.allParagraphs(of: outline, title: title)
        let chosen = MainText.paragraphs(of: outline, title: title)
        return withoutNotes(length(of: chosen) >= length(of: all) * nearlyAll ? chosen : all)
    }

    private static func length(of paragraphs: [String]) -> Double {
        Double(paragraphs.reduce(0) { $0 + $1.utf8.count })
    }

    /// A note of a publishing system is shorter than this.
    private static let longestNote = 300

    private static func withoutNotes(_ paragraphs: [String]) -> [String] {
        paragraphs.filter { paragraph in
            guard paragraph.utf8.count < longestNote else { return true }
            var words = Substring(paragraph.lowercased())
            if SyndicationPhrases.notes.contains(where: { words.hasPrefix($0) && words.contains($1) }) { return false }
            while let last = words.last, !last.isLetter { words.removeLast() }
            return !SyndicationPhrases.whole.contains(String(words))
        }
    }

    /// Whether a tag opens or closes somewhere.
    static func holdsTag(_ text: String) -> Bool {
        var last: UInt8 = 0
        for byte in text.utf8 {
            if last == UInt8(ascii: "<"), (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "/") {
                return true
            }
            last = byte
        }
        return false
    }
}
