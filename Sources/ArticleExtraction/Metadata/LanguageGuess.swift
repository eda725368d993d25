import HTMLTree

/// What tells one language from others that share its script.
struct LanguageTraits: Sendable {
    var code: String
    /// Words that are frequent in it and rare in others, with a comma between them.
    var words = ""
    /// Letters that it has and its neighbours have not.
    var letters = ""
}

/// Tells the language of a page that does not say it, by script, letters and frequent words.
///
/// ```swift
/// LanguageGuess.language(of: "Der Hafen ist zu, und die Fähre liegt an der Mole.")  // "de"
/// ```
enum LanguageGuess {
    private static let sampleBytes = 4096
    /// A text this short is a label.
    private static let shortestText = 40

    // Set on the first paragraphs of the project's own pages, all languages told; a text of one long sentence suffices.
    /// Letters of a script that make a guess.
    private static let fewestLetters = 20
    /// Words that make a guess, the share of all words that they are, and how many more they are than another language's.
    private static let fewestWords = 3
    private static let leastShare = 0.08
    private static let lead = 1.3

    static func language(of page: HTMLDocument) -> String? {
        var sample: [UInt8] = []
        var skipped = 0
        for node in page.nodes where sample.count < sampleBytes {
            if node < skipped { continue }
            if page.tag(of: node).isNeverText { skipped = page.subtree(of: node).upperBound }
            let range = page.textRange(of: node)
            guard range.count >= shortestText else { continue }
            sample += page.bytes[range].prefix(sampleBytes)
            sample.append(0x20)
        }
        return sample.isEmpty ? nil : language(of: String(decoding: sample.prefix(sampleBytes), as: UTF8.self))
    }

    /// - Returns: a BCP 47 tag without a region; `nil` where the text is too short or no language leads.
    static func language(of text: String) -> String? {
        var letters = ScriptCounts()
        for scalar in text.unicodeScalars { letters.count(scalar) }
        guard letters.total >= fewestLetters else { return nil }
        switch letters.leading {
        case .kana: return "ja"
        case .han: return letters.kana * 20 > letters.han ? "ja" : "zh"
        case .hangul: return "ko"
        case .hebrew: return "he"
        case .cyrillic: return byLetters(text, [.russian, .ukrainian])
        case .arabic: return byLetters(text, [.arabic, .persian])
        case .latin: return byWords(text)
        }
    }

    private static func byLetters(_ text: String, _ traits: [LanguageTraits]) -> String? {
        let counts = traits.map { traits in
            let letters = Set(traits.letters.unicodeScalars)
            return text.unicodeScalars.reduce(0) { $0 + (letters.contains($1) ? 1 : 0) }
        }
        guard let best = counts.max(), best > 0, counts.filter({ $0 == best }).count == 1 else { return nil }
        return counts.firstIndex(of: best).map { traits[$0].code }
    }

    private static let latin: [LanguageTraits] = [
        .english, .german, .french, .spanish, .italian, .portuguese, .dutch,
    ]

    /// By word: the languages that have it, as places in ``latin``.
    private static let languagesOfWord: [String: [Int]] = {
        var table: [String: [Int]] = [:]
        for (index, traits) in latin.enumerated() {
            for word in traits.words.commaSeparated { table[word, default: []].append(index) }
        }
        return table
    }()

    private static func byWords(_ text: String) -> String? {
        var counts = [Int](repeating: 0, count: latin.count)
        var all = 0
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
            all += 1
            for index in languagesOfWord[String(word)] ?? [] { counts[index] += 1 }
        }
        guard let best = counts.max(), let index = counts.firstIndex(of: best), best >= fewestWords,
            Double(best) >= Double(all) * leastShare
        else { return nil }
        let second = counts.enumerated().filter { $0.offset != index }.map(\.element).max() ?? 0
        return Double(best) >= Double(second) * lead ? latin[index].code : nil
    }
}

/// How many letters of each script a text has.
private struct ScriptCounts {
    enum Script: CaseIterable {
        case latin, cyrillic, hebrew, arabic, kana, han, hangul
    }

    private var counts = [Int](repeating: 0, count: Script.allCases.count)
    private(set) var kana = 0
    private(set) var han = 0

    mutating func count(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: counts[0] += 1
        case 0x400...0x52F: counts[1] += 1
        case 0x5D0...0x5EA: counts[2] += 1
        case 0x620...0x6D3: counts[3] += 1
        case 0x3041...0x30FF:
            counts[4] += 1
            kana += 1
        case 0x4E00...0x9FFF:
            counts[5] += 1
            han += 1
        case 0xAC00...0xD7A3: counts[6] += 1
        default: break
        }
    }

    var total: Int { counts.reduce(0, +) }

    var leading: Script {
        var best = 0
        for index in counts.indices where counts[index] > counts[best] { best = index }
        return Script.allCases[best]
    }
}
