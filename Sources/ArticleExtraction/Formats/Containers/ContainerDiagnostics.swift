import NewsModel

/// The messages about containers that were opened all the same.
extension Diagnostic {
    static let gzipBreaksOff = Diagnostic(
        identifier: "gzip-damaged", severity: .warning,
        summary: "The compressed file breaks off or is damaged; what could be unpacked was read.",
        explanation: "The article may lack its end. Fetch or save the file again.")

    static let archiveBreaksOff = Diagnostic(
        identifier: "archive-damaged", severity: .warning,
        summary: "The web archive breaks off or is damaged; the records up to there were looked at.",
        explanation: "Pages behind that place are not found. Fetch or save the archive again.")

    static let archiveCut = Diagnostic(
        identifier: "archive-cut", severity: .warning,
        summary: "The web archive is larger than is read; only its first records were looked at.",
        explanation: "Take the page's record out of the archive and give that alone.")

    static let recordCut = Diagnostic(
        identifier: "record-cut", severity: .warning,
        summary: "The page was cut when it was archived, or its record is damaged.",
        explanation: "The article may lack its end.")

    static func compressionNotRead(_ count: Int) -> Diagnostic {
        Diagnostic(
            identifier: "compression-not-read", severity: .warning,
            summary: "\(count) pages of the web archive are compressed with Brotli or Zstandard, which are not read.",
            explanation: "They were passed over. Archive them without compression, or save the page as HTML.")
    }

    static let partsLeftOut = Diagnostic(
        identifier: "message-parts-left-out", severity: .warning,
        summary:
            "The message has more than \(MessageParts.most) parts, or nests them deeper than \(MessageParts.deepest).",
        explanation: "Parts beyond that were not looked at.")

    static let otherMessages = Diagnostic(
        identifier: "other-messages", severity: .warning,
        summary: "The file holds several messages; the first one was read.",
        explanation: "Save the other ones as files of their own.")
}
