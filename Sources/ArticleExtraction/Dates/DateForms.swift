import NewsModel

/// Reads the forms in which pages give their date and rewrites them as ISO 8601.
///
/// ```swift
/// DateForms.publicationTime(in: "Fri, 15 May 2026 11:05:00 GMT")?.iso8601  // "2026-05-15T11:05:00Z"
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
        var parts = DateParts()
        for piece in pieces(of: text.lowercased()) { parts.take(piece) }
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
    private var numbers: [Int] = []
    private var year: Int?
    private var month: Int?
    /// How many of `numbers` were met before the month's name.
    private var clock: [Int] = []
    private var zone: Int?
    private var zoneSign: Int?
    private var zoneDigits = ""
    private var last = ""
    private var beforeLast = ""
    /// Figures with a hyphen or slash after a year: year first, so month before day.
    private var yearCameFirst = false

    mutating func take(_ piece: Substring) {
        defer {
            beforeLast = last
            last = String(piece)
        }
        if let number = Int(piece), piece.utf8.first.map({ $0 < 0x3A }) == true {
            takeNumber(number, digits: piece.utf8.count)
        } else if piece == "+" || piece == "-", !clock.isEmpty {
            zoneSign = piece == "+" ? 1 : -1
        } else if piece.utf8.count > 1 || piece == "z" {
            takeWord(String(piece))
        }
    }

    private mutating func takeNumber(_ number: Int, digits: Int) {
        if zoneSign != nil, zoneDigits.utf8.count < 4 {
            zoneDigits += String(repeating: "0", count: max(0, digits % 2)) + String(number).leftPadded(digits)
        } else if digits == 4, year == nil {
            year = number
            yearCameFirst = numbers.isEmpty && month == nil
        } else if digits == 8, year == nil, numbers.isEmpty {
            year = number / 10_000
            numbers = [number / 100 % 100, number % 100]
            yearCameFirst = true
        } else if last == ":", !numbers.isEmpty || !clock.isEmpty {
            if clock.isEmpty { clock.append(numbers.removeLast()) }
            if clock.count < 3 { clock.append(number) }
        } else if digits <= 2, clock.isEmpty || numbers.isEmpty || (month == nil && numbers.count < 2) {
            numbers.append(number)
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
        }
    }

    /// The parts in order; `nil` where one is missing or day and month could be swapped.
    var iso8601: String? {
        guard let year, let (month, day) = monthAndDay else { return nil }
        var text = "\(String(year).leftPadded(4))-\(String(month).leftPadded(2))-\(String(day).leftPadded(2))"
        guard clock.count >= 2 else { return text }
        text += "T" + clock.map { String($0).leftPadded(2) }.joined(separator: ":")
        if zoneSign != nil, zoneDigits.utf8.count == 4 {
            text += (zoneSign == 1 ? "+" : "-") + zoneDigits.prefix(2) + ":" + zoneDigits.suffix(2)
        } else if let zone {
            let sign = zone < 0 ? "-" : "+"
            let hours = String(abs(zone) / 60).leftPadded(2)
            text += zone == 0 ? "Z" : "\(sign)\(hours):\(String(abs(zone) % 60).leftPadded(2))"
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
