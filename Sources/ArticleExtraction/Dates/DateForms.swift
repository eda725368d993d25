import NewsModel

/// Reads the forms in which pages give their date and rewrites them as ISO 8601.
///
/// ```swift
/// DateForms.publicationTime(in: "Fri, 15 May 2026 11:05:00 GMT")?.iso8601  // "2026-05-15T11:05:00Z"
/// DateForms.publicationTime(in: "20260515T110500Z")?.iso8601  // "2026-05-15T11:05:00Z"
/// DateForms.publicationTime(in: "14. Mai 2026, 18:25 Uhr")?.iso8601  // "2026-05-14T18:25"
/// DateForms.publicationTime(in: "04/05/2026")  // nil: April or May
/// ```
enum DateForms {
    private static let longestDate = 160

    /// - Returns: `nil` where there is no date, or where day and month cannot be told apart.
    static func publicationTime(in text: String) -> PublicationTime? { publicationTime(in: text, order: .unknown) }

    /// - Parameter order: what the first of two small figures is.
    /// - Returns: `nil` where there is no date, or where day and month cannot be told apart.
    static func publicationTime(in text: String, order: FieldOrder) -> PublicationTime? {
        let text = text.collapsed
        guard text.utf8.count <= longestDate else { return nil }
        if let time = PublicationTime(iso8601: text) { return time }
        if let time = epochTime(text) { return time }
        return dates(in: Array(text.utf8)[...], order: order).first?.time
    }

    /// The dates in a line of text, each with its clock and zone where it has them.
    ///
    /// - Complexity: O(*n*).
    static func dates(in line: ArraySlice<UInt8>, order: FieldOrder) -> [FoundDate] {
        let tokens = DateTokens(line)
        let reader = DateReading(tokens: tokens, order: order)
        var found: [FoundDate] = []
        var position = 0
        var gapStart = 0
        while position < tokens.count, found.count < mostDates {
            guard let (parts, range) = reader.date(at: position, notBefore: gapStart),
                let time = parts.publicationTime
            else {
                position += 1
                continue
            }
            let isUpdate = speaksOfUpdate(line, tokens, gapStart..<range.lowerBound)
            found.append(FoundDate(time: time, isUpdate: isUpdate, isAtLineEnd: range.upperBound >= tokens.count))
            if let clock = laterClock(line, reader, after: range.upperBound), !isUpdate {
                var changed = parts
                (changed.clock, changed.zone) = (clock.clock, clock.zone ?? parts.zone)
                if let time = changed.publicationTime {
                    found.append(FoundDate(time: time, isUpdate: true, isAtLineEnd: false))
                }
            }
            position = range.upperBound
            gapStart = range.upperBound
        }
        return found
    }

    private static let mostDates = 4

    /// A clock without a date of its own: `mis à jour à 20h10`.
    private static func laterClock(
        _ line: ArraySlice<UInt8>, _ reader: DateReading, after start: Int
    ) -> DateReading.Clock? {
        var position = start
        while position < reader.tokens.count, position < start + 10 {
            if reader.dateParts(at: position) != nil { return nil }
            if let clock = reader.clock(at: position) {
                return speaksOfUpdate(line, reader.tokens, start..<position) ? clock : nil
            }
            position += 1
        }
        return nil
    }

    /// Whether the words in front of a date say that it is the date of a change.
    private static func speaksOfUpdate(_ line: ArraySlice<UInt8>, _ tokens: DateTokens, _ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return false }
        let words = range.compactMap { tokens.word($0) }.joined(separator: " ")
        guard !words.isEmpty else { return false }
        let bytes = Array(words.utf8)
        return DateLexicon.all.updates.contains { bytes[...].firstPlace(of: $0) != nil }
    }

    /// Seconds or milliseconds since 1970, from September 2001 to 2286: ten or thirteen figures and nothing else.
    private static func epochTime(_ text: String) -> PublicationTime? {
        let count = text.utf8.count
        guard count == 10 || count == 13, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !text.hasPrefix("0"),
            !text.hasPrefix("20"), let number = Int(text)
        else { return nil }
        return PublicationTime(epochSeconds: count == 13 ? number / 1000 : number)
    }
}

/// A date in a line of text.
struct FoundDate {
    var time: PublicationTime
    /// Whether the words before it say that the article was changed then.
    var isUpdate: Bool
    var isAtLineEnd: Bool
}

extension PublicationTime {
    /// A moment, in UTC.
    fileprivate init?(epochSeconds seconds: Int) {
        let day = seconds / 86400
        let clock = seconds % 86400
        // Hinnant, "chrono-compatible low-level date algorithms", `civil_from_days`, for days after 1970.
        let shifted = day + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        var parts = DateParts(
            year: yearOfEra + era * 400 + (month >= 10 ? 1 : 0), month: month < 10 ? month + 3 : month - 9,
            day: dayOfYear - (153 * month + 2) / 5 + 1)
        parts.clock = [clock / 3600, clock / 60 % 60, clock % 60]
        parts.zone = 0
        guard let time = parts.publicationTime else { return nil }
        self = time
    }
}

/// A date's parts.
struct DateParts {
    var year: Int
    var month: Int
    var day: Int
    /// Hour, minute and perhaps second; empty where only the date is known.
    var clock: [Int] = []
    /// Minutes east of UTC.
    var zone: Int?

    /// `nil` for a date that does not exist.
    var publicationTime: PublicationTime? {
        guard (1...9999).contains(year), (0...99).contains(month), (0...99).contains(day) else { return nil }
        var text = "\(Self.padded(year, 4))-\(Self.padded(month))-\(Self.padded(day))"
        if clock.count >= 2 {
            text += "T" + clock.map { Self.padded($0) }.joined(separator: ":")
            if let zone {
                let clock = Self.padded(abs(zone) / 60) + ":" + Self.padded(abs(zone) % 60)
                text += zone == 0 ? "Z" : (zone < 0 ? "-" : "+") + clock
            }
        }
        return PublicationTime(iso8601: text)
    }

    private static func padded(_ number: Int, _ width: Int = 2) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
}
