import NewsModel

/// Reads the forms in which pages give their date and rewrites them as ISO 8601.
///
/// ```swift
/// DateForms.publicationTime(in: "Fri, 15 May 2026 11:05:00 GMT")?.iso8601  // "2026-05-15T11:05:00Z"
/// DateForms.publicationTime(in: "20260515T110500Z")?.iso8601  // "2026-05-15T11:05:00Z"
/// DateForms.publicationTime(in: "May 15, 2026")?.iso8601  // "2026-05-15"
/// DateForms.publicationTime(in: "04/05/2026")  // nil: April or May
/// ```
enum DateForms {
    private static let longestDate = 120

    /// - Returns: `nil` where there is no date, or where day and month cannot be told apart.
    static func publicationTime(in text: String) -> PublicationTime? {
        let text = text.collapsed
        guard text.utf8.count <= longestDate else { return nil }
        if let time = PublicationTime(iso8601: text) { return time }
        var folded = text.lowercased()
        for (stopped, word) in EnglishDateWords.stopped { folded.replace(stopped, with: word) }
        var parts = DateParts()
        for piece in pieces(of: folded) { parts.take(piece) }
        parts.takeShortYear()
        return parts.iso8601.flatMap(PublicationTime.init(iso8601:))
    }

    /// Runs of digits, of letters, and every other character by itself.
    private static func pieces(of text: String) -> [Substring] {
        var pieces: [Substring] = []
        var start = text.startIndex
        while start < text.endIndex {
            let kind = Kind(text[start])
            var end = text.index(after: start)
            while kind != .other, end < text.endIndex, Kind(text[end]) == kind { end = text.index(after: end) }
            pieces.append(text[start..<end])
            start = end
        }
        return pieces
    }

    private enum Kind {
        case digit, letter, other

        init(_ character: Character) {
            if character.isASCII && character.isNumber {
                self = .digit
            } else if character.isLetter {
                self = .letter
            } else {
                self = .other
            }
        }
    }
}

/// Gathers a date's parts, piece by piece.
private struct DateParts {
    /// Days, and months in figures, in the order given.
    private var numbers: [Int] = []
    private var year: Int?
    private var month: Int?
    /// Days that were given before the month was, in letters.
    private var daysBeforeMonth = 0
    /// Hour, minute, second.
    private var clock: [Int] = []
    /// Minutes east of UTC.
    private var zone: Int?
    private var zoneSign: Int?
    private var last: Substring = ""
    private var yearCameFirst = false

    mutating func take(_ piece: Substring) {
        defer { last = piece }
        if let number = Int(piece), piece != "+", piece != "-" {
            takeNumber(number, digits: piece.utf8.count)
        } else if piece == "+" || piece == "-" {
            zoneSign = clock.isEmpty ? nil : piece == "+" ? 1 : -1
        } else if piece.utf8.count > 1 || piece == "z" {
            takeWord(String(piece))
        }
    }

    private mutating func takeNumber(_ number: Int, digits: Int) {
        if let zoneSign, digits == 4 || digits == 2 {
            takeZone(number, digits: digits, sign: zoneSign)
        } else if last == "t", clock.isEmpty, !numbers.isEmpty, digits == 6 || digits == 4 {
            takeBasicClock(number, digits: digits)
        } else if digits == 4, year == nil {
            year = number
            yearCameFirst = numbers.isEmpty && month == nil
        } else if digits == 8, year == nil, numbers.isEmpty {
            year = number / 10_000
            numbers = [number / 100 % 100, number % 100]
            yearCameFirst = true
        } else if last == ":", clock.isEmpty ? !numbers.isEmpty : clock.count < 3 {
            if clock.isEmpty { clock.append(numbers.removeLast()) }
            clock.append(number)
        } else if digits <= 2, clock.isEmpty || numbers.count < (month == nil ? 2 : 1) {
            numbers.append(number)
        }
    }

    /// `182500` or `1825`, as ISO 8601's basic format has them.
    private mutating func takeBasicClock(_ number: Int, digits: Int) {
        let minutes = digits == 6 ? number / 100 : number
        clock = [minutes / 100, minutes % 100] + (digits == 6 ? [number % 100] : [])
    }

    /// `0100` whole, or `01` and then, after a colon, `00`.
    private mutating func takeZone(_ number: Int, digits: Int, sign: Int) {
        if digits == 4 {
            zone = sign * (number / 100 * 60 + number % 100)
            zoneSign = nil
        } else if let hours = zone, last == ":" {
            zone = hours + sign * number
            zoneSign = nil
        } else {
            zone = sign * number * 60
        }
    }

    private mutating func takeWord(_ word: String) {
        if let shift = EnglishDateWords.halfDays[word] {
            if clock.isEmpty, numbers.count > 1 { clock = [numbers.removeLast(), 0] }
            guard let hour = clock.first, hour <= 12 else { return }
            clock[0] = hour % 12 + shift
        } else if let minutes = EnglishDateWords.zones[word], !clock.isEmpty {
            zone = minutes
        } else if month == nil, word.utf8.count >= 3,
            let index = EnglishDateWords.months.firstIndex(where: {
                $0.hasPrefix(word) || word == "sept" && $0 == "september"
            })
        {
            month = index + 1
            daysBeforeMonth = numbers.count
        }
    }

    /// A year of two figures counts only in the one form that RFC 822, section 5, has for it: day, month, year, time,
    /// zone. It is read as RFC 5322, section 4.3, asks.
    mutating func takeShortYear() {
        guard year == nil, daysBeforeMonth == 1, numbers.count == 2, clock.count >= 2, zone != nil else { return }
        let short = numbers.removeLast()
        year = short < 50 ? 2000 + short : 1900 + short
    }

    /// The parts in order; `nil` where one is missing or day and month could be swapped.
    var iso8601: String? {
        guard let year, let (month, day) = monthAndDay else { return nil }
        var text = "\(String(year).leftPadded(4))-\(String(month).leftPadded(2))-\(String(day).leftPadded(2))"
        guard clock.count >= 2 else { return text }
        text += "T" + clock.map { String($0).leftPadded(2) }.joined(separator: ":")
        if let zone {
            let clock = String(abs(zone) / 60).leftPadded(2) + ":" + String(abs(zone) % 60).leftPadded(2)
            text += zone == 0 ? "Z" : (zone < 0 ? "-" : "+") + clock
        }
        return text
    }

    private var monthAndDay: (Int, Int)? {
        if let month { return numbers.first.map { (month, $0) } }
        guard numbers.count >= 2 else { return nil }
        if yearCameFirst { return (numbers[0], numbers[1]) }
        if numbers[0] > 12 { return (numbers[1], numbers[0]) }
        return numbers[1] > 12 || numbers[0] == numbers[1] ? (numbers[0], numbers[1]) : nil
    }
}

extension String {
    fileprivate func leftPadded(_ width: Int) -> String {
        String(repeating: "0", count: max(0, width - utf8.count)) + self
    }
}
