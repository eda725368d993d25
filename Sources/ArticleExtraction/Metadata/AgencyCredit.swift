/// The news agency that an article's text or its metadata credit: `PORT EXAMPLE (AFP) —`, `(dpa)`, `Reuters contributed to
/// this report.`
enum AgencyCredit {
    /// A dateline ends within this many bytes.
    private static let longestDateline = 120
    private static let longestCredit = 140
    private static let longestName = 40

    /// - Parameter paragraphs: the article's own.
    /// - Returns: the name as the text has it; `nil` where none is credited.
    static func agency(in paragraphs: [String], language: String?) -> String? {
        let lexicon = BylineLexicon.of(language)
        if let first = paragraphs.first, let agency = inDateline(first, lexicon) { return agency }
        for paragraph in paragraphs.suffix(2).reversed() {
            if let agency = atFoot(paragraph, lexicon) { return agency }
        }
        return nil
    }

    /// An agency among organisations that metadata have for authors.
    static func agency(among names: [String], _ lexicon: BylineLexicon, outlets: [FoldedText]) -> String? {
        names.first { name in
            !outlets.contains(FoldedText(name))
                && (lexicon.agencies.contains(name.lowercased()) || isAbbreviation(name))
        }
    }

    /// A name between brackets or slashes before the dash or the stop that ends a dateline.
    private static func inDateline(_ paragraph: String, _ lexicon: BylineLexicon) -> String? {
        let head = String(decoding: paragraph.utf8.prefix(longestDateline), as: UTF8.self)
        for (open, close) in [("(", ")"), ("/", "/")] as [(Character, Character)] {
            guard let start = head.firstIndex(of: open) else { continue }
            let inside = head[head.index(after: start)...]
            guard let end = inside.firstIndex(of: close) else { continue }
            let name = String(inside[..<end]).collapsed
            let after = inside[inside.index(after: end)...].drop { $0 == " " || $0 == "." || $0 == "," }.first
            let isDateline = after.map { "-–—:".contains($0) } ?? false
            let dotted = inside[inside.index(after: end)...].hasPrefix(".")
            guard isAgency(name, lexicon), isDateline || dotted || start == head.startIndex else { continue }
            return name
        }
        return nil
    }

    /// A paragraph that is the agency's name alone, that ends with it in brackets, or that says who contributed.
    private static func atFoot(_ paragraph: String, _ lexicon: BylineLexicon) -> String? {
        if paragraph.utf8.count <= longestName {
            let alone = paragraph.filter { !"()[]/©.–—-".contains($0) }.collapsed
            if paragraph != alone || lexicon.agencies.contains(alone.lowercased()), isAgency(alone, lexicon) {
                return alone
            }
        }
        let tail = paragraph.utf8.suffix(longestName)
        if paragraph.hasSuffix(")") || paragraph.hasSuffix(")."), let open = tail.lastIndex(of: UInt8(ascii: "(")) {
            let name = paragraph[paragraph.utf8.index(after: open)...].prefix { $0 != ")" }
            if let agency = agencies(in: String(name).collapsed, lexicon) { return agency }
        }
        guard paragraph.utf8.count <= longestCredit else { return nil }
        let folded = Array(paragraph.lowercased().utf8)
        guard let credit = lexicon.credits.lazy.compactMap({ folded[...].firstPlace(of: $0) }).first else { return nil }
        let before = String(decoding: folded[..<credit], as: UTF8.self).collapsed
        if isAgency(before, lexicon) { return String(paragraph.prefix(before.count)).collapsed }
        return agencies(in: paragraph, lexicon)
    }

    private static func agencies(in text: String, _ lexicon: BylineLexicon) -> String? {
        if isAgency(text, lexicon) { return text }
        let words = text.split(whereSeparator: { " ,;/()".contains($0) }).map(String.init)
        for length in [3, 2, 1] where words.count >= length {
            for start in 0...(words.count - length) {
                let name = words[start..<(start + length)].joined(separator: " ")
                let bare = name.hasSuffix(".") ? String(name.dropLast()) : name
                if lexicon.agencies.contains(bare.lowercased()) { return bare }
            }
        }
        return nil
    }

    /// A known agency, several between slashes, an abbreviation, or a name that says it is a wire or an agency.
    private static func isAgency(_ name: String, _ lexicon: BylineLexicon) -> Bool {
        guard !name.isEmpty, name.utf8.count <= longestName else { return false }
        let parts = name.split(separator: "/").map { String($0).collapsed.lowercased() }
        if parts.contains(where: lexicon.agencies.contains) { return true }
        return isAbbreviation(name) || lexicon.wires.contains { name.lowercased().hasSuffix($0) }
    }

    /// Two to six letters, all large or all small.
    private static func isAbbreviation(_ name: String) -> Bool {
        (2...6).contains(name.count) && name.allSatisfy { $0.isLetter && $0.isCased }
            && (name == name.uppercased() || name == name.lowercased() && name.count <= 4)
    }
}
