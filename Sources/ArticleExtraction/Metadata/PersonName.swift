/// Names of authors as pages give them.
enum PersonName {
    private static let longestName = 80
    private static let longestByline = 400
    private static let mostNames = 12

    /// A name without what stands around it; `nil` for addresses, accounts and place-holders.
    ///
    /// ```swift
    /// PersonName.cleaned("By Ada Example")  // "Ada Example"
    /// PersonName.cleaned("https://example.org/ada")  // nil
    /// ```
    static func cleaned(_ text: String) -> String? { inByline(text).first }

    /// The names of a byline in English.
    ///
    /// ```swift
    /// PersonName.inByline("By Ada Example and Ben Sample, Staff Writers")  // ["Ada Example", "Ben Sample"]
    /// ```
    static func inByline(_ byline: String) -> [String] { inByline(byline, .english) }

    /// - Parameter lexicon: the words of the byline's language.
    /// - Complexity: O(*n*); a byline is at most 400 bytes.
    static func inByline(_ byline: String, _ lexicon: BylineLexicon) -> [String] {
        var text = byline.collapsed
        guard text.utf8.count <= longestByline, !isAddress(text) else { return [] }
        if let opened = withoutOpening(text, lexicon) { text = opened } else { text = afterDate(text) }
        text = withoutDate(upToMark(text))
        var names: [String] = []
        for (index, part) in parts(of: text, lexicon).enumerated() {
            if index > 0, isSuffix(part), let last = names.popLast() {
                names.append(last + ", " + part)
            } else if let name = name(in: part, isFirst: index == 0, lexicon), !names.contains(name) {
                names.append(name)
            }
            if names.count == mostNames { break }
        }
        return names
    }

    /// Several names, each once, in the order given; `nil` where none is left.
    static func joined(_ names: [String]) -> String? {
        var kept: [String] = []
        for text in names where kept.count < mostNames {
            for name in inByline(text) where !kept.contains(name) { kept.append(name) }
        }
        return kept.isEmpty ? nil : kept.prefix(mostNames).joined(separator: ", ")
    }

    private static func isAddress(_ text: String) -> Bool {
        text.holds("://") || text.holds("www.") || text.hasPrefix("/") || text.hasPrefix("@")
            || (text.utf8.contains(UInt8(ascii: "@")) && !text.utf8.contains(0x20))
    }

    // MARK: Around the names

    /// The text after the words that open a byline; `nil` where none does.
    static func withoutOpening(_ text: String, _ lexicon: BylineLexicon) -> String? {
        let bytes = Array(text.utf8)
        guard let length = lexicon.openingLength(bytes[...]) else { return nil }
        let rest = String(decoding: bytes[length...], as: UTF8.self).collapsed
        let name = rest.hasPrefix(":") || rest.hasPrefix("-") ? String(rest.dropFirst()).collapsed : rest
        // `By Written by Ada Example`
        guard let again = lexicon.openingLength(Array(name.utf8)[...]) else { return name }
        return String(decoding: Array(name.utf8).dropFirst(again), as: UTF8.self).collapsed
    }

    /// `Posted on May 3, 2026 by Ada Example`
    private static func afterDate(_ text: String) -> String {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return text }
        var bytes = Array(text.utf8)[...]
        while let place = bytes.firstPlace(of: " by ") { bytes = bytes[(place + 4)...] }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text up to a bar or a dot between parts.
    private static func upToMark(_ text: String) -> String {
        guard let end = text.firstIndex(where: { "|•·›»/–—".contains($0) }) else { return cut(text, at: " - ") }
        return cut(String(text[..<end]), at: " - ")
    }

    private static func cut(_ text: String, at mark: StaticString) -> String {
        let bytes = Array(text.utf8)
        return bytes[...].firstPlace(of: mark).map { String(decoding: bytes[..<$0], as: UTF8.self) } ?? text
    }

    /// Cuts before the first word that begins with a figure, and before a month's or a week day's name in front of that.
    private static func withoutDate(_ text: String) -> String {
        let words = text.split(separator: " ")
        var kept = words.prefix { $0.first?.isNumber == false }
        guard kept.count < words.count else { return text }
        if kept.count > 1, let last = kept.last, DateLexicon.all.months[stripped(last).lowercased()] != nil {
            kept.removeLast()
        }
        // `Ada Example am 14.05.2026`, `Ada Example, 14 May`
        if kept.count > 1, let last = kept.last, last.count <= 3, last.allSatisfy(\.isLowercase) { kept.removeLast() }
        return kept.joined(separator: " ")
    }

    private static func stripped(_ word: Substring) -> Substring {
        var word = word
        while let last = word.last, ".,;:".contains(last) { word.removeLast() }
        return word
    }

    // MARK: Between the names

    private static func parts(of text: String, _ lexicon: BylineLexicon) -> [String] {
        var parts: [String] = []
        for piece in text.split(whereSeparator: { ",;&、،，；".contains($0) }) {
            var words: [Substring] = []
            let all = piece.split(separator: " ")
            if lexicon.splitsAtSpaces, all.count > 1, all.allSatisfy({ isIdeographic(String($0)) }) {
                parts += all.map(String.init)
                continue
            }
            for (index, word) in all.enumerated() {
                if index > 0, index + 1 < all.count, lexicon.joiners.contains(word.lowercased()) {
                    parts.append(words.joined(separator: " "))
                    words = []
                } else if all.count >= 4, index >= 2, words.count >= 2, let first = word.unicodeScalars.first,
                    BylineLexicon.prefixedJoiners.contains(first), word.unicodeScalars.count > 2
                {
                    parts.append(words.joined(separator: " "))
                    words = [Substring(word.unicodeScalars.dropFirst())]
                } else {
                    words.append(word)
                }
            }
            parts.append(words.joined(separator: " "))
        }
        return parts
    }

    private static func isSuffix(_ part: String) -> Bool {
        ["jr", "jr.", "sr", "sr.", "ii", "iii"].contains(part.collapsed.lowercased())
    }

    /// One name; `nil` for a job, a degree, a place or an agency.
    private static func name(in part: String, isFirst: Bool, _ lexicon: BylineLexicon) -> String? {
        var name = part.collapsed
        name = withoutOpening(name, lexicon) ?? name
        name = withoutTail(name, lexicon).collapsed
        for job in lexicon.attachedJobs where name.count > job.count {
            if name.hasSuffix(job) { name = String(name.dropLast(job.count)).collapsed }
            if name.hasPrefix(job) { name = String(name.dropFirst(job.count)).collapsed }
        }
        var words = name.split(separator: " ").filter { !$0.utf8.contains(UInt8(ascii: "@")) }
        let jobs = words.map { lexicon.jobs.contains(stripped($0).lowercased()) }
        if jobs.contains(true) {
            // After a comma a job speaks of the name in front: `Ada Example, political editor of The Example`.
            guard isFirst else { return nil }
            let leading = jobs.prefix { $0 }.count
            let trailing = jobs.reversed().prefix { $0 }.count
            guard words.count - leading - trailing >= 2 else { return nil }
            words = Array(words.dropFirst(leading).dropLast(trailing))
        }
        if !isFirst, words.first?.first?.isLowercase == true { return nil }
        name = trimmed(words.joined(separator: " "))
        let folded = name.lowercased()
        guard !name.isEmpty, name.utf8.count <= longestName, words.count <= 7, name.contains(where: \.isLetter),
            !lexicon.nobody.contains(folded), !lexicon.agencies.contains(folded), !isDegree(folded), !isAddress(name)
        else { return nil }
        return name
    }

    private static func withoutTail(_ name: String, _ lexicon: BylineLexicon) -> String {
        var bytes = Array((name + " ").utf8)[...]
        if let bracket = bytes.firstIndex(of: UInt8(ascii: "(")), bracket > 0 { bytes = bytes[..<bracket] }
        for tail in lexicon.longTails {
            if let place = bytes.firstPlace(of: tail), place > 0 { bytes = bytes[..<place] }
        }
        let words = bytes.split(separator: 0x20)
        let kept = words.enumerated().prefix { index, word in
            index == 0 || !lexicon.tailWords.contains(String(decoding: word, as: UTF8.self))
        }
        return kept.count == words.count
            ? String(decoding: bytes, as: UTF8.self)
            : kept.map { String(decoding: $0.element, as: UTF8.self) }.joined(separator: " ")
    }

    private static func trimmed(_ name: String) -> String {
        var name = name[...]
        while let last = name.last, ",;-–—:|*\"”»)] 】）".contains(last) { name.removeLast() }
        while let first = name.first, ",;-–—:|*\"“«([. 【（".contains(first) { name.removeFirst() }
        // A full stop belongs to an initial or an abbreviation, not to a sentence.
        if name.last == ".", let word = name.split(separator: " ").last, word.count > 4 { name.removeLast() }
        return String(name)
    }

    private static func isDegree(_ part: String) -> Bool { degrees.contains(part.filter { $0 != "." && $0 != " " }) }

    private static let degrees: Set<String> = [
        "phd", "md", "rn", "ma", "ms", "msc", "mba", "jd", "rd", "mph", "do", "dds", "esq", "bsc", "ba", "pharmd",
        "lcsw",
        "dphil", "dr", "prof", "cpt", "np", "facp",
    ]

    // MARK: Shape

    /// Whether a text without any mark-up is shaped like one person's name: two to five words, each with a capital letter
    /// or a particle.
    static func isShapedLikeName(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        guard (2...5).contains(words.count), name.utf8.count <= longestName else { return isIdeographic(name) }
        var capitals = 0
        for word in words {
            guard let first = word.first, first.isLetter, !word.contains(where: { $0.isNumber || ":!?/".contains($0) })
            else { return false }
            if first.isUppercase || !first.isCased || hasInnerCapital(word) {
                capitals += 1
            } else if word.utf8.count > 4 {
                return false
            }
        }
        return capitals >= 2
    }

    /// `Пётр ПРИМЕРОВ`: two words in Cyrillic, of which the second is all in capitals. `【山田太郎】`: a Chinese or Japanese
    /// name in brackets.
    static func isSignature(_ text: ArraySlice<UInt8>) -> Bool {
        if text.opens(with: [0xE3, 0x80, 0x90]) || text.opens(with: [0xEF, 0xBC, 0x88]) {
            let inside = String(decoding: text, as: UTF8.self).collapsed
            guard let last = inside.last, "】）".contains(last) else { return false }
            return isIdeographic(String(inside.dropFirst().dropLast()).filter { $0 != " " && $0 != "・" })
        }
        let words = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard words.count == 2, words[1].count >= 4, words[0].count >= 2 else { return false }
        let isCyrillic = { (word: Substring) in word.unicodeScalars.allSatisfy { (0x400...0x52F).contains($0.value) } }
        return isCyrillic(words[0]) && isCyrillic(words[1]) && words[1].allSatisfy(\.isUppercase)
            && words[0].dropFirst().allSatisfy(\.isLowercase)
    }

    /// `d'Arcourt`, `al-Hassan`
    private static func hasInnerCapital(_ word: Substring) -> Bool {
        guard let mark = word.firstIndex(where: { "'’-‑".contains($0) }) else { return false }
        return word[word.index(after: mark)...].first?.isUppercase ?? false
    }

    private static func isIdeographic(_ name: String) -> Bool {
        (2...8).contains(name.count) && name.unicodeScalars.allSatisfy { (0x3040...0x9FFF).contains($0.value) }
    }
}
