internal import ClaimExtraction
internal import Linguistics
import NewsModel

/// Makes the profiles of one article's claims.
struct ProfileBuilder {
    let analysis: ArticleAnalysis
    /// The article's place among those compared.
    let index: Int
    let links: EntityLinks
    let words: WordData
    let clauses: ClauseWords
    let meanings: ConceptMeanings
    /// Stretches that say whose word a claim is, beside the frames: outlets that a draft credits.
    var credits: [SourceSpan] = []

    private var document: Document { analysis.document }

    /// One profile a claim, in the claims' order.
    ///
    /// - Complexity: O(*n*) in the tokens of the article.
    func profiles() -> [ClaimProfile] {
        let frames = frameTokens()
        let mentions = mentionOfToken()
        let entities = entityOfName()
        var contexts: [Int: ConceptSet] = [:]
        let propositions = KeyedPropositions(keys(frames: frames, mentions: mentions), of: analysis)
        return analysis.claims.map { claim in
            let core = document.tokens(in: claim.span).filter { !frames.contains($0) }
            let terms = terms(of: core, in: claim.span, mentions: mentions)
            let quotes = analysis.quotedWords(overlapping: claim.span).map(\.span)
            let context: ConceptSet
            if let known = contexts[claim.sentence] {
                context = known
            } else {
                context = sentenceConcepts(claim.sentence, frames: frames, mentions: mentions)
                contexts[claim.sentence] = context
            }
            return ClaimProfile(
                claim: claim, core: core, terms: terms, content: ConceptSet(terms, meanings: meanings),
                quoted: Set(terms.filter { term in quotes.contains { $0.contains(term.span) } }.map(\.concept))
                    .sorted(),
                quantities: countedQuantities(in: claim.span, core: core, terms: terms),
                times: analysis.times(in: claim.span).filter { time in !credits.contains { $0.contains(time.span) } },
                isOfEarlierYear: SettingYear(analysis).isEarlier(claim), sentence: context,
                speaker: claim.attribution.last.flatMap { speakerKey($0, entities) },
                propositions: propositions.within(claim.span),
                sentencePropositions: propositions.ofSentence(claim.sentence))
        }
    }

    private func keys(frames: Set<Int>, mentions: [Int: Mention]) -> PropositionKeys {
        PropositionKeys(
            analysis: analysis, mentions: mentions, key: { links.key(article: index, entity: $0) }, words: words,
            frames: frames)
    }

    /// The concepts of every sentence, frames and all.
    func sentenceConcepts() -> [ConceptSet] {
        let mentions = mentionOfToken()
        return document.sentences.map { sentence in
            ConceptSet(terms(of: Array(sentence.tokens), in: sentence.span, mentions: mentions), meanings: meanings)
        }
    }

    private func sentenceConcepts(_ sentence: Int, frames: Set<Int>, mentions: [Int: Mention]) -> ConceptSet {
        let range = document.sentences[sentence]
        let tokens = range.tokens.filter { !frames.contains($0) }
        return ConceptSet(terms(of: tokens, in: range.span, mentions: mentions), meanings: meanings)
    }

    /// Whom a source means, alike in every article: the entity of its resolved name, else the last name in its words, else
    /// the words. "Petra Laskow, who runs Brindlow" is not Brindlow.
    private func speakerKey(_ link: AttributionLink, _ entities: [String: Int]) -> String? {
        if let entity = link.name.flatMap({ entities[NameKey.fold($0)] }) {
            return links.key(article: index, entity: entity)
        }
        if let source = link.source, let mention = analysis.mentions(in: source).last(where: { $0.kind != .place }) {
            return links.key(article: index, entity: mention.entity)
        }
        guard let name = link.name.map(NameKey.fold) ?? link.source.map({ NameKey.fold(document.text(at: $0)) }) else {
            return nil
        }
        return entities[name].map { links.key(article: index, entity: $0) } ?? Self.withoutDeterminer(name, clauses)
    }

    /// The first entity that a folded name means.
    private func entityOfName() -> [String: Int] {
        var result: [String: Int] = [:]
        for (index, entity) in analysis.entities.enumerated() {
            for name in [NameKey.fold(entity.name)] + entity.keys where result[name] == nil { result[name] = index }
        }
        return result
    }

    private static func withoutDeterminer(_ name: String, _ clauses: ClauseWords) -> String {
        let parts = name.split(separator: " ")
        guard parts.count > 1, let first = parts.first, clauses.determiners.contains(String(first)) else { return name }
        return parts.dropFirst().joined(separator: " ")
    }

    private func frameTokens() -> Set<Int> {
        var result: Set<Int> = []
        for link in analysis.attributions {
            for part in [link.source, link.cue].compactMap({ $0 }) { result.formUnion(document.tokens(in: part)) }
        }
        for credit in credits { result.formUnion(document.tokens(in: credit)) }
        return result
    }

    /// The mention each token belongs to.
    private func mentionOfToken() -> [Int: Mention] {
        var result: [Int: Mention] = [:]
        for mention in analysis.mentions {
            for token in document.tokens(in: mention.span) { result[token] = mention }
        }
        return result
    }

    /// Words outside figures and times by concept, every mention once by its linked entity.
    private func terms(of tokens: [Int], in span: SourceSpan, mentions: [Int: Mention]) -> [ClaimProfile.Term] {
        let skipped = analysis.quantities(in: span).map(\.span) + analysis.times(in: span).map(\.span)
        var result: [ClaimProfile.Term] = []
        var lastMention: SourceSpan?
        var phraseEnd = 0
        for index in tokens where index >= phraseEnd {
            let token = document.tokens[index]
            if let phrase = phraseTerm(at: index), mentions[index] == nil {
                result.append(phrase)
                phraseEnd = index + 2
                continue
            }
            guard token.kind == .word, !skipped.contains(where: { $0.contains(token.span) }) else { continue }
            if let mention = mentions[index] {
                if lastMention != mention.span { result.append(nameTerm(mention, at: index)) }
                lastMention = mention.span
            } else if !words.isStopWord(token.lower), token.span.count > 1 {
                result.append(
                    ClaimProfile.Term(
                        concept: words.concept(of: token.lower), lemma: words.lemma(of: token.lower),
                        span: token.span, token: index, isName: false, isLight: words.isLight(token.lower)))
            }
        }
        return result
    }

    /// Two words that mean something together: "behind bars".
    private func phraseTerm(at index: Int) -> ClaimProfile.Term? {
        guard index + 1 < document.tokens.count else { return nil }
        let (first, second) = (document.tokens[index], document.tokens[index + 1])
        guard first.kind == .word, second.kind == .word,
            let concept = words.concept(of: first.lower, followedBy: second.lower)
        else { return nil }
        return ClaimProfile.Term(
            concept: concept, lemma: words.lemma(of: first.lower) + "-" + second.lower,
            span: first.span.union(second.span),
            token: index, isName: false, isLight: false)
    }

    private func nameTerm(_ mention: Mention, at token: Int) -> ClaimProfile.Term {
        let key = links.key(article: index, entity: mention.entity)
        return ClaimProfile.Term(
            concept: "@" + key, lemma: key, span: mention.span, token: token, isName: true, isLight: false)
    }

    private func countedQuantities(
        in span: SourceSpan, core: [Int], terms: [ClaimProfile.Term]
    ) -> [ClaimProfile.CountedQuantity] {
        let inner = Set(core)
        return analysis.quantities(in: span).filter { quantity in
            document.tokens(in: quantity.span).contains(where: inner.contains)
        }.map { quantity in
            let next = terms.first { $0.span.lowerBound >= quantity.span.upperBound && !$0.isName }
            let near = next.flatMap { term -> ClaimProfile.Term? in
                let gap = term.token - document.tokens(in: quantity.span).upperBound
                return gap <= Self.headReach ? term : nil
            }
            let before = terms.last { $0.span.upperBound <= quantity.span.lowerBound && !$0.isName }
            return ClaimProfile.CountedQuantity(
                quantity: quantity, head: (near ?? next ?? before)?.concept,
                isPart: isPart(quantity), timesAYear: timesAYear(quantity))
        }
    }

    /// "two of the injured", "six of them": of a number told before.
    private func isPart(_ quantity: Quantity) -> Bool {
        let next = document.tokens(in: quantity.span).upperBound
        guard next + 1 < document.tokens.count else { return false }
        return clauses.partitives.contains(document.tokens[next].lower)
            && clauses.partitiveObjects.contains(document.tokens[next + 1].lower)
    }

    /// "14 talers a month", "$3 per week": what stands right behind the amount or the noun it counts.
    private func timesAYear(_ quantity: Quantity) -> Double? {
        let next = document.tokens(in: quantity.span).upperBound
        for opener in next...(next + 1) where opener + 1 < document.tokens.count {
            guard clauses.periodOpeners.contains(document.tokens[opener].lower) else { continue }
            return clauses.periods[document.tokens[opener + 1].lower]
        }
        return nil
    }

    /// How many words may stand between a number and the noun it counts: "12 heavily armed men".
    private static let headReach = 3
}
