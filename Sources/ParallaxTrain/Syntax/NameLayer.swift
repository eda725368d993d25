import Linguistics

/// The names of a sentence as tags, "B-person", "I-person", "O": read off a column `Name=` where there is one,
/// otherwise off GUM's layer of entities (Zeldes, "The GUM Corpus", Language Resources and Evaluation 2017).
///
/// GUM marks everything that can be spoken of ("the man in the blue coat"). Names are those of its entities whose head is
/// a proper noun, cut to the name itself: "US President Barack Obama, who …" is "Barack Obama".
struct NameLayer {
    private let words: [ConlluWord]

    init(_ words: [ConlluWord]) { self.words = words }

    /// - Returns: A tag a word; `nil` where the sentence does not tell of names.
    func tags() -> [String]? {
        let marks = words.map { $0.field("Name") }
        if marks.contains(where: { $0 != nil }) { return marks.map { $0 ?? "O" } }
        return nil
    }

    /// The tags that GUM's entities give.
    func tagsOfEntities() -> [String] {
        var tags = [String](repeating: "O", count: words.count)
        // A name inside another is overwritten by it.
        for name in entities().compactMap(name).sorted(by: {
            ($0.0.count, $0.0.first ?? 0) < ($1.0.count, $1.0.first ?? 0)
        }) {
            for word in name.0 { tags[word] = (word == name.0.lowerBound ? "B-" : "I-") + name.1 }
        }
        for word in tags.indices where tags[word].hasPrefix("I-") {
            let kind = tags[word].dropFirst(2)
            if word == 0 || tags[word - 1].dropFirst(2) != kind { tags[word] = "B-" + kind }
        }
        return tags
    }

    /// Marks look like `(3-person-new-…(4-place-…)` where entities begin and `3)` where they end.
    private func entities() -> [(words: ClosedRange<Int>, type: String)] {
        var result: [(ClosedRange<Int>, String)] = []
        var open: [(identifier: Substring, type: String, start: Int)] = []
        for (index, word) in words.enumerated() {
            var rest = (word.field("Entity") ?? "")[...]
            while let first = rest.first {
                if first == "(" {
                    let body = rest.dropFirst().prefix { $0 != "(" && $0 != ")" }
                    let fields = body.split(separator: "-", maxSplits: 2)
                    rest = rest.dropFirst(1 + body.count)
                    guard fields.count > 1 else { continue }
                    if rest.first == ")" {
                        result.append((index...index, String(fields[1])))
                        rest = rest.dropFirst()
                    } else {
                        open.append((fields[0].prefix { $0 != "[" }, String(fields[1]), index))
                    }
                } else {
                    let body = rest.prefix { $0 != "(" && $0 != ")" }
                    rest = rest.dropFirst(max(1, body.count))
                    guard rest.first == ")" else { continue }
                    rest = rest.dropFirst()
                    let identifier = body.prefix { $0 != "[" }
                    if let place = open.lastIndex(where: { $0.identifier == identifier }) {
                        result.append((open[place].start...index, open[place].type))
                        open.remove(at: place)
                    }
                }
            }
        }
        return result
    }

    private func name(_ entity: (words: ClosedRange<Int>, type: String)) -> (Range<Int>, String)? {
        guard let kind = Self.kinds[entity.type] else { return nil }
        let heads = entity.words.filter { !entity.words.contains(words[$0].head) }
        guard heads.count == 1, words[heads[0]].pos == .properNoun else { return nil }
        var low = heads[0]
        var high = heads[0]
        while low > entity.words.lowerBound, isInner(low - 1, outer: low - 2, in: entity.words) { low -= 1 }
        while high < entity.words.upperBound,
            isInner(high + 1, outer: high + 2, in: entity.words) || isInnerPair(high + 1, in: entity.words)
        { high += 1 }
        while low < heads[0], isCutFromFront(low) { low += 1 }
        while high > heads[0], Self.cutFromEnd.contains(words[high].pos) { high -= 1 }
        return (low..<(high + 1), kind)
    }

    private func isCapital(_ word: Int) -> Bool {
        words[word].pos == .properNoun || words[word].pos == .numeral
            || words[word].form.first?.isUppercase == true && words[word].pos != .pronoun
    }

    private func isConnector(_ word: Int) -> Bool { Self.connectors.contains(words[word].form.lowercased()) }

    /// Whether a word belongs to a name: a capital, or a small word with a capital beyond it ("Bank *of* England").
    private func isInner(_ word: Int, outer: Int, in range: ClosedRange<Int>) -> Bool {
        isCapital(word) || isConnector(word) && range.contains(outer) && isCapital(outer)
    }

    /// "Ministry *of the* Interior".
    private func isInnerPair(_ word: Int, in range: ClosedRange<Int>) -> Bool {
        range.contains(word + 2) && isConnector(word) && isConnector(word + 1) && isCapital(word + 2)
    }

    private func isCutFromFront(_ word: Int) -> Bool {
        Self.cutFromFront.contains(words[word].pos)
            || words[word].relation == .nominalModifier && words[word].subtype == "desc"
            || [.adjective, .noun].contains(words[word].pos) && words[word].form.first?.isUppercase != true
    }

    private static let cutFromFront: Set<PartOfSpeech> = [
        .determiner, .adposition, .punctuation, .pronoun, .coordinatingConjunction, .numeral,
    ]
    private static let cutFromEnd: Set<PartOfSpeech> = [
        .adposition, .punctuation, .determiner, .coordinatingConjunction, .particle,
    ]
    private static let kinds = [
        "person": "person", "organization": "organization", "place": "place", "event": "other", "object": "other",
        "abstract": "other",
    ]
    private static let connectors: Set<String> = [
        "of", "the", "and", "for", "de", "von", "van", "der", "al", "-", "&", "la", "el", "bin",
    ]
}
