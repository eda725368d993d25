internal import Linguistics
internal import NewsModel

/// Finds the passages that articles share: words that are the same, and sentences that nearly are.
struct SharedPassageFinder {
    /// Words to a block of the index in which a passage looks for others that hold it.
    private static let blockLength = 32

    private let sequences: [WordSequence]

    init(documents: [Document]) {
        var vocabulary = Vocabulary()
        sequences = documents.map { WordSequence($0, vocabulary: &vocabulary) }
    }

    /// The passages by their first place; none says only what a longer one says.
    ///
    /// - Complexity: O(*a n*) for *n* words in *a* articles.
    func passages() -> [SharedPassage] {
        guard sequences.count > 1 else { return [] }
        var runs = SharedRunFinder(sequences: sequences.map(\.words))
        var duplicates = NearDuplicateFinder(sequences: sequences)
        let builder = PassageBuilder(sequences: sequences)
        let told = RunSelection(sequences: sequences).select(runs.find())
        let passages = withoutRepetition(
            builder.passages(of: told) + builder.passages(of: duplicates.find()))
        return passages.map(\.sharedPassage).sorted(by: Self.isBefore)
    }

    private func withoutRepetition(_ passages: [Passage]) -> [Passage] {
        var index = BlockIndex(blockLength: Self.blockLength)
        for (number, passage) in passages.enumerated() {
            for place in passage.places { index.insert(number, article: place.article, range: place.words) }
        }
        return passages.enumerated().filter { number, passage in
            guard let place = passage.places.first else { return false }
            let middle = place.words.lowerBound + place.words.count / 2
            return !index.candidates(article: place.article, at: middle).contains {
                $0 != number && passage.givesWay(to: passages[$0])
            }
        }.map(\.element)
    }

    private static func isBefore(_ left: SharedPassage, _ right: SharedPassage) -> Bool {
        let pairs = zip(left.places, right.places)
        for (a, b) in pairs where a != b { return (a.article, a.span) < (b.article, b.span) }
        return left.places.count < right.places.count
    }
}
