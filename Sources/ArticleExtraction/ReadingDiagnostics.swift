import HTMLTree
import NewsModel

/// The messages about inputs that were read all the same.
extension Diagnostic {
    static func replacedBytes(_ text: DecodedText) -> Diagnostic {
        Diagnostic(
            identifier: "invalid-bytes", severity: .warning,
            summary: "\(text.replacements) byte sequences are not valid \(text.encoding) and were replaced by U+FFFD.",
            explanation: "Quotations that hold such a character differ from the original. Save the file as UTF-8.")
    }

    static func assumedEncoding(_ name: String) -> Diagnostic {
        Diagnostic(
            identifier: "encoding-assumed", severity: .note,
            summary: "Nothing says how the file is encoded; \(name) was assumed.",
            explanation: "If letters with accents or quotation marks look wrong, save the file as UTF-8.")
    }

    static func pageCut(_ cut: HTMLDocument.Cut) -> Diagnostic {
        let what =
            switch cut {
            case .bytes: "is longer than the limit of \(HTMLDocument.Limits().bytes) bytes"
            case .depth: "nests elements deeper than the limit of \(HTMLDocument.Limits().depth)"
            case .malformed: "has too many stray end tags, or too many attributes in one tag"
            }
        return Diagnostic(
            identifier: "page-cut-\(cut.rawValue)", severity: .warning,
            summary: "The page \(what); a part of it was not read.")
    }

    static let emptyPage = Diagnostic(
        identifier: "no-article-text", severity: .warning, summary: "No article text was found in the page.",
        explanation: "The page may build its text by script, or be a list of links. Give the article's text instead.")

    static func severalArticles(_ count: Int) -> Diagnostic {
        Diagnostic(
            identifier: "several-articles", severity: .warning,
            summary: "The page holds \(count) articles; the main one was read.",
            explanation: "If another is meant, open it by itself and save that page.")
    }

    static let forSubscribers = Diagnostic(
        identifier: "for-subscribers", severity: .warning,
        summary: "The page says that it is for subscribers, and it holds little text; this may be its beginning alone.",
        explanation: "What it does not show will look left out. Save the page as a subscriber sees it.")

    static let textFromLinkedData = Diagnostic(
        identifier: "text-from-linked-data", severity: .note,
        summary: "The text was taken from the page's JSON-LD, because the visible page holds much less of it.")

    static let linkedDataCut = Diagnostic(
        identifier: "linked-data-cut", severity: .note,
        summary: "The page's JSON-LD is longer or nests deeper than is read; the rest of it was passed over.")

    static func unreadableDate(_ text: String) -> Diagnostic {
        Diagnostic(
            identifier: "unreadable-date", severity: .warning,
            summary: "The publication date “\(text.prefix(60))” is not a date that can be read.",
            explanation: "Write it as ISO 8601, for example 2026-05-15 or 2026-05-15T11:05:00+01:00.")
    }

    static func conflictingDates(
        _ first: String, from place: String, and other: String, from otherPlace: String
    ) -> Diagnostic {
        Diagnostic(
            identifier: "conflicting-dates", severity: .note,
            summary:
                "The page gives two publication dates more than a day apart: \(first) in \(place), \(other) in \(otherPlace).",
            explanation: "The first one is used. Times such as “yesterday” are counted from it.")
    }

    static func repeatedHeader(_ name: String) -> Diagnostic {
        Diagnostic(
            identifier: "repeated-header", severity: .warning,
            summary: "The header “\(name)” is given more than once; the first one counts.")
    }

    static let headersWithoutEmptyLine = Diagnostic(
        identifier: "headers-without-empty-line", severity: .warning,
        summary: "The header lines are not followed by an empty line.",
        explanation: "The first line that is no header was taken as the beginning of the text.")
}
