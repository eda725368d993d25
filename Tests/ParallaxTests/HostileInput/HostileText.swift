import Testing

/// A text that no newsroom would write, in any size.
struct HostileText: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// The text with so many repeats.
    var text: @Sendable (Int) -> String
    /// Repeats in a text of full size.
    var count: Int

    static let all: [HostileText] = [
        repeated("no space at all", "x", 1_000_000),
        repeated("one emoji", "👩‍👩‍👧", 40_000),
        repeated("quotation marks", "\"", 100_000),
        repeated("curly marks that never close", "“a ", 50_000),
        repeated("commas", ",", 100_000),
        repeated("a word and a comma", "dogs, ", 50_000),
        repeated("and", "and ", 50_000),
        repeated("and with words", "he ran and ", 30_000),
        repeated("a clause without end", "the mill burned and the dam held, ", 8000),
        repeated("reporting verbs", "he said she said ", 10_000),
        repeated("quoted words", "\"we won\" he said. ", 8000),
        repeated("quoted words in one sentence", "\"we won\" and ", 10_000),
        repeated("names", "Ana Ruiz met Peter Kovac in Dravik. ", 6000),
        repeated("capitals", "Ana ", 50_000),
        repeated("figures", "12 ", 50_000),
        repeated("figures with words", "killing 12 people, ", 10_000),
        repeated("years", "in 1998 ", 20_000),
        repeated("right-to-left marks", "\u{202E}abc\u{200F} ", 30_000),
        repeated("control characters", "a\u{0}\u{7}\u{1B}b ", 30_000),
        repeated("lines", "a\r\n", 50_000),
        repeated("full stops", ".", 100_000),
        repeated("brackets", "((", 50_000),
        repeated("that", "that ", 30_000),
        repeated("according to", "according to ", 20_000),
        repeated("short sentences", "The dam held. ", 10_000),
        HostileText(testDescription: "different words", text: words, count: 30_000),
        HostileText(testDescription: "different names", text: names, count: 15_000),
        HostileText(testDescription: "different sentences", text: sentences, count: 6000),
    ]

    private static func repeated(_ name: String, _ unit: String, _ count: Int) -> HostileText {
        HostileText(testDescription: name, text: { String(repeating: unit, count: $0) }, count: count)
    }

    @Sendable private static func words(_ count: Int) -> String {
        (0..<count).map { "w" + letters($0) }.joined(separator: " ")
    }

    @Sendable private static func names(_ count: Int) -> String {
        "They met " + (0..<count).map { "N" + letters($0) }.joined(separator: ", ") + "."
    }

    @Sendable private static func sentences(_ count: Int) -> String {
        (0..<count).map { "The w\(letters($0)) held the v\(letters($0))." }.joined(separator: " ")
    }

    private static func letters(_ number: Int) -> String {
        var rest = number
        var result = ""
        repeat {
            result.append(Character(UnicodeScalar(UInt8(0x61 + rest % 26))))
            rest /= 26
        } while rest > 0
        return result
    }
}
