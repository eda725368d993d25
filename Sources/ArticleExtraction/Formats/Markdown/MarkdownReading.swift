import NewsModel

/// Reads Markdown: front matter or header lines, a title, paragraphs.
///
/// ```swift
/// let text = "# Ferry runs aground\n\nThe *Aurora* [stopped](https://example.org). Nobody was hurt."
/// MarkdownReading.read(text).article.text  // "The Aurora stopped. Nobody was hurt."
/// ```
enum MarkdownReading {
    /// - Parameter knownTitle: what says from outside how the article is called.
    /// - Complexity: O(*n*).
    static func read(_ text: String, knownTitle: String? = nil) -> ExtractedArticle {
        var lines = MarkdownLines.lines(of: withoutComments(text))[...]
        var article = Article(text: "")
        var diagnostics: [Diagnostic] = []
        if let matter = FrontMatter(takingFrom: &lines) {
            fill(&article, from: matter.source, diagnostics: &diagnostics)
        } else {
            takeHeaders(from: &lines, into: &article, diagnostics: &diagnostics)
        }
        let blocks = MarkdownBlocks(of: lines)
        var paragraphs = blocks.blocks.map { block in
            (level: block.level, text: MarkdownInlines.text(of: block.text, definitions: blocks.definitions))
        }
        paragraphs.removeAll { $0.text.isEmpty }
        takeTitle(from: &paragraphs, into: &article, known: knownTitle)
        article.text = paragraphs.map(\.text).joined(separator: "\n\n")
        if blocks.codeLines > 0 { diagnostics.append(.codeLeftOut(lines: blocks.codeLines)) }
        return ExtractedArticle(article: article, diagnostics: diagnostics)
    }

    private static func fill(
        _ article: inout Article, from source: MetadataSource, diagnostics: inout [Diagnostic]
    ) {
        article.title = source.title
        article.outlet = source.outlet
        article.author = source.author
        article.url = source.url
        article.language = source.language.flatMap(LanguageTag.normalized)
        guard let date = source.published else { return }
        article.published = DateForms.publicationTime(in: date)
        if article.published == nil { diagnostics.append(.unreadableDate(date)) }
    }

    /// The same lines that may open plain text.
    private static func takeHeaders(
        from lines: inout ArraySlice<ArraySlice<UInt8>>, into article: inout Article, diagnostics: inout [Diagnostic]
    ) {
        let rest = lines.drop { $0.trimmed.isEmpty }
        let opening = rest.prefix { !$0.trimmed.isEmpty }
        var texts = opening.prefix(64).map { Substring(String(decoding: $0, as: UTF8.self)) }[...]
        guard let headers = HeaderLines(takingFrom: &texts) else { return }
        PlainTextReading.fill(&article, from: headers.values, diagnostics: &diagnostics)
        lines = rest.dropFirst(min(opening.count, 64) - texts.count)
    }

    /// The title is the first heading of the first rank; else a heading that everything begins with; else a first
    /// paragraph without a final full stop. A heading that repeats it is left out.
    private static func takeTitle(
        from paragraphs: inout [(level: Int, text: String)], into article: inout Article, known: String?
    ) {
        if let title = article.title ?? known {
            let folded = title.collapsed.lowercased()
            let repeated = paragraphs.firstIndex { $0.level > 0 && $0.text.lowercased() == folded }
            if let repeated { paragraphs.remove(at: repeated) }
            return
        }
        let first = paragraphs.first.map { $0.level > 0 || PlainTextReading.isTitle($0.text) } ?? false
        guard let index = paragraphs.firstIndex(where: { $0.level == 1 }) ?? (first ? 0 : nil), paragraphs.count > 1
        else { return }
        article.title = paragraphs.remove(at: index).text
    }

    /// Comments are not shown wherever they stand; one that is not closed is text.
    private static func withoutComments(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var kept: [UInt8] = []
        var position = 0
        while let start = bytes[...].firstIndex(of: "<!--", from: position),
            let end = bytes[...].firstIndex(of: "-->", from: start + 4)
        {
            kept += bytes[position..<start]
            position = end + 3
        }
        guard position > 0 else { return text }
        return String(decoding: kept + bytes[position...], as: UTF8.self)
    }
}

extension Diagnostic {
    static func codeLeftOut(lines: Int) -> Diagnostic {
        Diagnostic(
            identifier: "code-left-out", severity: .note, summary: "\(lines) lines of code in the text were not read.")
    }
}
