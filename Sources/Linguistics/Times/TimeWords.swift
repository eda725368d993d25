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
    private let groups: [String: Set<String>]

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
        var members: [String: Set<String>] = [:]
        for group in Group.allCases { members[group.rawValue] = sections.set(group.rawValue) }
        groups = members
    }

    /// Small groups of words, each with one role.
    enum Group: String, CaseIterable {
        case storyShifts = "story shifts"
        case stretchShifts = "stretch shifts"
        case this, that, same, the, long, ago, week, before, after, every, other, frequency, on, half, articles, a, and,
            century
        case earlyAndLate = "early and late"
        case afterEarly = "after early"
        case earlier = "earlier strict"
        case later = "later strict"
        case inWords = "in only"
        case immediateFuture = "immediate future"
        case monthBefore = "month before"
        case pastOnly = "past only"
        case earlierLater = "earlier later"
        case than
        case countFillers = "count fillers"
        case bareBefore = "bare before"
        case ageFollows = "age follows"
        case onOnly = "on only"
        case ordinalDay = "ordinal day"
        case of
        case monthLinks = "month links"
        case yearBefore = "year before"
        case yearBlockers = "year blockers"
        case decadeBefore = "decade before"
        case pluralS = "plural s"
        case quarter, weekend
        case clockBefore = "clock before"
        case clockJoins = "clock joins"
        case dateJoins = "date joins"
        case am, pm
        case attachedAM = "attached am"
        case attachedPM = "attached pm"
        case oClock = "o'clock"
        case zones
        case zoneTail = "zone tail"
        case inThe = "in the"
        case rangeJoiners = "range joiners"
        case rangeAnd = "range and"
        case between
        case futureCues = "future cues"
        case pastCues = "past cues"
    }

    func isIn(_ group: Group, _ word: String) -> Bool { groups[group.rawValue]?.contains(word) ?? false }
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
