package import ClaimExtraction
internal import Linguistics
package import NewsModel

/// A claim's words as they can be read by themselves: who or what a clause belongs to before it, names for pronouns.
///
/// Unwanted: "which have been suspended for three weeks" set against "They were stopped in September". Wanted: "family visits which
/// have been suspended for three weeks".
package struct StandaloneText {
    private let analysis: ArticleAnalysis

    package init(_ analysis: ArticleAnalysis) { self.analysis = analysis }

    /// - Complexity: O(*n*) in the words of the claim and its sentence.
    package func text(of claim: Claim) -> String {
        let own = named(claim.span)
        guard analysis.syntax.indices.contains(claim.sentence) else { return own }
        let sentence = analysis.syntax[claim.sentence]
        guard let word = antecedent(of: claim.span, in: sentence) else { return own }
        return named(phrase(word, in: sentence, before: claim.span)) + " " + own
    }

    /// The noun outside a claim that its clause tells of: what a relative clause hangs on, or the subject that it shares with the
    /// clause it hangs on.
    private func antecedent(of span: SourceSpan, in sentence: ParsedSentence) -> Int? {
        guard let top = top(of: span, in: sentence) else { return nil }
        var (word, head) = (top, sentence.words[top].head)
        guard !hasSubject(span, sentence) || sentence.words[top].relation == .adnominalClause else { return nil }
        for _ in 0..<Self.farthest where head >= 0 {
            if sentence.words[word].relation == .adnominalClause {
                return span.contains(sentence.words[head].span) ? nil : head
            }
            if let subject = sentence.children(of: head, by: .nominalSubject).first {
                return span.contains(sentence.words[subject].span) ? nil : subject
            }
            (word, head) = (head, sentence.words[head].head)
        }
        return nil
    }

    /// The word of a claim over all its others.
    private func top(of span: SourceSpan, in sentence: ParsedSentence) -> Int? {
        sentence.words.indices.first { index in
            let word = sentence.words[index]
            guard span.contains(word.span), word.relation != .punctuation, word.relation != .coordinatingConjunction,
                word.relation != .marker
            else { return false }
            return word.head < 0 || !span.contains(sentence.words[word.head].span)
        }
    }

    /// Whether a subject stands before the first verb of a span.
    private func hasSubject(_ span: SourceSpan, _ sentence: ParsedSentence) -> Bool {
        for word in sentence.words where span.contains(word.span) {
            if [.nominalSubject, .clausalSubject, .expletive].contains(word.relation) { return true }
            if word.pos == .verb || word.pos == .auxiliary { return false }
        }
        return false
    }

    /// A noun with what stands right before it and belongs to it.
    private func phrase(_ word: Int, in sentence: ParsedSentence, before claim: SourceSpan) -> SourceSpan {
        var first = word
        while first > 0, word - first < Self.longestPhrase, isPart(first - 1, of: word, in: sentence),
            !claim.contains(sentence.words[first - 1].span)
        { first -= 1 }
        var last = word
        while last + 1 < sentence.words.count, sentence.words[last + 1].head == word,
            sentence.words[last + 1].relation == .flat, !claim.contains(sentence.words[last + 1].span)
        { last += 1 }
        return SourceSpan(sentence.words[first].span.lowerBound, sentence.words[last].span.upperBound)
    }

    private func isPart(_ part: Int, of word: Int, in sentence: ParsedSentence) -> Bool {
        let relations: Set<DependencyRelation> = [
            .determiner, .adjectivalModifier, .compound, .numericModifier, .flat, .nominalModifier,
        ]
        return relations.contains(sentence.words[part].relation)
            && (sentence.words[part].head == word || sentence.depends(part, on: word))
    }

    /// The words of a span, with the names of those whom its pronouns mean and who have no name in it.
    private func named(_ span: SourceSpan) -> String {
        var told = Set(analysis.mentions(in: span).map(\.entity))
        var result = ""
        var start = span.lowerBound
        for reference in analysis.references(in: span) where reference.form == .pronoun {
            guard reference.span.lowerBound >= start, told.insert(reference.entity).inserted else { continue }
            result += text(SourceSpan(start, reference.span.lowerBound))
            result += analysis.entities[reference.entity].name + (isPossessive(reference.span) ? "'s" : "")
            start = reference.span.upperBound
        }
        return result + text(SourceSpan(start, span.upperBound))
    }

    private func isPossessive(_ span: SourceSpan) -> Bool {
        guard let token = analysis.document.tokens(in: span).first,
            let (sentence, word) = analysis.syntax.word(of: token, in: analysis.document)
        else { return false }
        return sentence.words[word].relation == .nominalModifier
    }

    private func text(_ span: SourceSpan) -> String { analysis.document.text(at: span) }

    /// Clauses between a clause and its subject, at most.
    private static let farthest = 4
    /// Words before a noun, at most.
    private static let longestPhrase = 6
}
