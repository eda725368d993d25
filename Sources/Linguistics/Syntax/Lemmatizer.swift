/// Finds the form a dictionary lists a word under, once its class and features are known.
///
/// ```
/// Bad:    "saw" (to saw), "left" (the left), "her" (her house)  ->  see, leave, she
/// Wanted: saw, left, her; and see, leave, she where they are past forms and an object
/// ```
///
/// ```swift
/// Lemmatizer().lemma(of: "Stopped", .verb, WordFeatures("Tense=Past|VerbForm=Fin"))  // "stop"
/// ```
///
/// Lists of irregular forms come first, then endings; what stands before "ed" and "ing" is completed by its last letters,
/// as in Minnen, Carroll and Pearce, "Applied morphological processing of English" (Natural Language Engineering 7, 2001).
public struct Lemmatizer: Sendable {
    private let words: LemmaWords

    public init(_ language: Language = .english) { words = language.lemmas }

    /// The lemma of a word, in lower case but for names, acronyms and what comes of names ("American").
    ///
    /// - Parameters:
    ///   - relation: How the word depends on its head; it tells "her" from "her".
    ///   - head: The features of its head; they tell "he's gone" from "he's here".
    ///   - opensSentence: Whether a capital says nothing of the word.
    /// - Returns: the form itself, folded, where nothing is known of it.
    /// - Complexity: O(*n*) in the length of the form.
    public func lemma(
        of form: String, _ pos: PartOfSpeech, _ features: WordFeatures, relation: DependencyRelation? = nil,
        head: WordFeatures? = nil, opensSentence: Bool = false
    ) -> String {
        let plain = Self.plain(form)
        let lower = plain.lowercased()
        if let listed = listed(lower, pos, relation, head) { return listed }
        switch pos {
        case .verb, .auxiliary: return verb(lower, features)
        case .noun: return noun(plain, lower, features)
        case .properNoun: return features.number == .plural ? plural(plain) : plain
        case .adjective: return adjective(plain, lower, features, opensSentence: opensSentence)
        case .adverb: return compared(lower, features)
        case .numeral: return numeral(plain, lower)
        case .punctuation, .symbol: return Self.mark(plain)
        case .other: return plain
        default: return lower
        }
    }

    private func listed(
        _ lower: String, _ pos: PartOfSpeech, _ relation: DependencyRelation?, _ head: WordFeatures?
    ) -> String? {
        let isModifier = relation == .nominalModifier || relation == .determiner
        if let lemma = (isModifier ? words.modifiers : words.others)[pos]?[lower] { return lemma }
        if relation == .auxiliary, let head, head.tense == .past, head.verbForm == .participle, !head.isPassive,
            let lemma = words.ofParticiple[pos]?[lower]
        {
            return lemma
        }
        return words.forms[pos]?[lower]
    }

    // MARK: Verbs

    private func verb(_ lower: String, _ features: WordFeatures) -> String {
        if features.verbForm == .infinitive { return lower }
        let isFinite = features.verbForm == .finite
        if isFinite, features.tense != .past {
            let isThird = features.person == 3 && features.number != .plural
            return isThird ? words.sForms[lower] ?? words.sEndings.lemma(of: lower) ?? lower : lower
        }
        return irregular(lower) ?? regular(lower)
    }

    private func irregular(_ lower: String) -> String? {
        if let lemma = words.verbForms[lower] { return lemma }
        guard !lower.hasSuffix("ed"), !lower.hasSuffix("ing") else { return nil }
        for prefix in words.verbPrefixes where lower.hasPrefix(prefix) {
            let rest = lower.dropFirst(prefix.count)
            let stem = rest.first == "-" ? rest.dropFirst() : rest
            if let lemma = words.verbForms[String(stem)] { return lower.dropLast(stem.count) + lemma }
        }
        return nil
    }

    private func regular(_ lower: String) -> String {
        if lower.hasSuffix("ied"), lower.utf8.count > 4 { return lower.dropLast(3) + "y" }
        for ending in ["ed", "ing"] where lower.hasSuffix(ending) {
            let stem = lower.dropLast(ending.count)
            guard stem.utf8.count > 1 else { return lower }
            return words.verbStems.word(of: stem)
        }
        return lower
    }

    // MARK: Nouns

    private func noun(_ plain: String, _ lower: String, _ features: WordFeatures) -> String {
        let form = Self.isAcronym(plain) ? plain : lower
        return features.number == .plural ? plural(form) : form
    }

    /// The singular of a plural, its capitals kept.
    private func plural(_ form: String) -> String {
        let lower = form.lowercased()
        guard lower != form else { return singular(lower) }
        let lemma = singular(lower)
        let shared = zip(lower, lemma).prefix { $0 == $1 }.count
        return String(form.prefix(shared)) + lemma.dropFirst(shared)
    }

    private func singular(_ lower: String) -> String {
        let start = lower.lastIndex(of: "-").map { lower.index(after: $0) } ?? lower.startIndex
        let part = String(lower[start...])
        let lemma =
            words.plurals[part] ?? words.sForms[part] ?? words.pluralEndings.lemma(of: part)
            ?? words.sEndings.lemma(of: part) ?? part
        return lower[..<start] + lemma
    }

    /// Whether capitals are the spelling of a word: "TV", "CO2", "LLMs", "PhD", "X", but not "Time" or "TIMES".
    private static func isAcronym(_ form: String) -> Bool {
        var capitals = 0
        var others = 0
        for (offset, byte) in form.utf8.enumerated() {
            if byte &- 0x41 < 26 { capitals += 1 } else if offset > 0 { others += 1 }
        }
        if capitals == 0 { return false }
        if others == 0 { return capitals < shortestShout }
        return capitals > 1 || form.utf8.last.map { $0 &- 0x30 < 10 } ?? false
    }

    /// Letters; a longer word all in capitals is a word in a headline. Counted in the treebanks' training parts.
    private static let shortestShout = 5

    private static func isShouted(_ form: String) -> Bool {
        form.utf8.count >= shortestShout - 1 && form.utf8.allSatisfy { $0 &- 0x41 < 26 }
    }

    // MARK: Others

    private func adjective(_ plain: String, _ lower: String, _ features: WordFeatures, opensSentence: Bool) -> String {
        if features.degree == .comparative || features.degree == .superlative { return compared(lower, features) }
        return opensSentence || Self.isShouted(plain) ? lower : plain
    }

    private func compared(_ lower: String, _ features: WordFeatures) -> String {
        let ending: String
        switch features.degree {
        case .comparative: ending = "er"
        case .superlative: ending = "est"
        default: return lower
        }
        guard lower.hasSuffix(ending), lower.utf8.count > ending.utf8.count + 2 else { return lower }
        let stem = lower.dropLast(ending.count)
        return stem.hasSuffix("i") ? stem.dropLast() + "y" : words.adjectiveStems.word(of: stem)
    }

    /// Figures without the marks between groups; capitals kept where there is nothing else ("II").
    private func numeral(_ plain: String, _ lower: String) -> String {
        if plain.utf8.first.map({ $0 &- 0x30 < 10 }) ?? false { return plain.filter { $0 != "," } }
        return plain.contains(where: \.isLowercase) ? lower : plain
    }

    private static func mark(_ plain: String) -> String {
        switch plain {
        case "“", "”", "„", "«", "»", "``", "''": "\""
        case "–", "‑", "‐": "-"
        default: plain
        }
    }

    /// A form with plain apostrophes.
    private static func plain(_ form: String) -> String {
        guard form.utf8.contains(where: { $0 >= 0x80 }) else { return form }
        return String(form.map { $0 == "’" || $0 == "ʼ" || $0 == "‘" ? "'" : $0 })
    }
}
