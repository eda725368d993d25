internal import NewsModel

extension ConlluSentence {
    /// Where the sentence's words stand in its text. Words of a contraction that are not its letters ("wo" "n't" are,
    /// "de" "le" of "du" are not) stand where the contraction does.
    ///
    /// - Returns: `nil` where the text does not hold the words in their order with only spaces between them.
    /// - Complexity: O(*n*) in the length of the text.
    package func wordSpans() -> [WordSpan]? {
        let bytes = Array(text.utf8)
        var spans: [WordSpan] = []
        var position = 0
        var surface = 0
        var contractions = contractions[...]
        while spans.count < words.count {
            let contraction = contractions.first.flatMap { $0.words.lowerBound == spans.count ? $0 : nil }
            let form = Array((contraction?.form ?? words[spans.count].form).utf8)
            while position < bytes.count, bytes[position] == 0x20 { position += 1 }
            guard bytes[position...].starts(with: form) else { return nil }
            let whole = SourceSpan(position, position + form.count)
            if let contraction {
                contractions.removeFirst()
                spans += pieces(of: contraction, at: whole, surface: surface)
            } else {
                spans.append(WordSpan(span: whole, token: surface, surface: surface))
            }
            position = whole.upperBound
            surface += 1
        }
        return bytes[position...].allSatisfy { $0 == 0x20 } ? spans : nil
    }

    private func pieces(of contraction: ConlluContraction, at span: SourceSpan, surface: Int) -> [WordSpan] {
        let forms = words[contraction.words].map(\.form)
        let isCut = forms.joined() == contraction.form
        var start = span.lowerBound
        return forms.map { form in
            defer { start += form.utf8.count }
            let piece = isCut ? SourceSpan(start, start + form.utf8.count) : span
            return WordSpan(span: piece, token: surface, surface: surface)
        }
    }

    /// The sentence as a dependency tree over words that stand at spans.
    package func parsed(at spans: [WordSpan]) -> ParsedSentence {
        ParsedSentence(
            words: zip(words, spans).map { word, place in
                SyntacticWord(
                    span: place.span, token: place.token, lemma: word.lemma, pos: word.pos, features: word.features,
                    head: word.head, relation: word.relation)
            })
    }
}
