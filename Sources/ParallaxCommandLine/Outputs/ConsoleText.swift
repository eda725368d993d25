/// Makes text from inputs and file names safe to show in a terminal.
enum ConsoleText {
    /// Replaces control characters, which a terminal would obey, and marks that turn the direction of writing by
    /// U+FFFD; line breaks and tabs stay.
    ///
    /// ```swift
    /// ConsoleText.plain("a\u{1B}[31mb")  // "a\u{FFFD}[31mb"
    /// ```
    static func plain(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar) }
        return String(result)
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F: true
        // Embeddings, overrides and isolates of the bidirectional algorithm (UAX #9).
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
