internal import Linguistics

/// What the attribution rules ask of a word; each case is a line of the word table of a language.
enum WordClass: UInt8, CaseIterable {
    case commas, stops, colons, semicolons, dashes, openBrackets, closeBrackets, possessiveEndings
    case subjectPronouns, objectPronouns, demonstratives, possessives, determiners
    case relatives, personRelatives, complementizers, questionWords, subordinators
    case conjunctions, joiners, breakers, prepositions, attachingPrepositions, closePrepositions
    case be, have, `do`, modals, contractedVerbs, negations, infinitiveMarks
    case cueAdverbs, sentenceAdverbs, lyNouns, edNonverbs
    case timeWords, timeLeads, timePrepositions, statementNouns, ownWords, openModals
    case accordingHeads, accordingParticles, vagueAdverbs, reportNouns
    case passiveReports, quotingParticiples, quotingLink, quotingGerunds, passiveAgents
    case continuers, continuerLinks, continuedInfinitives, accusationLinks, gerundLeads
    case documentNouns, vagueNouns, agencyNames, agencyPhrases, outletNames, outletNouns
    case officialNouns, officialHeads, officialsNouns, singleOfficials
    case anonymityMarks, namings, anonymousNouns, organisationShorts
    case titles, maleWords, femaleWords, malePronouns, femalePronouns, neuterPronouns, pluralPronouns, selfPronouns
    case attachedParticles, roleWords, comparisons, timeQuestions, irregularParticiples, conditions, articles,
        indefinites, genericShorts, nounLikeVerbs, numerals
    case nameParticles, thirdPersonVerbs, irregularPasts, commonVerbs
    /// Made from `commonVerbs`: forms in -s.
    case commonPresents
}

/// A set of word classes.
struct WordClasses: Sendable {
    private var bits: (UInt64, UInt64) = (0, 0)

    func contains(_ wordClass: WordClass) -> Bool {
        let index = wordClass.rawValue
        return index < 64 ? bits.0 >> index & 1 == 1 : bits.1 >> (index - 64) & 1 == 1
    }

    mutating func insert(_ wordClass: WordClass) {
        let index = wordClass.rawValue
        if index < 64 { bits.0 |= 1 << index } else { bits.1 |= 1 << (index - 64) }
    }
}

extension WordClass {
    /// The key of the word table's line.
    fileprivate var key: String { String(describing: self) }
}

/// The word table of a language, asked by word.
struct AttributionWords: Sendable {
    private let classesByWord: [String: WordClasses]
    /// Names of several words, each as its words.
    let agencyPhrases: [[String]]

    static let english = AttributionWords(table: EnglishAttributionWords.table)

    init(table: String) {
        let lines = WordSections(table).table("")
        var classes: [String: WordClasses] = [:]
        for wordClass in WordClass.allCases {
            for word in (lines[wordClass.key] ?? "").split(separator: " ") {
                classes[String(word), default: WordClasses()].insert(wordClass)
            }
        }
        for verb in (lines[WordClass.commonVerbs.key] ?? "").split(separator: " ") {
            classes[EnglishVerbForms.present(of: String(verb)), default: WordClasses()].insert(.commonPresents)
        }
        classesByWord = classes
        agencyPhrases = (lines[WordClass.agencyPhrases.key] ?? "").split(separator: " ")
            .map { $0.split(separator: "_").map(String.init) }
    }

    /// The classes of a word in lower case; a final stop ("mr.") does not count.
    func classes(of word: String) -> WordClasses {
        if let classes = classesByWord[word] { return classes }
        guard word.utf8.count > 1, word.utf8.last == UInt8(ascii: ".") else { return WordClasses() }
        return classesByWord[String(word.dropLast())] ?? WordClasses()
    }
}
