internal import ClaimExtraction
internal import Linguistics
import NewsModel

/// The content words and names of an article by token, each word looked up once: claims overlap, and their sentences are
/// asked for besides.
struct DocumentTerms {
    /// What a token's word stands for; `nil` for words of grammar, marks, and words within figures and times.
    private let words: [ClaimProfile.Term?]
    /// What a token and the next mean together: "behind bars".
    private let phrases: [Int: ClaimProfile.Term]
    /// The mention each token belongs to, as a place in ``names``.
    private let mentionOfToken: [Int?]
    private let mentions: [Mention]
    /// The mentions' terms.
    private let names: [ClaimProfile.Term]

    /// - Parameter key: the shared key of an entity.
    /// - Complexity: O(*n*) in the tokens of the article.
    init(_ analysis: ArticleAnalysis, words data: WordData, key: (Int) -> String) {
        let document = analysis.document
        let tokens = document.tokens
        mentions = analysis.mentions
        var mentionOfToken = [Int?](repeating: nil, count: tokens.count)
        for (place, mention) in mentions.enumerated() {
            for token in document.tokens(in: mention.span) { mentionOfToken[token] = place }
        }
        self.mentionOfToken = mentionOfToken
        names = mentions.map { mention in
            let key = key(mention.entity)
            return ClaimProfile.Term(
                concept: "@" + key, lemma: key, span: mention.span, token: 0, isName: true, isLight: false)
        }
        var isFigure = [Bool](repeating: false, count: tokens.count)
        for span in analysis.quantities.map(\.span) + analysis.times.map(\.span) {
            for token in document.tokens(in: span) where span.contains(tokens[token].span) { isFigure[token] = true }
        }
        var phrases: [Int: ClaimProfile.Term] = [:]
        self.words = tokens.indices.map { index in
            guard mentionOfToken[index] == nil, tokens[index].kind == .word else { return nil }
            phrases[index] = Self.phrase(at: index, in: tokens, data)
            return isFigure[index] ? nil : Self.word(at: index, in: tokens, data)
        }
        self.phrases = phrases
    }

    /// Words outside figures and times by concept, every mention once by its linked entity.
    ///
    /// - Complexity: linear in `tokens`.
    func terms(of tokens: some Sequence<Int>) -> [ClaimProfile.Term] {
        var result: [ClaimProfile.Term] = []
        var lastMention: SourceSpan?
        var phraseEnd = 0
        for index in tokens where index >= phraseEnd {
            if let place = mentionOfToken[index] {
                if lastMention != mentions[place].span {
                    var name = names[place]
                    name.token = index
                    result.append(name)
                }
                lastMention = mentions[place].span
            } else if let phrase = phrases[index] {
                result.append(phrase)
                phraseEnd = index + 2
            } else if let word = words[index] {
                result.append(word)
            }
        }
        return result
    }

    /// The mention a token belongs to.
    func mention(at token: Int) -> Mention? { mentionOfToken[token].map { mentions[$0] } }

    private static func word(at index: Int, in tokens: [Token], _ data: WordData) -> ClaimProfile.Term? {
        let token = tokens[index]
        guard !data.isStopWord(token.lower), token.span.count > 1 else { return nil }
        return ClaimProfile.Term(
            concept: data.concept(of: token.lower), lemma: data.lemma(of: token.lower), span: token.span, token: index,
            isName: false, isLight: data.isLight(token.lower))
    }

    private static func phrase(at index: Int, in tokens: [Token], _ data: WordData) -> ClaimProfile.Term? {
        guard index + 1 < tokens.count, tokens[index + 1].kind == .word,
            let concept = data.concept(of: tokens[index].lower, followedBy: tokens[index + 1].lower)
        else { return nil }
        return ClaimProfile.Term(
            concept: concept, lemma: data.lemma(of: tokens[index].lower) + "-" + tokens[index + 1].lower,
            span: tokens[index].span.union(tokens[index + 1].span), token: index, isName: false, isLight: false)
    }
}
