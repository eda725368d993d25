/// Two sentences of different articles with nearly the same words in the same order.
struct NearDuplicate: Equatable {
    var first: SentencePlace
    var second: SentencePlace
}

/// A sentence of one of the articles.
struct SentencePlace: Hashable, Comparable {
    var article: Int
    var sentence: Int

    static func < (left: SentencePlace, right: SentencePlace) -> Bool {
        (left.article, left.sentence) < (right.article, right.sentence)
    }
}

/// Finds sentences that one article has from another with a word or two changed.
///
/// Candidates share groups of three words; the longest common subsequence of their words then decides (Hirschberg,
/// "Algorithms for the Longest Common Subsequence Problem", J. ACM 24, 1977, restricted to the diagonals that can matter).
struct NearDuplicateFinder {
    /// The share of the longer sentence's words that must be the same in order. Set by definition, not from data: three
    /// words in twenty may differ.
    static let threshold = 0.85
    /// Sentences with fewer words share too much by chance, longer ones are tables and lists rather than sentences.
    static let lengths = 10...160
    private static let gramLength = 3
    /// Sentences of one article that are looked up for one group of words: set phrases stand in more, and say nothing.
    private static let occurrenceLimit = 8
    /// Candidates of one article that are compared word by word.
    private static let candidateLimit = 3

    private let sequences: [WordSequence]
    private var places: [UInt64: [SentencePlace]] = [:]

    init(sequences: [WordSequence]) { self.sequences = sequences }

    /// For each sentence the best match in each earlier article; sentences that are wholly the same are left to
    /// ``SharedRunFinder``.
    ///
    /// - Complexity: O(*a n*) for *n* words in *a* articles; the constant grows with ``lengths``.
    mutating func find() -> [NearDuplicate] {
        var found: [NearDuplicate] = []
        for article in sequences.indices {
            for sentence in sequences[article].sentences.indices {
                let here = SentencePlace(article: article, sentence: sentence)
                guard Self.lengths.contains(words(here).count) else { continue }
                found += matches(of: here)
            }
        }
        return found
    }

    private func words(_ place: SentencePlace) -> ArraySlice<Int32> {
        let sequence = sequences[place.article]
        return sequence.words[sequence.sentences[place.sentence]]
    }

    private mutating func matches(of here: SentencePlace) -> [NearDuplicate] {
        var votes: [SentencePlace: Int] = [:]
        for gram in Set(Winnowing.grams(of: words(here), length: Self.gramLength)) {
            let known = places[gram, default: []]
            for place in known where place.article < here.article { votes[place, default: 0] += 1 }
            if known.count(where: { $0.article == here.article }) < Self.occurrenceLimit {
                places[gram, default: []].append(here)
            }
        }
        let ranked = votes.sorted { ($0.key.article, -$0.value, $0.key) < ($1.key.article, -$1.value, $1.key) }
        var matches: [NearDuplicate] = []
        var article = -1
        var tried = 0
        for candidate in ranked.map(\.key) {
            if candidate.article != article { (article, tried) = (candidate.article, 0) }
            guard tried < Self.candidateLimit else { continue }
            tried += 1
            guard areNearDuplicates(words(candidate), words(here)) else { continue }
            matches.append(NearDuplicate(first: candidate, second: here))
            tried = Self.candidateLimit
        }
        return matches
    }

    private func areNearDuplicates(_ first: ArraySlice<Int32>, _ second: ArraySlice<Int32>) -> Bool {
        let needed = Int((Self.threshold * Double(max(first.count, second.count))).rounded(.up))
        guard min(first.count, second.count) >= needed, !first.elementsEqual(second) else { return false }
        return CommonSubsequence.length(Array(first), Array(second), atLeast: needed) >= needed
    }
}

/// The longest common subsequence of two rows.
enum CommonSubsequence {
    /// Its length, where that is `minimum` or more; otherwise some number below `minimum`.
    ///
    /// - Complexity: O(*n d*), where *d* is how many words may be missing.
    static func length<Element: Equatable>(
        _ first: [Element], _ second: [Element], atLeast minimum: Int
    ) -> Int {
        let missingInFirst = first.count - minimum
        let missingInSecond = second.count - minimum
        guard missingInFirst >= 0, missingInSecond >= 0 else { return 0 }
        var row = [Int](repeating: 0, count: second.count + 1)
        for i in first.indices {
            var diagonal = row[max(0, i - missingInFirst)]
            var left = 0
            for j in max(0, i - missingInFirst)..<max(0, min(second.count, i + missingInSecond + 1)) {
                let above = row[j + 1]
                left = first[i] == second[j] ? diagonal + 1 : max(above, left)
                row[j + 1] = left
                diagonal = above
            }
        }
        return row.max() ?? 0
    }
}
