/// Weeks and weekdays counted within a longer stretch.
extension TimeReader {
    /// "the first Saturday in June", "the last week of July 2024", "the third week of 2018".
    func countedWithin(at index: Int) -> Found? {
        let start = isIn(.the, index) ? index + 1 : index
        guard let count = place(at: start), isIn(.of, count.end + 1) else { return nil }
        let next = count.end + 2
        if let weekday = words.weekdays[pieces.text(count.end)] {
            return self.weekday(weekday, count: count.value, in: next)
        }
        guard isIn(.week, count.end) else { return nil }
        return week(count.value, of: next)
    }

    /// 1 for "first" and "1st"; `nil` as value for "last".
    private func place(at index: Int) -> (value: Int?, end: Int)? {
        if words.shifts[pieces.text(index)] == -1, isIn(.lastOne, index) { return (nil, index + 1) }
        guard let numeral = numerals.cardinal(at: index), numeral.isOrdinal, (1...5).contains(numeral.value) else {
            return nil
        }
        return (Int(numeral.value), numeral.end)
    }

    private func stretch(at index: Int) -> Found? {
        let next = isIn(.the, index) ? index + 1 : index
        if let month = month(at: next), pieces.isCapitalized(next) || !words.doubtfulMonths.contains(pieces.text(next))
        {
            let yearIndex = isIn(.of, next + 1) || pieces.text(next + 1) == "," ? next + 2 : next + 1
            if let year = year(at: yearIndex) {
                return (.month(CalendarDay(year: year, month: month, day: 1)), yearIndex + 1)
            }
            return (resolve(month: month, at: index), next + 1)
        }
        if let year = year(at: next) { return (.year(year), next + 1) }
        return shiftedStretch(at: index)
    }

    private func weekday(_ weekday: Int, count: Int?, in index: Int) -> Found? {
        guard let month = stretch(at: index), month.value.grain == .month else { return nil }
        guard let first = month.value.first else {
            let text = month.value.text + "-WXX-\(weekday)-" + (count.map { "#\($0)" } ?? "L")
            return (.other(text, .day), month.end)
        }
        let day = CalendarDay.weekday(weekday, count: count, month: first.month, year: first.year)
        return (day.month == first.month ? .day(day) : month.value, month.end)
    }

    /// A week of a year has its number; one of a month is, but for requests, no finer than the month.
    private func week(_ count: Int?, of index: Int) -> Found? {
        guard let stretch = stretch(at: index), stretch.value.grain == .month || stretch.value.grain == .year else {
            return nil
        }
        guard let count, isNoteLike(index) || stretch.value.grain == .year else { return stretch }
        return (.other(stretch.value.text + "-W\(padded(count, 2))", .week), stretch.end)
    }
}
