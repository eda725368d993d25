import Foundation
import Linguistics
import NewsModel
import Testing

/// Texts that no newsroom would write, through tokens, sentences, words and lemmas.
@Suite("Hostile input of the language layer", .serialized)
struct HostileLanguageTests {
    private static let units: [(name: String, unit: String, count: Int)] = [
        ("no space at all", "x", 1_000_000), ("quotation marks", "\"", 100_000), ("apostrophes", "'", 100_000),
        ("clitics", "n't", 100_000), ("hyphens", "-", 100_000), ("hyphened letters", "a-", 100_000),
        ("prefixes", "pre-", 100_000), ("one long sentence", "the mill burned and ", 50_000),
        ("lost bytes", "\u{FFFD}", 100_000), ("right-to-left marks", "\u{202E}a\u{200F}", 100_000),
        ("emoji", "👩‍👩‍👧", 20_000), ("control characters", "a\u{0}\u{7}\u{1B}", 100_000), ("at signs", "a@", 100_000),
        ("one long address", "a.b-", 100_000), ("figures and hyphens", "1-", 100_000), ("asterisks", "*", 100_000),
        ("faces", ":)", 100_000), ("spaced dots", ". ", 100_000), ("slashes", "s/", 100_000),
        ("decades", "80's", 50_000),
        ("combining accents", "e\u{301}", 100_000), ("lines", "a\n", 100_000), ("notes", ".[1] ", 50_000),
    ]

    /// The number of words; every word lies in the text, after the one before it, on whole characters.
    @discardableResult
    private func words(_ text: String) -> Int {
        let document = Document(text)
        let lemmatizer = Lemmatizer()
        let features = WordFeatures("Number=Plur|Tense=Past|VerbForm=Fin")
        var last = 0
        var count = 0
        var isInOrder = true
        for sentence in WordSplitter().words(of: document) {
            for word in sentence {
                isInOrder = isInOrder && word.span.lowerBound >= last && word.span.upperBound > word.span.lowerBound
                last = word.span.upperBound
                let form = document.text(at: word.span)
                count += lemmatizer.lemma(of: form, .noun, features).isEmpty ? 0 : 1
                _ = lemmatizer.lemma(of: form, .verb, features)
            }
        }
        #expect(isInOrder && last <= text.utf8.count)
        return count
    }

    private func seconds(_ work: () -> Void) -> Double {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        let start = now()
        work()
        return now() - start
    }

    @Test("every text is cut at its full size", arguments: units.map(\.name))
    func fullSize(_ name: String) throws {
        let (_, unit, count) = try #require(Self.units.first { $0.name == name })
        #expect(words(String(repeating: unit, count: count)) > 0)
    }

    /// Four times the text may take eight times the work; linear work takes four, the square sixteen. Three attempts;
    /// times too short to measure pass.
    @Test("work grows with the text, not with its square", arguments: units.map(\.name))
    func linear(_ name: String) throws {
        let (_, unit, count) = try #require(Self.units.first { $0.name == name })
        var small = Double.infinity
        var large = Double.infinity
        for _ in 0..<3 {
            small = min(small, seconds { words(String(repeating: unit, count: count / 16)) })
            large = min(large, seconds { words(String(repeating: unit, count: count / 4)) })
            if large < 8 * max(small, 0.02) { break }
        }
        #expect(large < 8 * max(small, 0.02), "\(small) s, then \(large) s")
    }

    @Test("bytes that are no UTF-8 become words all the same")
    func loneSurrogates() {
        // The bytes that encode a lone surrogate, which UTF-8 does not allow.
        let text = String(decoding: [0x61, 0xED, 0xA0, 0x80, 0x62, 0x20, 0xFF, 0xFE, 0x2E] as [UInt8], as: UTF8.self)
        #expect(words(text) > 0)
    }
}
