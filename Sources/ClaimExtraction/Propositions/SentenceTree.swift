import Linguistics
import NewsModel

/// A parsed sentence with what the reading of propositions asks of it again and again, each worked out once.
struct SentenceTree {
    let sentence: ParsedSentence
    /// All words that hang on a root, heads before what depends on them.
    let order: [Int]
    /// By word: how many words stand over it.
    let depths: [Int]
    /// By word: the first and last word of its phrase, what only adds to it left out.
    private let extents: [ClosedRange<Int>]

    /// - Complexity: O(*n*); depth costs no stack.
    init(_ sentence: ParsedSentence) {
        self.sentence = sentence
        var order = sentence.words.indices.filter { sentence.words[$0].head < 0 }
        var next = 0
        while next < order.count {
            order += sentence.children(of: order[next])
            next += 1
        }
        self.order = order
        var depths = [Int](repeating: 0, count: sentence.words.count)
        for word in order where sentence.words[word].head >= 0 { depths[word] = depths[sentence.words[word].head] + 1 }
        self.depths = depths
        var extents = sentence.words.indices.map { $0...$0 }
        for word in order.reversed() {
            let head = sentence.words[word].head
            guard head >= 0, !Self.additions.contains(sentence.words[word].relation) else { continue }
            extents[head] = Self.union(extents[head], extents[word])
        }
        self.extents = extents
    }

    var words: [SyntacticWord] { sentence.words }

    subscript(word: Int) -> SyntacticWord { sentence.words[word] }

    func children(of word: Int, by relation: DependencyRelation) -> [Int] {
        sentence.children(of: word, by: relation)
    }

    func children(of word: Int) -> WordIndices { sentence.children(of: word) }

    /// The whole phrase of a word: for clauses, with all that belongs to them.
    func clause(_ word: Int) -> SourceSpan { span(extents[word]) }

    /// A noun's phrase without its preposition and without what is joined to it.
    func phrase(_ word: Int) -> SourceSpan {
        var result = word...word
        for child in children(of: word) where !Self.outsidePhrase.contains(words[child].relation) {
            result = Self.union(result, extents[child])
        }
        return span(result)
    }

    /// A word and the nouns joined to it: "rebels" and "soldiers" of "rebels and soldiers".
    func members(_ word: Int) -> [Int] {
        let joined = children(of: word, by: .conjunct).filter { member in
            words[member].pos.isNominal || words[member].pos == .numeral
        }
        return [word] + joined.prefix(Self.mostMembers)
    }

    /// The words that name: a name with its parts, else the word alone.
    func name(_ word: Int) -> SourceSpan {
        var result = words[word].span
        for child in children(of: word) {
            let isPart =
                words[child].relation == .flat
                || words[child].relation == .compound && words[child].pos == .properNoun
                    && words[word].pos == .properNoun
            if isPart { result = result.union(words[child].span) }
        }
        return result
    }

    private func span(_ range: ClosedRange<Int>) -> SourceSpan {
        let first = words[range.lowerBound].span
        return SourceSpan(first.lowerBound, max(first.upperBound, words[range.upperBound].span.upperBound))
    }

    private static func union(_ left: ClosedRange<Int>, _ right: ClosedRange<Int>) -> ClosedRange<Int> {
        min(left.lowerBound, right.lowerBound)...max(left.upperBound, right.upperBound)
    }

    /// Dependents that add to a phrase rather than belong to it.
    private static let additions: Set<DependencyRelation> = [
        .adnominalClause, .adverbialClause, .apposition, .parataxis, .punctuation, .discourse, .dislocated, .vocative,
    ]
    private static let outsidePhrase = additions.union([
        .caseMarker, .conjunct, .coordinatingConjunction, .copula, .nominalSubject, .clausalSubject, .auxiliary,
        .marker, .expletive, .oblique, .adverbialModifier, .clausalComplement, .openComplement,
    ])
    /// Names joined in one place beyond these are not told apart; set above what sentences of news have.
    private static let mostMembers = 7
}
