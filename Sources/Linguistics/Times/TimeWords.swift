/// The words of the calendar and the clock.
public struct TimeWords: Sendable {
    let weekdays: [String: Int]
    /// Short forms, which need company to be weekdays: "Sun", "Wed".
    let shortWeekdays: [String: Int]
    let months: [String: Int]
    /// Words that are months only in company: "may", "march".
    let doubtfulMonths: Set<String>
    let units: [String: TimeUnit]
    let attachedUnits: [String: TimeUnit]
    let pluralUnits: Set<String>
    let dayParts: [String: String]
    let seasons: [String: String]
    let doubtfulSeasons: Set<String>
    /// Days counted from today, with a part of the day for some: "0 NI" of "tonight".
    let deicticDays: [String: String]
    let dayBeforeYesterday: PhraseTable
    /// "last", "this", "next" as -1, 0, 1.
    let shifts: [String: Int]
    let holidays: PhraseTable
    /// What stands before a date and is taken into it: "the end of".
    let partPhrases: PhraseTable
    let references: PhraseTable
    let adjectiveReferences: [String: String]
    let sets: [String: String]
    let noon: [String: String]
    let quarterLetters: [String: Int]
    let vaguePhrases: PhraseTable
    let fromNow: PhraseTable
    /// The minutes of "half" and "quarter" past.
    let hourParts: [String: Int]
    /// 1 for "past", -1 for "to".
    let pastHour: [String: Int]
    /// What regular past forms end with.
    let pastEndings: [String]
    let superlativeEndings: [String]
    /// "eod", "eoy": the ends of a day and a year.
    let stretchEnds: [String: TimeUnit]
    /// "nineties" as "199X".
    let decades: [String: String]
    let toDate: PhraseTable
    /// Days that are known by a name and have one year: "9/11", and, before a word of the attack, "Sept. 11".
    let namedFigures: [String: String]
    let namedDays: PhraseTable
    private let groupsByWord: [String: GroupBits]
    /// Words that an expression can begin with, those of numbers aside: most words cannot, and need no closer look.
    private let starters: Set<String>

    public init(sections: WordSections) {
        weekdays = sections.integers("weekdays")
        shortWeekdays = sections.integers("short weekdays")
        months = sections.integers("months")
        doubtfulMonths = sections.set("doubtful months")
        units = sections.table("units").compactMapValues(TimeUnit.init(rawValue:))
        attachedUnits = sections.table("attached units").compactMapValues(TimeUnit.init(rawValue:))
        pluralUnits = sections.set("plural units")
        dayParts = sections.table("day parts")
        seasons = sections.table("seasons")
        doubtfulSeasons = sections.set("doubtful seasons")
        deicticDays = sections.table("deictic days")
        dayBeforeYesterday = PhraseTable(byPhrase: sections.table("day before yesterday"))
        shifts = sections.integers("shifts")
        holidays = PhraseTable(byPhrase: sections.table("holidays"))
        partPhrases = PhraseTable(byPhrase: sections.table("part phrases"))
        references = PhraseTable(byPhrase: sections.table("references"))
        adjectiveReferences = sections.table("future adjective")
        sets = sections.table("sets")
        noon = sections.table("noon")
        quarterLetters = sections.integers("quarter letters")
        vaguePhrases = PhraseTable(byPhrase: sections.table("vague phrases"))
        fromNow = PhraseTable(byPhrase: sections.table("from now"))
        hourParts = sections.integers("quarter half")
        pastHour = sections.integers("past hour")
        pastEndings = sections.words("past endings")
        superlativeEndings = sections.words("superlative endings")
        stretchEnds = sections.table("stretch ends").compactMapValues(TimeUnit.init(rawValue:))
        decades = sections.table("decades")
        toDate = PhraseTable(byPhrase: sections.table("to date"))
        namedFigures = sections.table("named figures")
        namedDays = PhraseTable(byPhrase: sections.table("named days"))
        var groups: [String: GroupBits] = [:]
        for group in Group.allCases {
            for word in sections.words(group.section) { groups[word, default: 0] |= group.bit }
        }
        groupsByWord = groups
        starters = Self.starters(
            sections, phrases: [holidays, partPhrases, references, vaguePhrases, toDate, namedDays])
    }

    /// Sections whose words can begin an expression.
    private static let startingSections = [
        "weekdays", "short weekdays", "months", "units", "day parts", "seasons", "deictic days", "shifts", "noon",
        "sets", "future adjective", "quarter letters", "quarter half", "stretch ends", "decades",
    ]

    private static func starters(_ sections: WordSections, phrases: [PhraseTable]) -> Set<String> {
        var starters = phrases.reduce(into: Set<String>()) { $0.formUnion($1.anchors) }
        for section in startingSections { starters.formUnion(sections.table(section).keys) }
        starters.formUnion(sections.table("weekdays").keys.map { $0 + "s" })
        return starters
    }

    private static let startingGroups: [Group] = [
        .the, .a, .this, .that, .same, .earlyAndLate, .inWords, .every, .frequency, .between, .week, .stretchShifts,
        .all, .whole,
    ]

    /// Whether an expression can begin with a word of some groups.
    func canStart(_ word: String, groups: GroupBits) -> Bool {
        Self.startingGroups.contains { groups & $0.bit != 0 } || starters.contains(word)
            || word.utf8.last.map { $0 &- 0x30 < 10 } ?? false
    }

    /// Small groups of words, each with one role; a group's section is its name in words ("early and late"). There can be
    /// 128 of them, the bits of a ``GroupBits``.
    enum Group: Int, CaseIterable {
        case storyShifts, stretchShifts, this, that, same, the, long, ago, week, before, after
        case every, other, frequency, a, and, century, earlyAndLate, afterEarly
        case earlier, later, inWords, immediateFuture, monthBefore, pastOnly, earlierLater, than
        case countFillers, bareBefore, ageFollows, onOnly, ordinalDay, of, monthLinks, yearBefore
        case yearBlockers, decadeBefore, pluralS, quarter, weekend, clockBefore, clockJoins
        case dateJoins, am, pm, attachedAm, attachedPm, oClock, zones, zoneTail, inThe, rangeJoiners
        case rangeAnd, between, futureCues, futureVerbs, pastCues, countedNouns, afterOnly, possessive, all
        case toldAfter, be, finite, orders, quoteMarks, addressing, asks, halfLetter, definiteEnds, named, shiftWords,
            beforeBe, introduced, afterOvernight, hours, dayLike, decadeOwners, lastOne, nowBe, attackWords, whole,
            nounCues, to, superlatives

        var section: String {
            var name = ""
            for letter in "\(self)" { name += letter.isUppercase ? " " + letter.lowercased() : String(letter) }
            return name
        }

        var bit: GroupBits { 1 << GroupBits(rawValue) }
    }

    /// A bit for each group a word is in.
    typealias GroupBits = UInt128

    /// "mar4" taken apart.
    func monthAndDay(_ text: String) -> (month: Int, day: Int)? {
        let figures = text.utf8.reversed().prefix { $0 &- 0x30 < 10 }.count
        guard (1...2).contains(figures), text.utf8.count >= figures + 3, let day = Int(text.suffix(figures)),
            let month = months[String(text.dropLast(figures))]
        else { return nil }
        return (month, day)
    }

    /// The groups a word is in, a bit for each.
    func groups(_ word: String) -> GroupBits { groupsByWord[word] ?? 0 }
}

/// A unit of time, by the letters of its duration; a second letter `T` goes before those of the clock.
enum TimeUnit: String, Sendable {
    case second = "TS"
    case minute = "TM"
    case hour = "TH"
    case day = "D"
    case night = "N"
    case week = "W"
    case fortnight = "F"
    case month = "M"
    case quarter = "Q"
    case year = "Y"
    case decade = "E"
    case century = "C"
    case weekend = "K"

    var isClock: Bool { self == .second || self == .minute || self == .hour }

    /// How long a unit of the clock is.
    var seconds: Int { self == .hour ? 3600 : self == .minute ? 60 : 1 }

    /// The letter of ISO 8601, and how many of it the unit is.
    var standard: (letter: String, count: Double) {
        switch self {
        case .second: ("S", 1)
        case .minute: ("M", 1)
        case .hour: ("H", 1)
        case .day, .night: ("D", 1)
        case .week: ("W", 1)
        case .fortnight: ("W", 2)
        case .month: ("M", 1)
        case .quarter: ("M", 3)
        case .year: ("Y", 1)
        case .decade: ("Y", 10)
        case .century: ("Y", 100)
        case .weekend: ("WE", 1)
        }
    }
}

extension WordSections {
    /// A section of lines `word: whole number`.
    func integers(_ section: String) -> [String: Int] { table(section).compactMapValues { Int($0) } }
}
