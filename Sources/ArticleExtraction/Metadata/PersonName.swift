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
        var name = text.collapsed
        for opening in EnglishBylineWords.openings {
            guard name.lowercased().hasPrefix(opening + " ") else { continue }
            name = String(name.dropFirst(opening.count + 1)).collapsed
            break
        }
        if let separator = name.firstIndex(where: { $0 == "|" || $0 == "•" || $0 == "·" || $0 == "/" }) {
            if name.contains("://") || name.hasPrefix("/") { return nil }
            name = String(name[..<separator]).collapsed
        }
        while let last = name.last, last == "," || last == ";" || last == "-" { name.removeLast() }
        guard !name.isEmpty, name.utf8.count <= longestName, !name.contains("@"), !name.contains("www."),
            !EnglishBylineWords.nobody.contains(name.lowercased())
        else { return nil }
        return name.collapsed.nonEmpty
    }

    /// Several names, each once, in the order given; `nil` where none is left.
    static func joined(_ names: [String]) -> String? {
        var kept: [String] = []
        for name in names.compactMap(cleaned) where !kept.contains(name) { kept.append(name) }
        return kept.isEmpty ? nil : kept.prefix(12).joined(separator: ", ")
    }
}
