/// The form a word takes as a verb.
public struct VerbForm: Hashable, Sendable {
    public enum Inflection: Hashable, Sendable {
        case base, thirdPerson, past, participle, gerund
        /// Past and participle alike, as with all regular verbs.
        case pastOrParticiple
    }

    public var lemma: String
    public var inflection: Inflection
    /// Whether the form is as often a noun.
    public var isOftenNoun: Bool
}

/// Collects the inflected forms of a language's listed verbs and nouns.
struct InflectionTable {
    private(set) var lemmas: [String: String] = [:]
    private(set) var forms: [String: VerbForm] = [:]
    private var irregular: Set<String> = []

    mutating func addIrregularVerbs(_ list: String) {
        for line in list.split(separator: "\n") {
            let halves = line.split(separator: "|", omittingEmptySubsequences: false)
            let past = halves[0].split(separator: " ").map(String.init)
            let rest = halves.count > 1 ? halves[1].split(separator: " ").map(String.init) : []
            guard let lemma = past.first else { continue }
            irregular.insert(lemma)
            for form in rest { add(form, lemma, form.hasSuffix("ing") ? .gerund : .participle) }
            for form in past.dropFirst() { add(form, lemma, rest.isEmpty ? .pastOrParticiple : .past) }
            addPresentForms(lemma, isOftenNoun: false)
        }
    }

    mutating func addVerbs(_ list: String) {
        for word in list.split(whereSeparator: \.isWhitespace) {
            let isOftenNoun = word.hasSuffix("*")
            let lemma = String(isOftenNoun ? word.dropLast() : word)
            addPresentForms(lemma, isOftenNoun: isOftenNoun)
            guard !irregular.contains(lemma) else { continue }
            for form in Self.pastForms(lemma) { add(form, lemma, .pastOrParticiple) }
        }
    }

    mutating func addIrregularNouns(_ list: String) {
        for line in list.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard let lemma = words.first else { continue }
            for word in words where lemmas[word] == nil { lemmas[word] = lemma }
        }
    }

    private mutating func addPresentForms(_ lemma: String, isOftenNoun: Bool) {
        add(lemma, lemma, .base, isOftenNoun)
        add(Self.thirdPerson(lemma), lemma, .thirdPerson, isOftenNoun)
        for form in Self.gerunds(lemma) { add(form, lemma, .gerund) }
    }

    private mutating func add(
        _ form: String, _ lemma: String, _ inflection: VerbForm.Inflection, _ isOftenNoun: Bool = false
    ) {
        if lemmas[form] == nil { lemmas[form] = lemma }
        if let known = forms[form] {
            // "hit" is a past form first, whatever else it is.
            guard isOftenNoun, !known.isOftenNoun, known.inflection == inflection else { return }
        }
        forms[form] = VerbForm(lemma: lemma, inflection: inflection, isOftenNoun: isOftenNoun)
    }

    private static func thirdPerson(_ lemma: String) -> String {
        for ending in ["s", "x", "z", "ch", "sh", "o"] where lemma.hasSuffix(ending) { return lemma + "es" }
        if lemma.hasSuffix("y"), !endsInVowelAndLast(lemma) { return lemma.dropLast() + "ies" }
        return lemma + "s"
    }

    private static func pastForms(_ lemma: String) -> [String] {
        if lemma.hasSuffix("e") { return [lemma + "d"] }
        if lemma.hasSuffix("y"), !endsInVowelAndLast(lemma) { return [lemma.dropLast() + "ied"] }
        return doublesConsonant(lemma) ? [lemma + String(lemma.last!) + "ed", lemma + "ed"] : [lemma + "ed"]
    }

    private static func gerunds(_ lemma: String) -> [String] {
        if lemma.hasSuffix("ie") { return [lemma.dropLast(2) + "ying"] }
        if lemma.hasSuffix("e"), !lemma.hasSuffix("ee") { return [lemma.dropLast() + "ing"] }
        return doublesConsonant(lemma) ? [lemma + String(lemma.last!) + "ing", lemma + "ing"] : [lemma + "ing"]
    }

    private static func isVowel(_ character: Character) -> Bool { "aeiou".contains(character) }

    private static func endsInVowelAndLast(_ word: String) -> Bool {
        word.count > 1 && isVowel(word.dropLast().last!)
    }

    /// One vowel before one final consonant; longer words may or may not double it, so both forms are listed.
    private static func doublesConsonant(_ word: String) -> Bool {
        let letters = Array(word)
        guard letters.count >= 3, let last = letters.last, !isVowel(last), !"wxy".contains(last) else { return false }
        let before = letters[letters.count - 3]
        let isAfterQ = before == "u" && letters.count > 3 && letters[letters.count - 4] == "q"
        return isVowel(letters[letters.count - 2]) && (!isVowel(before) || isAfterQ)
    }
}
