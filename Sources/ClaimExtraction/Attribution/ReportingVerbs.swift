internal import Linguistics
public import NewsModel

/// The verbs by which a text hands over somebody's words, with all their forms.
///
/// ```swift
/// ReportingVerbs.english.lookup("denied")      // ("deny", .distancing)
/// ReportingVerbs.english.lookup(cue: "has also said")  // ("say", .neutral)
/// ```
public struct ReportingVerbs: Sendable {
    public static let english = ReportingVerbs(table: EnglishReportingVerbs.table)

    /// Lemma and kind of a verb; several forms share one.
    private let senses: [VerbSense]
    private let formsByWord: [String: VerbForm]

    init(table: String) {
        var senses: [VerbSense] = []
        var forms: [String: VerbForm] = [:]
        for line in table.split(separator: "\n") {
            guard let (sense, inflected) = Self.parse(line) else { continue }
            for (word, tense) in inflected {
                forms[word, default: VerbForm(sense: senses.count, tenses: [])].tenses.formUnion(tense)
            }
            senses.append(sense)
        }
        self.senses = senses
        formsByWord = forms
    }

    /// The lemma and kind of a verb form in lower case; `nil` for a word that is no reporting verb.
    public func lookup(_ form: String) -> (lemma: String, kind: ReportingVerb.Kind)? {
        sense(of: form).map { ($0.sense.lemma, $0.sense.kind) }
    }

    /// The lemma and kind of the last reporting verb among the words of a cue, as "was quoted as saying".
    public func lookup(cue: String) -> (lemma: String, kind: ReportingVerb.Kind)? {
        let words = cue.lowercased().split { !$0.isLetter }
        for word in words.reversed() {
            if let found = lookup(String(word)) { return found }
        }
        return nil
    }

    func sense(of form: String) -> (sense: VerbSense, tenses: VerbTenses)? {
        formsByWord[form].map { (senses[$0.sense], $0.tenses) }
    }

    private struct VerbForm: Sendable {
        var sense: Int
        var tenses: VerbTenses
    }

    private static func parse(_ line: Substring) -> (VerbSense, [(String, VerbTenses)])? {
        let columns = line.split(separator: " ").map(String.init)
        guard columns.count >= 3, let kind = ReportingVerb.Kind(rawValue: columns[1]) else { return nil }
        let doubling = columns[0].hasSuffix("!")
        let lemma = doubling ? String(columns[0].dropLast()) : columns[0]
        let sense = VerbSense(lemma: lemma, kind: kind, frames: columns[2])
        let past = columns.count > 3 ? columns[3] : EnglishVerbForms.past(of: lemma, doubling: doubling)
        let participle = columns.count > 4 ? columns[4] : past
        let forms: [(String, VerbTenses)] = [
            (lemma, .base), (EnglishVerbForms.present(of: lemma), .present), (past, .past), (participle, .participle),
            (EnglishVerbForms.gerund(of: lemma, doubling: doubling), .gerund),
        ]
        return (sense, forms)
    }
}

/// What one reporting verb means and what may follow it.
struct VerbSense: Sendable {
    let lemma: String
    let kind: ReportingVerb.Kind
    /// See the verb table of the language.
    let takesClause, takesQuoteOnly, takesHearerAndClause, takesInfinitive, takesHearerAndInfinitive: Bool
    let takesNoun: Bool
    /// Whether an infinitive tells what is done or left, not what is said: "agreed to buy", "declined to say".
    let takesDeed: Bool
    /// Words that belong to the cue, before a noun phrase.
    let particles: [String]
    /// Words that belong to the cue, before a clause.
    let clauseParticles: [String]

    init(lemma: String, kind: ReportingVerb.Kind, frames: String) {
        let frames = frames.split(separator: ",")
        self.lemma = lemma
        self.kind = kind
        takesClause = frames.contains("c")
        takesQuoteOnly = frames.contains("q")
        takesHearerAndClause = frames.contains("r")
        takesDeed = frames.contains("d")
        takesInfinitive = takesDeed || frames.contains("i")
        takesHearerAndInfinitive = frames.contains("o")
        takesNoun = frames.contains("n")
        particles = frames.filter { $0.hasPrefix("+") }.map { String($0.dropFirst()) }
        clauseParticles = frames.filter { $0.hasPrefix("=") }.map { String($0.dropFirst()) }
    }

    /// Whether the verb may stand after what it reports: "…, she said".
    var mayFollowContent: Bool { takesClause || takesQuoteOnly || takesHearerAndClause }
}

/// The forms a word may be of its verb.
struct VerbTenses: OptionSet, Sendable {
    let rawValue: UInt8
    static let base = VerbTenses(rawValue: 1)
    static let present = VerbTenses(rawValue: 2)
    static let past = VerbTenses(rawValue: 4)
    static let participle = VerbTenses(rawValue: 8)
    static let gerund = VerbTenses(rawValue: 16)
}
