import NewsModel

/// Reads a text file: optional headers, optional title, paragraphs.
enum PlainTextReading {
    /// - Parameter knownTitle: what says from outside how the article is called, so that no line is taken for its title.
    /// - Complexity: O(*n*).
    static func read(_ text: String, knownTitle: String? = nil) -> ExtractedArticle {
        var lines = self.lines(of: text)[...]
        dropBlankLines(from: &lines)
        var article = Article(text: "")
        var diagnostics: [Diagnostic] = []
        if let headers = HeaderLines(takingFrom: &lines) {
            diagnostics = headers.diagnostics
            fill(&article, from: headers.values, diagnostics: &diagnostics)
        } else {
            article.title = takeTitle(from: &lines, known: knownTitle)
        }
        article.text = paragraphs(of: lines).joined(separator: "\n\n")
        return ExtractedArticle(article: article, diagnostics: diagnostics)
    }

    /// The paragraphs of a text that has neither headers nor a title.
    static func paragraphs(of text: String) -> [String] {
        paragraphs(of: lines(of: text)[...]).filter { !$0.isEmpty }
    }

    static func fill(
        _ article: inout Article, from headers: [HeaderLines.Name: String], diagnostics: inout [Diagnostic]
    ) {
        article.outlet = headers[.outlet]?.nonEmpty
        article.title = headers[.title]?.nonEmpty
        article.author = headers[.author]?.nonEmpty
        article.url = headers[.url]?.nonEmpty
        guard let date = headers[.published]?.nonEmpty else { return }
        article.published = DateForms.publicationTime(in: date)
        if article.published == nil { diagnostics.append(.unreadableDate(date)) }
    }

    /// The first line, if it has no final full stop, an empty line follows, and text follows that.
    ///
    /// Where the title is known, that line is taken only if it is the title.
    private static func takeTitle(from lines: inout ArraySlice<Substring>, known: String?) -> String? {
        guard let first = lines.first, let second = lines.dropFirst().first, second.isBlankLine else { return nil }
        let title = String(first).collapsed
        guard known == nil ? isTitle(title) : title == known?.collapsed,
            lines.dropFirst(2).contains(where: { !$0.isBlankLine })
        else { return nil }
        lines.removeFirst(2)
        return title
    }

    static func isTitle(_ line: String) -> Bool { !endsWithFullStop(line) }

    /// A full stop may stand inside a closing quotation mark or bracket.
    private static func endsWithFullStop(_ line: String) -> Bool {
        let closing: Set<Unicode.Scalar> = ["\"", "'", "”", "’", ")", "]", "»"]
        guard let last = line.unicodeScalars.reversed().first(where: { !closing.contains($0) }) else { return false }
        return last == "." || last == "。"
    }

    /// Lines end at LF, CR, CRLF and at Unicode's own separators.
    private static func lines(of text: String) -> [Substring] {
        text.unicodeScalars.split(omittingEmptySubsequences: false) { scalar in
            scalar == "\n" || scalar == "\u{2028}" || scalar == "\u{2029}" || scalar == "\u{85}"
        }.map { Substring($0) }
    }

    private static func dropBlankLines(from lines: inout ArraySlice<Substring>) {
        while let first = lines.first, first.isBlankLine { lines.removeFirst() }
        while let last = lines.last, last.isBlankLine { lines.removeLast() }
    }

    /// Stretches between empty lines; each line by itself where no line is empty.
    private static func paragraphs(of lines: ArraySlice<Substring>) -> [String] {
        var lines = lines
        dropBlankLines(from: &lines)
        let cleaned = lines.map { String($0).collapsed }
        guard cleaned.contains("") else { return cleaned }
        return cleaned.split(separator: "").map { $0.joined(separator: " ") }
    }
}
