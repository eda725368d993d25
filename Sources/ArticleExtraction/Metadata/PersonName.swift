/// Names of authors as pages give them.
enum PersonName {
    private static let longestName = 80

    /// A name without what stands around it; `nil` for addresses, accounts and place-holders.
    ///
    /// ```swift
    /// PersonName.cleaned("By Ada Example")  // "Ada Example"
    /// PersonName.cleaned("https://example.org/ada")  // nil
    /// ```
    static func cleaned(_ text: String) -> String? {
        var name = withoutOpening(text.collapsed)
        guard !name.contains("@"), !name.contains("www."), !name.contains("://"), !name.hasPrefix("/") else {
            return nil
        }
        name = withoutTail(name)
        let folded = name.lowercased()
        guard !name.isEmpty, name.utf8.count <= longestName, !EnglishBylineWords.nobody.contains(folded) else {
            return nil
        }
        return name
    }

    private static func withoutOpening(_ text: String) -> String {
        let folded = text.lowercased()
        for opening in EnglishBylineWords.openings where folded.hasPrefix(opening + " ") {
            return String(text.dropFirst(opening.count + 1)).collapsed
        }
        guard let start = folded.ranges(of: EnglishBylineWords.inside).last?.upperBound else { return text }
        return String(text.dropFirst(folded.distance(from: folded.startIndex, to: start)))
    }

    /// Cuts at a bar or a dot between parts, and at a date.
    private static func withoutTail(_ text: String) -> String {
        var name = Substring(text)
        if let end = name.firstIndex(where: "|•·/".contains) { name = name[..<end] }
        name = withoutDate(name)
        for separator in EnglishBylineWords.tails {
            if let tail = name.firstRange(of: separator) { name = name[..<tail.lowerBound] }
        }
        while let last = name.last, ",;-–: ".contains(last) { name.removeLast() }
        return String(name)
    }

    /// Cuts before the first word that begins with a figure, and before a month's name in front of that.
    private static func withoutDate(_ name: Substring) -> Substring {
        let words = name.split(separator: " ")
        var kept = words.prefix { $0.first?.isNumber == false }
        guard kept.count < words.count else { return name }
        if kept.count > 1, let last = kept.last, isMonth(last) { kept.removeLast() }
        return Substring(kept.joined(separator: " "))
    }

    private static func isMonth(_ word: Substring) -> Bool {
        let folded = word.lowercased()
        return folded.utf8.count >= 3 && EnglishDateWords.months.contains { $0.hasPrefix(folded) }
    }

    /// The names of a byline such as "By Ada Example and Bo Sample"; a conjunction between single words belongs to a name.
    static func inByline(_ byline: String) -> [String] {
        var parts = [byline.collapsed]
        for word in EnglishBylineWords.between {
            parts = parts.flatMap { part in
                let halves = part.split(separator: word).map(String.init)
                return halves.allSatisfy { $0.contains(" ") } ? halves : [part]
            }
        }
        return parts
    }

    /// Several names, each once, in the order given; `nil` where none is left.
    static func joined(_ names: [String]) -> String? {
        var kept: [String] = []
        for name in names.compactMap(cleaned) where !kept.contains(name) { kept.append(name) }
        return kept.isEmpty ? nil : kept.prefix(12).joined(separator: ", ")
    }
}
