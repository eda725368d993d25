/// `© 2009–2026 «The Example». All rights reserved.`
enum CopyrightLine {
    private static let openings = ["©", "(c)", "copyright"].map { Array($0.utf8) }

    /// Whether a text begins with the sign or the word.
    static func opens(_ text: ArraySlice<UInt8>) -> Bool {
        let head = text.prefix(9).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return openings.contains { head[...].opens(with: $0) }
    }

    /// The owner's name: what follows sign, word and years, up to a stop, a comma, a bar or a year; inside the innermost
    /// quotation marks, where it stands in some.
    static func owner(in line: String) -> String? {
        if let quoted = innermostQuotation(in: line) { return holdsYear(line) ? name(quoted) : nil }
        var words = line.split(separator: " ")[...]
        while let first = words.first, isOpening(first) { words.removeFirst() }
        let rest = words.prefix { !isYear($0) && $0 != "-" }.joined(separator: " ")
        let end = rest.firstIndex { ".,|–—·;".contains($0) } ?? rest.endIndex
        // A name alone without a year is the credit of a picture.
        guard holdsYear(line) || rest[end...].utf8.count > shortestReservation else { return nil }
        return name(rest[..<end])
    }

    private static func innermostQuotation(in line: String) -> Substring? {
        var open: String.Index?
        for index in line.indices {
            // A mark may close in one language what it opens in another.
            if let open, "»“”\"".contains(line[index]) { return line[line.index(after: open)..<index] }
            if "«„“\"".contains(line[index]) { open = index }
        }
        return nil
    }

    /// What reserves rights is longer, in bytes.
    private static let shortestReservation = 16

    private static func holdsYear(_ line: String) -> Bool { line.utf8.contains { (0x30...0x39).contains($0) } }

    private static func isYear(_ word: Substring) -> Bool {
        let digits = word.filter(\.isNumber)
        return digits.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
    }

    private static func name(_ text: Substring) -> String? {
        let name = String(text).collapsed
        return name.utf8.count <= longestName && !FoldedText(name).isEmpty ? name : nil
    }

    private static let longestName = 60

    private static func isOpening(_ word: Substring) -> Bool {
        let folded = word.lowercased()
        return ["©", "(c)", "copyright", "by"].contains(folded)
            || folded.allSatisfy { $0.isNumber || "-–—©,.".contains($0) }
    }
}
