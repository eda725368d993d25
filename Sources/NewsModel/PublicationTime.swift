/// When an article was published: an ISO 8601 date, or date and time with or without a zone.
///
/// The text as given is kept, for quoting; the parts are what time expressions are resolved against.
public struct PublicationTime: Hashable, Sendable {
    /// As given, for example `2026-05-15T11:05:00+01:00`.
    public let iso8601: String
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31, valid for the month.
    public let day: Int
    /// 0 to 23; `nil` when only the date is known.
    public let hour: Int?
    /// 0 to 59.
    public let minute: Int?
    /// 0 to 60.
    public let second: Int?
    /// Minutes east of UTC; `nil` when no zone is given.
    public let zoneOffset: Int?

    /// Reads `YYYY-MM-DD`, optionally followed by `T` or a space, `HH:MM[:SS[.fraction]]` and `Z` or `±HH[:]MM`.
    ///
    /// - Returns: `nil` for anything else, and for dates that do not exist.
    public init?(iso8601 text: String) {
        var reader = DigitReader(Array(text.utf8))
        guard let year = reader.digits(4), reader.skip("-"), let month = reader.digits(2), reader.skip("-"),
            let day = reader.digits(2), (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year)
        else { return nil }
        var time: (hour: Int, minute: Int, second: Int)?
        var zone: Int?
        if reader.skip("T") || reader.skip("t") || reader.skip(" ") {
            guard let hour = reader.digits(2), reader.skip(":"), let minute = reader.digits(2), hour < 24, minute < 60
            else { return nil }
            var second = 0
            if reader.skip(":") {
                guard let value = reader.digits(2), value <= 60 else { return nil }
                second = value
                if reader.skip(".") || reader.skip(",") { reader.skipDigits() }
            }
            time = (hour, minute, second)
            guard reader.readZone(into: &zone) else { return nil }
        }
        guard reader.isAtEnd else { return nil }
        iso8601 = text
        self.year = year
        self.month = month
        self.day = day
        hour = time?.hour
        minute = time?.minute
        second = time?.second
        zoneOffset = zone
    }

    /// Seconds since 1970-01-01T00:00:00Z; a missing time counts as midnight, a missing zone as UTC.
    public var epochSeconds: Int {
        let clock = (hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)
        return Self.dayNumber(year: year, month: month, day: day) * 86400 + clock - (zoneOffset ?? 0) * 60
    }

    /// Days since 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant, "chrono-compatible low-level date
    /// algorithms", `days_from_civil`).
    public static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        default: 31
        }
    }
}

/// Reads fixed-width figures from bytes.
private struct DigitReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    mutating func digits(_ count: Int) -> Int? {
        guard position + count <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[position..<(position + count)] {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        position += count
        return value
    }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
        position += 1
        return true
    }

    mutating func skipDigits() {
        while position < bytes.count, bytes[position] >= 0x30, bytes[position] <= 0x39 { position += 1 }
    }

    /// A zone is optional; a malformed one makes the whole time invalid.
    mutating func readZone(into zone: inout Int?) -> Bool {
        if isAtEnd { return true }
        if skip("Z") || skip("z") {
            zone = 0
            return true
        }
        let sign: Int
        if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return false }
        guard let hours = digits(2), hours < 24 else { return false }
        _ = skip(":")
        let minutes = digits(2) ?? 0
        guard minutes < 60 else { return false }
        zone = sign * (hours * 60 + minutes)
        return true
    }
}
