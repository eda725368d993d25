/// The words of one language in and around dates, as pages write them.
///
/// Lists are one string with a comma between their entries, all in lower case.
struct DateWords: Sendable {
    /// From January to December: every spelling and abbreviation, without stops.
    var months: [String]
    /// Hours that are added to a clock of twelve hours beside one of these words, noon and midnight apart.
    var halfDays: [String: Int] = [:]
    /// Minutes east of UTC.
    var zones: [String: Int] = [:]
    /// What stands before the time at which an article was changed.
    var updates = ""
    /// Words that stand between a day and its month, or between a month and its year.
    var fillers = ""
}

/// The words of all languages, looked up together: no word of a date means two things in them.
struct DateLexicon: Sendable {
    static let all = DateLexicon([
        .english, .german, .french, .spanish, .italian, .portuguese, .dutch, .russian, .ukrainian, .hebrew, .arabic,
        .persian, .japanese, .chinese,
    ])

    private(set) var months: [String: Int] = [:]
    private(set) var halfDays: [String: Int] = [:]
    private(set) var zones: [String: Int] = [:]
    private(set) var fillers: Set<String> = []
    /// UTF-8, in lower case.
    private(set) var updates: [[UInt8]] = []

    init(_ languages: [DateWords]) {
        for words in languages {
            for (index, spellings) in words.months.enumerated() {
                for spelling in spellings.commaSeparated { months[spelling] = index + 1 }
            }
            halfDays.merge(words.halfDays) { first, _ in first }
            zones.merge(words.zones) { first, _ in first }
            fillers.formUnion(words.fillers.commaSeparated)
            updates += words.updates.commaSeparated.map { Array($0.utf8) }
        }
    }
}

extension String {
    /// The entries of a list of words.
    var commaSeparated: [String] {
        split(separator: ",").map { String($0).collapsed }.filter { !$0.isEmpty }
    }
}
