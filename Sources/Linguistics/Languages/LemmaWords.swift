/// What a language's lemmas are found with: lists of forms, and endings with what stands in their place.
///
/// A class, so that passing it on copies one reference.
public final class LemmaWords: Sendable {
    /// By the name of a word class, forms in lower case and their lemmas.
    let forms: [PartOfSpeech: [String: String]]
    /// The same for forms that depend on a head as its modifier, or in any other way.
    let modifiers: [PartOfSpeech: [String: String]]
    let others: [PartOfSpeech: [String: String]]
    /// The same for auxiliaries of an active participle of the past.
    let ofParticiple: [PartOfSpeech: [String: String]]
    /// Irregular plurals.
    let plurals: [String: String]
    /// Plurals and third persons in "s" whose ending does not tell.
    let sForms: [String: String]
    let sEndings: EndingTable
    let pluralEndings: EndingTable
    /// Irregular past forms and participles.
    let verbForms: [String: String]
    /// What an irregular verb may begin with: "re".
    let verbPrefixes: [String]
    let verbStems: StemTable
    let adjectiveStems: StemTable

    /// - Parameters:
    ///   - irregularVerbs: Lines of a lemma, its past forms, a bar, its participles.
    ///   - irregularNouns: Lines of a lemma and its plurals.
    public init(sections: WordSections, irregularVerbs: String, irregularNouns: String) {
        forms = Self.byClass(sections, suffix: "")
        modifiers = Self.byClass(sections, suffix: " as modifier")
        others = Self.byClass(sections, suffix: " otherwise")
        ofParticiple = Self.byClass(sections, suffix: " of participle")
        let listed = Self.byForm(irregularNouns, isPast: false)
        plurals = sections.pairs("plurals").merging(listed) { own, _ in own }
        sForms = sections.pairs("s forms")
        sEndings = EndingTable(sections.pairs("s endings"))
        pluralEndings = EndingTable(sections.pairs("plural endings"))
        verbForms = sections.pairs("verb forms").merging(Self.byForm(irregularVerbs, isPast: true)) { own, _ in own }
        verbPrefixes = sections.words("verb prefixes")
        verbStems = StemTable(sections, "verb stems")
        adjectiveStems = StemTable(sections, "adjective stems")
    }

    private static func byClass(_ sections: WordSections, suffix: String) -> [PartOfSpeech: [String: String]] {
        var tables: [PartOfSpeech: [String: String]] = [:]
        for pos in PartOfSpeech.allCases {
            let table = sections.pairs(pos.rawValue + suffix)
            if !table.isEmpty { tables[pos] = table }
        }
        return tables
    }

    /// Inflected forms and their lemmas; a form of two words belongs to the one it is not the base form of, then to the
    /// first.
    private static func byForm(_ list: String, isPast: Bool) -> [String: String] {
        var lemmas: [String: String] = [:]
        for line in list.split(separator: "\n") {
            let words = line.split { $0 == " " || $0 == "|" }.map(String.init)
            guard let lemma = words.first else { continue }
            for form in words.dropFirst() where lemmas[form] == nil && !(isPast && form.hasSuffix("s")) {
                lemmas[form] = lemma
            }
        }
        return lemmas
    }
}

/// Endings and what stands in their place in a lemma.
struct EndingTable: Sendable {
    private let replacements: [String: String]
    private let longest: Int

    init(_ replacements: [String: String]) {
        self.replacements = replacements
        longest = replacements.keys.map(\.utf8.count).max() ?? 0
    }

    /// A form with the longest listed ending replaced; `nil` where none is listed or nothing would be left.
    func lemma(of form: String) -> String? {
        let utf8 = form.utf8
        for count in stride(from: min(longest, utf8.count), through: 1, by: -1) {
            let cut = utf8.index(utf8.endIndex, offsetBy: -count)
            guard let ending = String(utf8[cut...]), let new = replacements[ending] else { continue }
            guard let rest = String(utf8[..<cut]), !(rest + new).isEmpty else { return nil }
            return rest + new
        }
        return nil
    }
}

/// What makes a word of the stem that an ending leaves: by the stem's last letters.
struct StemTable: Sendable {
    enum Completion: Sendable { case addE, keep, dropLast }

    private let byEnding: [String: Completion]
    private let byStem: [String: Completion]
    private let longest: Int

    init(_ sections: WordSections, _ name: String) {
        var endings: [String: Completion] = [:]
        var stems: [String: Completion] = [:]
        for (section, completion) in [(" with e", Completion.addE), (" as they are", .keep), (" doubled", .dropLast)] {
            for entry in sections.words(name + section) {
                if entry.hasPrefix("^") {
                    stems[String(entry.dropFirst())] = completion
                } else {
                    endings[entry] = completion
                }
            }
        }
        byEnding = endings
        byStem = stems
        longest = endings.keys.map(\.utf8.count).max() ?? 0
    }

    /// The word that a stem belongs to: "hope" for "hop", "stop" for "stopp". The part after the last hyphen decides.
    func word(of stem: Substring) -> String {
        let part = stem.lastIndex(of: "-").map { stem[stem.index(after: $0)...] } ?? stem
        switch byStem[String(part)] ?? completion(of: part) {
        case .addE: return stem + "e"
        case .dropLast where part.dropLast().last == part.last: return String(stem.dropLast())
        case .dropLast, .keep: return String(stem)
        }
    }

    private func completion(of stem: Substring) -> Completion {
        for count in stride(from: longest, through: 1, by: -1) {
            if let completion = byEnding[String(stem.suffix(count))] { return completion }
        }
        return .keep
    }
}
