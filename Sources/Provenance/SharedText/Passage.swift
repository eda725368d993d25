internal import Linguistics
internal import NewsModel

/// A passage of two or more places, in words.
struct Passage {
    /// A run of words of one article, and its text.
    struct Place {
        var article: Int
        var words: Range<Int>
        var span: SourceSpan
    }

    /// By article, then by position.
    var places: [Place]
    var exact: Bool

    var wordCount: Int { places.first?.words.count ?? 0 }

    var sharedPassage: SharedPassage {
        SharedPassage(
            places: places.map { Evidence(article: $0.article, span: $0.span) }, words: wordCount, exact: exact)
    }

    /// Whether each place of this passage lies, but for a fifth of its words, in a place of the other.
    func isCovered(by other: Passage) -> Bool {
        places.allSatisfy { place in
            other.places.contains {
                $0.article == place.article
                    && $0.words.clamped(to: place.words).count * 5 >= place.words.count * 4
            }
        }
    }

    /// Whether this passage is better left out, given one that covers it: a part gives way to the whole, and words that
    /// are the same do not give way to a sentence that is nearly so, unless they are a mere piece of it.
    func givesWay(to other: Passage) -> Bool {
        guard isCovered(by: other) else { return false }
        if other.isCovered(by: self) {
            if exact != other.exact { return other.exact }
            return wordCount < other.wordCount
        }
        return other.exact || !exact || wordCount * 5 < other.wordCount * 4
    }
}

/// Builds passages from what was found between pairs of articles.
struct PassageBuilder {
    let sequences: [WordSequence]

    /// Runs of the same words become one passage, however many articles have them.
    func passages(of runs: [SharedRun]) -> [Passage] {
        var order: [ArraySlice<Int32>] = []
        var placesOfText: [ArraySlice<Int32>: Set<WordPlace>] = [:]
        for run in runs {
            let text = sequences[run.first].words[run.firstWords]
            if placesOfText[text] == nil { order.append(text) }
            placesOfText[text, default: []].formUnion([
                WordPlace(article: run.first, words: run.firstWords),
                WordPlace(article: run.second, words: run.secondWords),
            ])
        }
        return order.compactMap { placesOfText[$0] }.map { passage($0.sorted()) }
    }

    /// Near-duplicates that have a sentence in common become one passage.
    func passages(of duplicates: [NearDuplicate]) -> [Passage] {
        var groups = DisjointSets()
        for duplicate in duplicates { groups.join(duplicate.first, duplicate.second) }
        return groups.sets.map { sentences in
            let places = sentences.map { place in
                WordPlace(article: place.article, words: sequences[place.article].sentences[place.sentence])
            }
            return Passage(places: places.map { self.place($0, wholeSentences: true) }, exact: false)
        }
    }

    /// The marks at an edge belong to the passage only where a sentence begins or ends in every place.
    private func passage(_ words: [WordPlace]) -> Passage {
        let opens = words.allSatisfy { sequences[$0.article].beginsSentence($0.words.lowerBound) }
        let closes = words.allSatisfy { sequences[$0.article].endsSentence($0.words.upperBound - 1) }
        let places = words.map { word in
            let span = sequences[word.article].span(of: word.words, opening: opens, closing: closes)
            return Passage.Place(article: word.article, words: word.words, span: span)
        }
        return Passage(places: places, exact: areIdentical(places))
    }

    private func place(_ word: WordPlace, wholeSentences: Bool) -> Passage.Place {
        let span = sequences[word.article].span(of: word.words, opening: wholeSentences, closing: wholeSentences)
        return Passage.Place(article: word.article, words: word.words, span: span)
    }

    /// Whether all words, capitals and marks are the same; quotation marks and spaces apart.
    private func areIdentical(_ places: [Passage.Place]) -> Bool {
        let texts = places.map { place in
            let document = sequences[place.article].document
            return document.tokens[document.tokens(in: place.span)].lazy.filter { $0.kind != .quote }
        }
        guard let first = texts.first else { return true }
        return texts.dropFirst().allSatisfy { $0.elementsEqual(first, by: Self.areIdentical) }
    }

    private static func areIdentical(_ left: Token, _ right: Token) -> Bool {
        left.lower == right.lower && left.isCapitalized == right.isCapitalized
            && left.isAllCapitals == right.isAllCapitals
    }
}

/// A run of words of one article.
private struct WordPlace: Hashable, Comparable {
    var article: Int
    var words: Range<Int>

    static func < (left: WordPlace, right: WordPlace) -> Bool {
        (left.article, left.words.lowerBound, left.words.upperBound)
            < (right.article, right.words.lowerBound, right.words.upperBound)
    }
}
