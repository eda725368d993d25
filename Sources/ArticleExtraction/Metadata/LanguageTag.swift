/// BCP 47 language tags as pages give them.
enum LanguageTag {
    /// `en_GB` and `en-gb` become `en-GB`; `nil` for what is no tag.
    static func normalized(_ text: String) -> String? {
        if text.utf8.count == 2, text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) { return oldCodes[text] ?? text }
        let parts = text.collapsed.split { $0 == "-" || $0 == "_" || $0 == "," || $0 == ";" }
        guard let first = parts.first, (2...3).contains(first.utf8.count),
            first.allSatisfy({ $0.isASCII && $0.isLetter })
        else { return languageNames[text.collapsed.lowercased()] }
        let rest = parts.dropFirst().prefix(2).filter { part in
            (2...4).contains(part.utf8.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }.map { $0.utf8.count == 2 ? $0.uppercased() : String($0) }
        let code = first.lowercased()
        return ([oldCodes[code] ?? code] + rest).joined(separator: "-")
    }

    /// Codes that ISO 639 has replaced.
    private static let oldCodes = ["iw": "he", "ji": "yi", "in": "id"]

    /// schema.org's `inLanguage` may be a language's name.
    private static let languageNames = [
        "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es",
        "español": "es", "italian": "it", "italiano": "it", "portuguese": "pt", "português": "pt", "dutch": "nl",
        "nederlands": "nl", "russian": "ru", "русский": "ru", "ukrainian": "uk", "українська": "uk", "hebrew": "he",
        "arabic": "ar", "persian": "fa", "farsi": "fa", "japanese": "ja", "chinese": "zh",
    ]
}
