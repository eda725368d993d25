internal import Inference
internal import NewsModel

/// The concepts of a stretch of text with their meanings.
struct ConceptSet: Sendable {
    /// Each once, sorted.
    let concepts: [String]
    /// What each concept means; `nil` for names and for words nothing is known of. As long as ``concepts``.
    let meanings: [WordVector?]
    /// What the stretch is about as a whole; `nil` where no word of it is known.
    let gist: WordVector?

    /// - Complexity: O(log *n*).
    func meaning(of concept: String) -> WordVector? {
        let place = concepts.partitioningIndex { $0 >= concept }
        return place < concepts.count && concepts[place] == concept ? meanings[place] : nil
    }

    init(_ terms: [ClaimProfile.Term], meanings: ConceptMeanings) {
        concepts = Set(terms.map(\.concept)).sorted()
        self.meanings = meanings.vectors(of: concepts, as: terms)
        gist = WordVectors.english.mean(of: self.meanings.compactMap { $0 })
    }

    /// Concepts of which nothing more is known.
    init(sorted concepts: [String]) {
        self.concepts = concepts
        meanings = [WordVector?](repeating: nil, count: concepts.count)
        gist = nil
    }
}
