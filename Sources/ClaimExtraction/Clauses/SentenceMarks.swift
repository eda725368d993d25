import Linguistics

/// What the tokens of one sentence are, counted from its head, so that any stretch of it is asked in a moment.
///
/// Unwanted: every "and" of a long list looks back over all of the list. Wanted: two look-ups each.
struct SentenceMarks {
    private let first: Int
    private let quoted: [Bool]
    private let framed: [Bool]
    /// Each counts the tokens of its kind before a place.
    private let finiteVerbs: [Int]
    private let unframedFiniteVerbs: [Int]
    private let participles: [Int]
    private let framedBefore: [Int]
    private let claimVerbs: [Int]
    private let content: [Int]
    private let weight: [Int]
    /// The last relative word at or before a place; -1 where there is none.
    private let lastRelative: [Int]

    /// - Complexity: O(*n*) in the sentence's tokens and in the stretches that touch it.
    init(
        _ tokens: Range<Int>, quoted quotedStretches: [Range<Int>], frames: [Range<Int>], figures: Set<Int>,
        finder: VerbFinder
    ) {
        let (words, clauses, all) = (finder.words, finder.clauses, finder.tokens)
        let quoted = Self.flags(quotedStretches, in: tokens)
        let framed = Self.flags(frames, in: tokens)
        let isFinite = tokens.map(finder.isFinite)
        let isParticiple = tokens.map(finder.isPresentParticiple)
        let isContent = tokens.map { all[$0].kind == .word && !words.isStopWord(all[$0].lower) }
        let local = tokens.indices.map { $0 - tokens.lowerBound }
        first = tokens.lowerBound
        self.quoted = quoted
        self.framed = framed
        finiteVerbs = Self.counts(isFinite.map { $0 ? 1 : 0 })
        unframedFiniteVerbs = Self.counts(local.map { !framed[$0] && isFinite[$0] ? 1 : 0 })
        participles = Self.counts(isParticiple.map { $0 ? 1 : 0 })
        framedBefore = Self.counts(framed.map { $0 ? 1 : 0 })
        claimVerbs = Self.counts(local.map { !framed[$0] && (isFinite[$0] || isParticiple[$0]) ? 1 : 0 })
        content = Self.counts(isContent.map { $0 ? 1 : 0 })
        weight = Self.counts(
            local.map { place in
                guard !framed[place] else { return 0 }
                let token = tokens.lowerBound + place
                return (all[token].kind == .number || figures.contains(token) ? 1 : 0) + (isContent[place] ? 1 : 0)
            })
        var last = -1
        lastRelative = tokens.map { token in
            if clauses.relatives.contains(all[token].lower) { last = token }
            return last
        }
    }

    func isQuoted(_ token: Int) -> Bool { quoted[token - first] }

    func isFramed(_ token: Int) -> Bool { framed[token - first] }

    func hasFiniteVerb(_ range: Range<Int>) -> Bool { count(finiteVerbs, range) > 0 }

    func hasUnframedFiniteVerb(_ range: Range<Int>) -> Bool { count(unframedFiniteVerbs, range) > 0 }

    func hasParticiple(_ range: Range<Int>) -> Bool { count(participles, range) > 0 }

    func hasFrame(_ range: Range<Int>) -> Bool { count(framedBefore, range) > 0 }

    /// Whether a verb or participle outside the frames stands there.
    func hasClaimVerb(_ range: Range<Int>) -> Bool { count(claimVerbs, range) > 0 }

    func hasContent(_ range: Range<Int>) -> Bool { count(content, range) > 0 }

    /// Content words and figures outside the frames; a figure that is a content word counts as two.
    func weight(_ range: Range<Int>) -> Int { count(weight, range) }

    /// The last relative word of a range.
    func lastRelative(in range: Range<Int>) -> Int? {
        guard !range.isEmpty else { return nil }
        let last = lastRelative[range.upperBound - 1 - first]
        return last >= range.lowerBound ? last : nil
    }

    private func count(_ before: [Int], _ range: Range<Int>) -> Int {
        before[range.upperBound - first] - before[range.lowerBound - first]
    }

    private static func counts(_ values: [Int]) -> [Int] {
        var sum = 0
        return [0]
            + values.map { value in
                sum += value
                return sum
            }
    }

    private static func flags(_ stretches: [Range<Int>], in tokens: Range<Int>) -> [Bool] {
        var result = [Bool](repeating: false, count: tokens.count)
        for stretch in stretches {
            for token in stretch.clamped(to: tokens) { result[token - tokens.lowerBound] = true }
        }
        return result
    }
}
