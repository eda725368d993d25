internal import Linguistics

/// How a language credits agencies, reporters and sources: data alone.
struct CreditLanguage: Sendable {
    /// A news agency and the forms it is credited by.
    struct Agency: Sendable {
        var name: String
        /// Each in lower-case words.
        var forms: [[String]]
    }

    let agencies: [Agency]
    /// Phrases that open or close a credit line, in lower-case words; the longest first.
    let creditPhrases: [[String]]
    /// Words between two names of a by-line.
    let separators: Set<String>
    /// Words after which a by-line tells where, not who.
    let placePrepositions: Set<String>
    /// Words that make a part of a by-line a job or a desk rather than a name.
    let genericWords: Set<String>
    let determiners: Set<String>
    /// People who speak for others: "spokeswoman".
    let spokesWords: Set<String>
    /// Words that join a person who speaks to whom he speaks for.
    let spokesPrepositions: Set<String>
    /// What a pair has in common that stands in one shared passage.
    let samePassage: String

    static let english = CreditLanguage(sections: WordSections(englishCredits))

    init(sections: WordSections) {
        agencies = sections.lines("agencies").compactMap { line in
            let halves = line.split(separator: ":")
            guard halves.count == 2 else { return nil }
            let forms = halves[1].split(separator: "|").map { $0.split(separator: " ").map(String.init) }
            return Agency(name: halves[0].trimmingSpaces, forms: forms.filter { !$0.isEmpty })
        }
        creditPhrases = sections.lines("credit phrases").map { $0.split(separator: " ").map(String.init) }
        separators = sections.set("separators")
        placePrepositions = sections.set("place prepositions")
        genericWords = sections.set("generic words")
        determiners = sections.set("determiners")
        spokesWords = sections.set("spokes words")
        spokesPrepositions = sections.set("spokes prepositions")
        samePassage = sections.lines("same passage").first.map(\.trimmingSpaces) ?? ""
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String { split(separator: " ").joined(separator: " ") }
}
