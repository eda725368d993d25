import ArticleExtraction
import NewsModel

/// What holds for every input that is read as an article, or refused.
enum ArticlePromises {
    /// Articles of a collection that are read.
    private static let entries = ["1", "2", "3"]

    static func check(_ bytes: [UInt8], name: String) { check(InputDocument(bytes: bytes, name: name)) }

    static func check(_ document: InputDocument) {
        let outcome = read(document)
        switch outcome {
        case .success(let extracted): check(extracted, of: document)
        case .failure(let error):
            checkSentence(error.description)
            guard error.code == .severalArticles else { return }
            for entry in entries {
                switch read(document, entry: EntryName(entry)) {
                case .success(let extracted): check(extracted, of: document)
                case .failure(let error): checkSentence(error.description)
                }
            }
        }
    }

    private static func read(
        _ document: InputDocument, entry: EntryName? = nil
    ) -> Result<ExtractedArticle, ArticleReadingError> {
        let first = attempt(document, entry)
        guard isReadTwice(document.bytes) else { return first }
        let second = attempt(document, entry)
        switch (first, second) {
        case (.success(let one), .success(let other)):
            Violation.expect(one.article == other.article, "reading twice gives two articles")
            Violation.expect(one.diagnostics == other.diagnostics, "reading twice gives other messages")
        case (.failure(let one), .failure(let other)):
            Violation.expect(one == other, "reading twice is refused for two reasons")
        default: Violation.report("an input is read one time and refused the other")
        }
        return first
    }

    /// One input in four: a second reading costs as much as the first, and more inputs find more.
    private static func isReadTwice(_ bytes: [UInt8]) -> Bool {
        bytes.reduce(into: UInt8(0)) { $0 &+= $1 }.isMultiple(of: 4)
    }

    private static func attempt(
        _ document: InputDocument, _ entry: EntryName?
    ) -> Result<ExtractedArticle, ArticleReadingError> {
        do throws(ArticleReadingError) {
            return .success(try ArticleReader().read(document, entry: entry))
        } catch {
            return .failure(error)
        }
    }

    private static func check(_ extracted: ExtractedArticle, of document: InputDocument) {
        let article = extracted.article
        Violation.expect(!article.text.isEmpty, "an article without text is returned")
        checkParagraphs(article.text)
        let names = [article.outlet, article.title, article.author, article.section, article.agency]
        for field in names + [article.url, article.language] { checkLine(field) }
        for diagnostic in extracted.diagnostics { checkSentence(diagnostic.summary) }
        checkWrittenOut(article)
    }

    static func checkParagraphs(_ text: String) {
        if text.isEmpty { return }
        for paragraph in paragraphs(of: Array(text.utf8)) {
            let text = String(decoding: paragraph, as: UTF8.self)
            Violation.expect(!paragraph.isEmpty, "a paragraph is empty")
            Violation.expect(!isEdgedBySpace(text), "a paragraph begins or ends with white space: “\(text)”")
            Violation.expect(!holdsControl(text), "a paragraph holds a control character: “\(text)”")
        }
    }

    /// The stretches between empty lines. Bytes are compared, for a line break may be half of a character.
    private static func paragraphs(of text: [UInt8]) -> [ArraySlice<UInt8>] {
        var paragraphs: [ArraySlice<UInt8>] = []
        var start = 0
        var index = 0
        while index + 1 < text.count {
            if text[index] == 0x0A, text[index + 1] == 0x0A {
                paragraphs.append(text[start..<index])
                start = index + 2
                index = start
            } else {
                index += 1
            }
        }
        return paragraphs + [text[start...]]
    }

    private static func checkLine(_ line: String?) {
        guard let line else { return }
        Violation.expect(!line.isEmpty, "a field is empty rather than missing")
        Violation.expect(!isEdgedBySpace(line), "a field begins or ends with white space: “\(line)”")
        Violation.expect(!holdsControl(line), "a field holds a control character: “\(line)”")
    }

    private static func isEdgedBySpace(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        return first.properties.isWhitespace || last.properties.isWhitespace
    }

    private static func holdsControl(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }

    private static func checkSentence(_ sentence: String) {
        Violation.expect(!sentence.isEmpty, "a message is empty")
    }

    /// An article that is written out as text is the same when it is read again.
    private static func checkWrittenOut(_ article: Article) {
        let written = ArticleText(article).render()
        let again = ArticleReader().read(plainText: written).article
        Violation.expect(again.text == article.text, "the text that is written out reads as another:\n\(written)")
        Violation.expect(again.title == article.title, "the title that is written out reads as another:\n\(written)")
        Violation.expect(again.outlet == article.outlet, "the outlet that is written out reads as another:\n\(written)")
        Violation.expect(again.author == article.author, "the author that is written out reads as another:\n\(written)")
        Violation.expect(
            again.published == article.published, "the time that is written out reads as another:\n\(written)")
        // What is taken out of a page may be the part of it in which most characters are broken, and that is no text.
        if written.unicodeScalars.contains("\u{FFFD}") { return }
        guard case .success(let file) = attempt(InputDocument(bytes: Array(written.utf8), name: "article.txt"), nil)
        else { Violation.report("a text that was written out is refused:\n\(written)") }
        Violation.expect(
            file.article.text == article.text, "the file that is written out reads as another:\n\(written)")
    }
}
