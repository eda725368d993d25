/// `© 2009–2026 «The Example». All rights reserved.`
enum CopyrightLine {
    private static let openings = ["©", "(c)", "copyright"].map { Array($0.utf8) }

    /// Whether a text begins with the sign or the word.
    static func opens(_ text: ArraySlice<UInt8>) -> Bool {
        let head = text.prefix(9).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return openings.contains { head[...].opens(with: $0) }
    }

    /// The owner's name: what follows sign, word and years, up to a stop, a comma or a bar; inside quotation marks, where
    /// it stands in some.
    static func owner(in line: String) -> String? {
        // Without a year it is the credit of a picture.
        guard line.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
        if let open = line.firstIndex(where: { "«„“\"".contains($0) }) {
            let rest = line[line.index(after: open)...]
            if let close = rest.firstIndex(where: { "»“”\"".contains($0) }) { return name(rest[..<close]) }
        }
        var words = line.split(separator: " ")[...]
        while let first = words.first, isOpening(first) { words.removeFirst() }
        let rest = words.joined(separator: " ")
        return name(rest[..<(rest.firstIndex { ".,|–—·;".contains($0) } ?? rest.endIndex)])
    }

    private static func name(_ text: Substring) -> String? {
        let name = String(text).collapsed
        return name.utf8.count <= longestName ? name.nonEmpty : nil
    }

    private static let longestName = 60

    private static func isOpening(_ word: Substring) -> Bool {
        let folded = word.lowercased()
        return ["©", "(c)", "copyright", "by"].contains(folded)
            || folded.allSatisfy { $0.isNumber || "-–—©,.".contains($0) }
    }
}
