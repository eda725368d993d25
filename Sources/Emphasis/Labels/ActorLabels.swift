internal import ClaimExtraction
internal import Linguistics
internal import NewsModel

/// Finds what articles call the same person or organisation besides its name.
///
/// ```
/// a: …, said the city's fire chief, Agnes Dowd.    "fire chief"
/// b: …, said Agnes Dowd, the fire boss.            "fire boss"
/// ```
struct ActorLabels {
    private let analyses: [ArticleAnalysis]
    private let language: LabelLanguage
    private let words: WordData

    /// A label as it stands in an article.
    private struct Label {
        var article: Int
        var text: String
        var folded: String
        var span: SourceSpan
        var isEvaluative: Bool
    }

    init(analyses: [ArticleAnalysis], language: LabelLanguage, words: WordData) {
        self.analyses = analyses
        self.language = language
        self.words = words
    }

    /// One set for each actor that articles label differently, or with words that judge; in the order of first mention.
    ///
    /// - Complexity: O(*n*) in words.
    func labelSets() -> [LabelSet] {
        let linked = LinkedActors(analyses)
        var labels = [[Label]](repeating: [], count: linked.names.count)
        for article in analyses.indices {
            for (actor, label) in self.labels(in: article, linked) { labels[actor].append(label) }
        }
        return linked.names.indices.compactMap { actor in
            guard isTelling(labels[actor]) else { return nil }
            return LabelSet(entity: linked.names[actor], uses: uses(labels[actor]))
        }
    }

    private func labels(in article: Int, _ linked: LinkedActors) -> [(Int, Label)] {
        let analysis = analyses[article]
        var found: [(Int, Label)] = []
        for mention in analysis.mentions {
            guard let actor = linked.actor(article: article, entity: mention.entity) else { continue }
            for phrase in phrases(around: mention, in: analysis.document) {
                found.append((actor, label(phrase, in: article)))
            }
        }
        for link in analysis.attributions {
            guard let name = link.name, let source = link.source, analysis.mentions(in: source).isEmpty,
                let actor = linked.actor(article: article, name: name)
            else { continue }
            let tokens = analysis.document.tokens(in: source)
            let reader = reader(for: source, in: analysis.document)
            if let phrase = reader.phrase(in: tokens) { found.append((actor, label(phrase, in: article))) }
        }
        return found.sorted { ($0.0, $0.1.span) < ($1.0, $1.1.span) }
    }

    private func reader(for span: SourceSpan, in document: Document) -> RolePhraseReader {
        let sentence =
            document.sentences.isEmpty ? 0..<0 : document.sentences[document.sentence(at: span.lowerBound)].tokens
        return RolePhraseReader(tokens: document.tokens, sentence: sentence, language: language, words: words)
    }

    /// The title right before a name, and the appositions before and after it.
    private func phrases(around mention: Mention, in document: Document) -> [Range<Int>] {
        let name = document.tokens(in: mention.span)
        let reader = reader(for: mention.span, in: document)
        guard !name.isEmpty, reader.sentence.contains(name.lowerBound) else { return [] }
        var start = name.lowerBound
        while start > reader.sentence.lowerBound, isHonorific(document.tokens[start - 1]) { start -= 1 }
        if let title = reader.phrase(endingBefore: start) { return [title] }
        let isClosed =
            name.upperBound >= reader.sentence.upperBound || document.tokens[name.upperBound].kind == .punctuation
        if start > reader.sentence.lowerBound, isComma(document.tokens[start - 1]), isClosed,
            let before = reader.phrase(endingBefore: start - 1)
        {
            return [before]
        }
        return apposition(after: name.upperBound, reader).map { [$0] } ?? []
    }

    /// An age may stand between: "Danilo Ferraz, 34, a machine operator,".
    private func apposition(after end: Int, _ reader: RolePhraseReader) -> Range<Int>? {
        let tokens = reader.tokens
        guard end < reader.sentence.upperBound, isComma(tokens[end]) else { return nil }
        var start = end + 1
        if start + 1 < reader.sentence.upperBound, tokens[start].kind == .number, isComma(tokens[start + 1]) {
            start += 2
        }
        return reader.phrase(startingAt: start)
    }

    private func isComma(_ token: Token) -> Bool { token.kind == .punctuation && token.lower == "," }

    private func isHonorific(_ token: Token) -> Bool {
        language.honorifics.contains(token.lower) || token.lower == "."
    }

    private func label(_ phrase: Range<Int>, in article: Int) -> Label {
        let document = analyses[article].document
        let tokens = document.tokens[phrase]
        let span = document.tokens[phrase.lowerBound].span.union(document.tokens[phrase.upperBound - 1].span)
        return Label(
            article: article, text: document.text(at: span), folded: tokens.map(\.lower).joined(separator: " "),
            span: span, isEvaluative: tokens.contains { language.evaluativeWords.contains($0.lower) })
    }

    /// Whether two articles have labels of which neither says the other, or one judges and the other does not use it.
    private func isTelling(_ labels: [Label]) -> Bool {
        let words = labels.map { Set($0.folded.split(separator: " ")) }
        let articles = Set(labels.map(\.article))
        guard articles.count > 1 else { return false }
        return labels.indices.prefix(Self.comparedLabels).contains { first in
            articles.contains { article in
                article != labels[first].article
                    && labels.indices.filter { labels[$0].article == article }.prefix(Self.comparedLabels).allSatisfy {
                        differs(words[first], words[$0], isEvaluative: labels[first].isEvaluative)
                    }
            }
        }
    }

    /// Labels of one actor that are held against each other, so that an actor named thousands of times costs no more.
    private static let comparedLabels = 64

    private func differs(_ first: Set<Substring>, _ second: Set<Substring>, isEvaluative: Bool) -> Bool {
        if isEvaluative { return first != second }
        return !first.isSubset(of: second) && !second.isSubset(of: first)
    }

    private func uses(_ labels: [Label]) -> [LabelSet.Use] {
        var uses: [LabelSet.Use] = []
        var indexOfUse: [String: Int] = [:]
        for label in labels {
            let key = "\(label.article) \(label.folded)"
            if let known = indexOfUse[key] {
                uses[known].count += 1
            } else {
                indexOfUse[key] = uses.count
                uses.append(
                    LabelSet.Use(
                        article: label.article, text: label.text, count: 1, span: label.span,
                        evaluative: label.isEvaluative))
            }
        }
        return uses
    }
}
