/// The same words in a row in two articles.
struct SharedRun: Equatable {
    /// Indices of the articles; `first` is the lower.
    var first: Int
    var second: Int
    /// The index of the run's first word in each.
    var firstStart: Int
    var secondStart: Int
    /// Length in words.
    var count: Int

    var firstWords: Range<Int> { firstStart..<(firstStart + count) }
    var secondWords: Range<Int> { secondStart..<(secondStart + count) }

    /// The shortest run that is told: below it, set phrases and the like are shared by chance.
    static let shortest = 10
}

/// Finds the maximal runs of words that two articles share, from common fingerprints outwards.
///
/// Text that repeats itself cannot make this slow: of one fingerprint the first ``occurrenceLimit`` places of an article
/// are looked at, a run is walked once, and all walking together stops at ``stepsPerWord`` steps for each word. Only texts
/// made of repetitions reach these bounds; of them some runs are then left out.
struct SharedRunFinder {
    /// Set by reasoning: a passage that tells anything stands once or twice in an article.
    static let occurrenceLimit = 8
    static let stepsPerWord = 64

    private let sequences: [[Int32]]
    private var places: [UInt64: [Place]] = [:]
    private var walked: [Diagonal: Int] = [:]
    private var stepsLeft: Int
    private var runs: [SharedRun] = []

    /// Where a fingerprint stands.
    private struct Place {
        var article: Int
        var word: Int
    }

    /// All word pairs of two articles at one distance.
    private struct Diagonal: Hashable {
        var first: Int
        var second: Int
        var offset: Int
    }

    init(sequences: [[Int32]]) {
        self.sequences = sequences
        stepsLeft = Self.stepsPerWord * sequences.reduce(0) { $0 + $1.count }
    }

    /// Every maximal run of ``SharedRun/shortest`` words or more, in no particular but a fixed order.
    ///
    /// - Complexity: O(*a n*) for *n* words in *a* articles.
    mutating func find() -> [SharedRun] {
        for article in sequences.indices {
            for fingerprint in Winnowing.fingerprints(of: sequences[article]) {
                let here = Place(article: article, word: fingerprint.word)
                let known = places[fingerprint.hash, default: []]
                guard known.count(where: { $0.article == article }) < Self.occurrenceLimit else { continue }
                for place in known where place.article != article { walk(from: place, here) }
                places[fingerprint.hash, default: []].append(here)
            }
        }
        return runs
    }

    private mutating func walk(from first: Place, _ second: Place) {
        let diagonal = Diagonal(
            first: first.article, second: second.article, offset: second.word - first.word)
        if let end = walked[diagonal], second.word < end { return }
        let a = sequences[first.article]
        let b = sequences[second.article]
        var start = 0
        while first.word + start > 0, second.word + start > 0, stepsLeft > 0,
            a[first.word + start - 1] == b[second.word + start - 1]
        {
            start -= 1
            stepsLeft -= 1
        }
        var end = 0
        while first.word + end < a.count, second.word + end < b.count, stepsLeft > 0,
            a[first.word + end] == b[second.word + end]
        {
            end += 1
            stepsLeft -= 1
        }
        walked[diagonal] = second.word + max(end, 1)
        guard end - start >= SharedRun.shortest else { return }
        runs.append(
            SharedRun(
                first: first.article, second: second.article, firstStart: first.word + start,
                secondStart: second.word + start, count: end - start))
    }
}
