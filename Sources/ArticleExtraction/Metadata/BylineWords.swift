/// The words of one language around an author's name.
///
/// Lists are one string with a comma between their entries, in lower case but for names.
struct BylineWords: Sendable {
    /// What a line begins with that goes on with the author's name, wherever it stands.
    var openings: String
    /// What such a line begins with only beside the headline; elsewhere sentences begin so.
    var nearOpenings: String
    /// What stands between two names.
    var joiners: String
    /// What authors are, beside their names.
    var jobs: String
    /// What an author field has that names nobody.
    var nobody: String
    /// What follows a name and is no part of it, written small.
    var tails: String
    /// News agencies.
    var agencies: String
    /// What the names of other agencies end with.
    var wires = ""
    /// What says at the foot of an article that an agency gave a part of it.
    var credits = ""
    /// Whether words stand beside a name without a space.
    var isAttached = false
    /// Whether a space parts two persons rather than two names of one.
    var splitsAtSpaces = false
}

/// The words of a page's language and of English, which publishing systems speak.
struct BylineLexicon: Sendable {
    /// By the first byte of a text, whatever its case: openings that may stand there, the longest first.
    private let openings: [[Opening]]
    let joiners: Set<String>
    let jobs: Set<String>
    let nobody: Set<String>
    /// Tails of one word, and of several.
    let tailWords: Set<String>
    let longTails: [[UInt8]]
    let agencies: Set<String>
    let wires: [String]
    let credits: [[UInt8]]
    /// Jobs that are written onto a name, the longest first.
    let attachedJobs: [String]
    let splitsAtSpaces: Bool

    /// Words that open a byline, in one way of writing them: small, with large initials, in capitals.
    private struct Opening: Sendable {
        var bytes: [UInt8]
        /// Whether it needs the headline beside it.
        var isNear: Bool
    }

    init(_ languages: [BylineWords]) {
        func all(_ list: KeyPath<BylineWords, String>) -> [String] {
            languages.flatMap { $0[keyPath: list].commaSeparated }
        }
        openings = Self.table(all(\.openings), near: all(\.nearOpenings))
        joiners = Set(all(\.joiners))
        jobs = Set(all(\.jobs))
        nobody = Set(all(\.nobody))
        tailWords = Set(all(\.tails).filter { !$0.utf8.contains(0x20) })
        longTails = all(\.tails).filter { $0.contains(" ") }.map { Array(" \($0) ".utf8) }
        wires = all(\.wires).map { " " + $0 }
        credits = all(\.credits).map { Array($0.utf8) }
        attachedJobs = languages.filter(\.isAttached).flatMap { $0.jobs.commaSeparated }.sorted {
            ($1.utf8.count, $0) < ($0.utf8.count, $1)
        }
        splitsAtSpaces = languages.first?.splitsAtSpaces ?? false
        agencies = Set(all(\.agencies).map { $0.lowercased() })
    }

    private static func table(_ anywhere: [String], near: [String]) -> [[Opening]] {
        var table = [[Opening]](repeating: [], count: 256)
        for (words, isNear) in [(anywhere, false), (near, true)] {
            for word in words {
                let initials = word.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
                let sentence = word.prefix(1).uppercased() + word.dropFirst()
                for form in Set([word, sentence, initials.joined(separator: " "), word.uppercased()]).sorted() {
                    let bytes = Array(form.utf8)
                    if let first = bytes.first { table[Int(first)].append(Opening(bytes: bytes, isNear: isNear)) }
                }
            }
        }
        return table.map { row in row.sorted { ($1.bytes.count, $0.bytes[0]) < ($0.bytes.count, $1.bytes[0]) } }
    }

    /// How many bytes the words take with which a byline opens; `nil` where a text does not open as one.
    ///
    /// - Parameter isAnywhere: whether only words count that need no headline beside them.
    func openingLength(_ text: ArraySlice<UInt8>, isAnywhere: Bool = false) -> Int? {
        guard let first = text.first else { return nil }
        for opening in openings[Int(first)] where !(isAnywhere && opening.isNear) && text.opens(with: opening.bytes) {
            // A word that goes on is another word.
            let end = text.startIndex + opening.bytes.count
            let next = end < text.endIndex ? text[end] : 0x20
            if Self.endsWithMark(opening.bytes) || next <= 0x20 || next == UInt8(ascii: ":") {
                return opening.bytes.count
            }
        }
        return nil
    }

    /// Whether words end with a colon, a slash or a dot, small or full-width, so that the name may follow at once.
    private static func endsWithMark(_ bytes: [UInt8]) -> Bool {
        guard let last = bytes.last else { return false }
        if last == UInt8(ascii: ":") || last == UInt8(ascii: "/") { return true }
        let tail = bytes.suffix(3)
        return tail.starts(with: [0xEF, 0xBC]) || tail.starts(with: [0xEF, 0xBD])
            || tail.elementsEqual([0xE3, 0x83, 0xBB])
    }

    /// - Parameter language: a BCP 47 tag; `nil` for every language.
    static func of(_ language: String?) -> BylineLexicon {
        guard let code = language?.split(separator: "-").first else { return all }
        switch code.lowercased() {
        case "de": return german
        case "fr": return french
        case "es": return spanish
        case "it": return italian
        case "pt": return portuguese
        case "nl": return dutch
        case "ru": return russian
        case "uk": return ukrainian
        case "he": return hebrew
        case "ar": return arabic
        case "fa": return persian
        case "ja": return japanese
        case "zh": return chinese
        default: return english
        }
    }

    // Each is made when the first page of its language is read.
    static let english = BylineLexicon([.english])
    private static let german = BylineLexicon([.german, .english])
    private static let french = BylineLexicon([.french, .english])
    private static let spanish = BylineLexicon([.spanish, .english])
    private static let italian = BylineLexicon([.italian, .english])
    private static let portuguese = BylineLexicon([.portuguese, .english])
    private static let dutch = BylineLexicon([.dutch, .english])
    private static let russian = BylineLexicon([.russian, .english])
    private static let ukrainian = BylineLexicon([.ukrainian, .english])
    private static let hebrew = BylineLexicon([.hebrew, .english])
    private static let arabic = BylineLexicon([.arabic, .english])
    private static let persian = BylineLexicon([.persian, .english])
    private static let japanese = BylineLexicon([.japanese, .english])
    private static let chinese = BylineLexicon([.chinese, .english])
    private static let all = BylineLexicon([
        .english, .german, .french, .spanish, .italian, .portuguese, .dutch, .russian, .ukrainian, .hebrew, .arabic,
        .persian, .japanese, .chinese,
    ])

    /// Languages written with a single letter before the second of two names, onto which it is written.
    static let prefixedJoiners: Set<Unicode.Scalar> = ["ו", "و"]
}
