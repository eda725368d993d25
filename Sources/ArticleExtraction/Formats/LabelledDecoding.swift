import HTMLTree

/// Decodes bytes for which several places name an encoding: the server or message that brought them, and the page.
enum LabelledDecoding {
    /// The first label counts under which every byte is text; a server's label is often that of its settings, not of the
    /// page. Where none is, the one that leaves the fewest bytes unread.
    ///
    /// - Parameters:
    ///   - labels: in the order of trust; those that nobody knows count for nothing.
    ///   - fallback: what is assumed where nothing is named; `nil` for UTF-8.
    /// - Complexity: O(*n*) for each label.
    static func decoded(_ bytes: [UInt8], labels: [String], fallback: String?) -> DecodedText {
        // Encodings that are written in ASCII letters alone would break text that is already UTF-8.
        let hasOtherBytes = bytes.contains { $0 >= 0x80 }
        var best: DecodedText?
        for label in labels {
            if hasOtherBytes, isSevenBit(label) { continue }
            let text = DecodedText(bytes: bytes, declared: label, fallback: fallback)
            if text.evidence != .assumed, text.replacements == 0 { return text }
            if text.evidence != .assumed, text.replacements < best?.replacements ?? .max { best = text }
        }
        let unlabelled = DecodedText(bytes: bytes, fallback: fallback)
        return best.flatMap { $0.replacements <= unlabelled.replacements ? $0 : nil } ?? unlabelled
    }

    private static func isSevenBit(_ label: String) -> Bool {
        let folded = label.lowercased()
        return folded.hasPrefix("iso-2022") || folded == "utf-7" || folded.hasPrefix("hz")
    }
}
