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
}

/// The words of a page's language and of English, which publishing systems speak.
struct BylineLexicon: Sendable {
    /// The longest first.
    let openings: [Opening]
    /// By the first byte of a text: whether it may begin with an opening that needs no headline beside it.
    let opens: [Bool]
    let joiners: Set<String>
    let jobs: Set<String>
    let nobody: Set<String>
    let tails: [[UInt8]]
    let agencies: Set<String>
    let wires: [String]
    let credits: [String]

    struct Opening: Sendable {
        /// UTF-8, in lower case.
        let bytes: [UInt8]
        /// The same with a capital letter in front, and in capitals.
        let capitalized: [UInt8]
        let capitals: [UInt8]
        /// Whether it needs the headline beside it.
        let isNear: Bool

        init(_ words: String, isNear: Bool) {
            bytes = Array(words.utf8)
            capitalized = Array((words.prefix(1).uppercased() + words.dropFirst()).utf8)
            capitals = Array(words.uppercased().utf8)
            self.isNear = isNear
        }
    }

    init(_ languages: [BylineWords]) {
        func all(_ list: KeyPath<BylineWords, String>) -> [String] {
            languages.flatMap { $0[keyPath: list].commaSeparated }
        }
        let openings =
            all(\.openings).map { Opening($0, isNear: false) } + all(\.nearOpenings).map { Opening($0, isNear: true) }
        self.openings = openings.enumerated().sorted {
            ($1.element.bytes.count, $0.offset) < ($0.element.bytes.count, $1.offset)
        }.map(\.element)
        var opens = [Bool](repeating: false, count: 256)
        for opening in openings where !opening.isNear {
            for form in [opening.bytes, opening.capitalized] {
                if let first = form.first { opens[Int(first)] = true }
            }
        }
        self.opens = opens
        joiners = Set(all(\.joiners))
        jobs = Set(all(\.jobs))
        nobody = Set(all(\.nobody))
        tails = languages.flatMap { words in
            words.tails.split(separator: ",").map { " " + String($0).collapsed + " " }.map { Array($0.utf8) }
        }
        wires = all(\.wires).map { " " + $0 }
        credits = all(\.credits)
        agencies = Set(all(\.agencies).map { $0.lowercased() })
    }

    /// - Parameter language: a BCP 47 tag; `nil` for every language.
    static func of(_ language: String?) -> BylineLexicon {
        guard let code = language?.split(separator: "-").first else { return all }
        return byLanguage[code.lowercased()] ?? english
    }

    static let english = BylineLexicon([.english])

    private static let languages: [(String, BylineWords)] = [
        ("de", .german), ("fr", .french), ("es", .spanish), ("it", .italian), ("pt", .portuguese), ("nl", .dutch),
        ("ru", .russian), ("uk", .ukrainian), ("he", .hebrew), ("ar", .arabic), ("fa", .persian),
    ]

    private static let all = BylineLexicon([.english] + languages.map(\.1))

    private static let byLanguage = Dictionary(
        languages.map { ($0.0, BylineLexicon([$0.1, .english])) }, uniquingKeysWith: { first, _ in first })

    /// Whether a text begins with words that open a byline wherever they stand, whatever its letters' case.
    func opensByline(_ text: ArraySlice<UInt8>) -> Bool {
        guard let start = text.firstIndex(where: { $0 > 0x20 }), opens[Int(text[start])] else { return false }
        let rest = text[start...]
        return openings.contains { opening in
            guard !opening.isNear,
                let form = [opening.bytes, opening.capitalized, opening.capitals].first(where: rest.starts(with:))
            else { return false }
            // A word that goes on is another word.
            let next = rest.dropFirst(form.count).first ?? 0x20
            return form.last == UInt8(ascii: ":") || next <= 0x20 || next == UInt8(ascii: ":")
        }
    }

    /// Languages written with a single letter before the second of two names, onto which it is written.
    static let prefixedJoiners: Set<Unicode.Scalar> = ["ו", "و"]
}
