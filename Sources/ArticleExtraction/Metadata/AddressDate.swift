/// The day that an address tells: `…/2026/05/15/…`, `…/2026/may/15/…`, `…-2026-05-15…` or `…/20260515/…`.
struct AddressDate {
    /// The day as ISO 8601.
    let day: String
    /// Whether the day is a part of the path by itself, as publishing systems write it once and for all; a day among the
    /// words of a name may be that of the event.
    let isPath: Bool

    /// - Returns: `nil` where an address tells none.
    /// - Complexity: O(*n*).
    init?(in address: String) {
        guard let found = AddressDateReading(bytes: Array(PageAddress.path(of: address).utf8)).date else { return nil }
        self = found
    }

    fileprivate init(day: String, isPath: Bool) { (self.day, self.isPath) = (day, isPath) }
}

private struct AddressDateReading {
    /// Years of the web; other numbers of four figures are numbers.
    private static let years = 1990...2099

    let bytes: [UInt8]

    var date: AddressDate? {
        var start = 0
        while start < bytes.count {
            let word = word(from: start)
            if !word.isEmpty, let day = day(from: word) {
                return AddressDate(day: day, isPath: word.count == 8 || bytes[word.upperBound] == UInt8(ascii: "/"))
            }
            start = word.upperBound + 1
        }
        return nil
    }

    /// Letters and figures that stand together.
    private func word(from start: Int) -> Range<Int> {
        start..<(bytes[start...].firstIndex { !Self.isDigit($0) && !Self.isLetter($0) } ?? bytes.count)
    }

    private func day(from year: Range<Int>) -> String? {
        if year.count == 8, isWholePart(year), let digits = number(year, most: 8) {
            return Self.written(digits / 10_000, digits / 100 % 100, digits % 100)
        }
        guard year.count == 4, let number = number(year, most: 4), let month = next(after: year),
            let day = next(after: month, with: bytes[year.upperBound]), let dayNumber = self.number(day, most: 2)
        else { return nil }
        return self.month(month).flatMap { Self.written(number, $0, dayNumber) }
    }

    /// What follows a slash or a hyphen, or the mark that is asked for.
    private func next(after word: Range<Int>, with mark: UInt8? = nil) -> Range<Int>? {
        guard word.upperBound + 1 < bytes.count else { return nil }
        let found = bytes[word.upperBound]
        guard mark.map({ $0 == found }) ?? (found == UInt8(ascii: "/") || found == UInt8(ascii: "-")) else {
            return nil
        }
        return self.word(from: word.upperBound + 1)
    }

    private func isWholePart(_ word: Range<Int>) -> Bool {
        let slash = UInt8(ascii: "/")
        return word.lowerBound > 0 && bytes[word.lowerBound - 1] == slash
            && (word.upperBound == bytes.count || bytes[word.upperBound] == slash)
    }

    private func month(_ word: Range<Int>) -> Int? {
        if let number = number(word, most: 2) { return number }
        guard bytes[word].allSatisfy(Self.isLetter) else { return nil }
        return DateLexicon.all.months[String(decoding: bytes[word], as: UTF8.self).lowercased()]
    }

    private func number(_ word: Range<Int>, most digits: Int) -> Int? {
        guard (1...digits).contains(word.count), bytes[word].allSatisfy(Self.isDigit) else { return nil }
        return bytes[word].reduce(0) { $0 * 10 + Int($1 & 0xF) }
    }

    private static func written(_ year: Int, _ month: Int, _ day: Int) -> String? {
        guard years.contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
