internal import NewsModel

/// What time expressions are read with: the pieces, the words, and the days they are counted from.
struct TimeReader {
    let pieces: Pieces
    let words: TimeWords
    let numerals: NumeralReader
    /// The day of publication.
    let today: CalendarDay?
    let published: PublicationTime?
    /// The groups of words each piece is in.
    let groups: [TimeWords.GroupBits]
    /// The first piece of each sentence, in order.
    let sentenceStarts: [Int]
    let register: TimeRegister
    /// The last date the text spoke of: what "the day before" and "a year earlier" count from.
    var story: CalendarDay?
    /// The last year it spoke of, which need not have had a day: "in 2010 … the following year".
    var storyYear: CalendarDay?

    /// More years than this from now, in "1,000 years ago", are left a duration.
    static let farthestYear = 9000

    /// What a story's stretch of a unit counts from.
    func story(for unit: TimeUnit) -> CalendarDay? {
        unit == .year || unit == .decade ? storyYear ?? story : story
    }

    /// Whether the piece at an index is one of a group of words.
    func isIn(_ group: TimeWords.Group, _ index: Int) -> Bool {
        index >= 0 && index < groups.count && groups[index] & group.bit != 0
    }

    /// Whether figures of a number of places stand alone at an index.
    func plainFigures(_ index: Int, places: ClosedRange<Int>) -> Int? {
        guard pieces.isFigures(index), places.contains(pieces.text(index).utf8.count) else { return nil }
        return Int(pieces.text(index))
    }

    /// The year at an index: four figures that touch no letter.
    func year(at index: Int) -> Int? {
        guard let year = plainFigures(index, places: 4...4), (1000...2199).contains(year) else { return nil }
        let isTouched = pieces.isAttached(index + 1) && pieces.isWord(index + 1)
        return isTouched && !isIn(.possessive, index + 1) ? nil : year
    }

    /// The day of a month at an index, as "14", "14th" or "twenty-first".
    func dayOfMonth(at index: Int) -> (day: Int, end: Int, isOrdinal: Bool)? {
        guard let numeral = numerals.cardinal(at: index), numeral.value >= 1, numeral.value <= 31,
            numeral.value == numeral.value.rounded(), numeral.scale == 1, !numeral.isFraction
        else { return nil }
        if numeral.hasFigures {
            guard pieces.text(index).utf8.count <= 2 else { return nil }
            let isTouched = pieces.isAttached(numeral.end) && pieces.isWord(numeral.end) && !numeral.isOrdinal
            if isTouched, !isIn(.possessive, numeral.end) { return nil }
        }
        return (Int(numeral.value), numeral.end, numeral.isOrdinal)
    }

    func month(at index: Int) -> Int? { pieces.isWord(index) ? words.months[pieces.text(index)] : nil }

    func weekday(at index: Int) -> Int? {
        if let weekday = words.weekdays[pieces.text(index)] { return weekday }
        guard let weekday = words.shortWeekdays[pieces.text(index)], pieces.isCapitalized(index) else { return nil }
        let next = pieces.text(index + 1) == "," ? index + 2 : index + 1
        let hasCompany = month(at: next) != nil || pieces.isFigures(next) || pieces.text(index).hasSuffix(".")
        return hasCompany ? weekday : nil
    }

    /// A unit of time at an index.
    func unit(at index: Int) -> TimeUnit? { words.units[pieces.text(index)] }
}
