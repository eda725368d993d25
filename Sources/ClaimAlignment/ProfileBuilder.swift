internal import ClaimExtraction
internal import Linguistics
import NewsModel

/// Makes the profiles of one article's claims.
struct ProfileBuilder {
    let analysis: ArticleAnalysis
    let words: WordData
    let clauses: ClauseWords
    let meanings: ConceptMeanings
    /// Stretches that say whose word a claim is, beside the frames: outlets that a draft credits.
    let credits: [SourceSpan]
    private let terms: DocumentTerms
    /// The shared key of an entity.
    private let key: (Int) -> String

    /// - Parameter index: the article's place among those compared.
    init(
        _ analysis: ArticleAnalysis, index: Int, links: EntityLinks, words: WordData, clauses: ClauseWords,
        meanings: ConceptMeanings, credits: [SourceSpan]
    ) {
        self.analysis = analysis
        self.words = words
        self.clauses = clauses
        self.meanings = meanings
        self.credits = credits
        key = { links.key(article: index, entity: $0) }
        terms = DocumentTerms(analysis, words: words, key: key)
    }

    private var document: Document { analysis.document }

    /// One profile a claim, in the claims' order.
    ///
    /// - Complexity: O(*n*) in the tokens of the article.
    func profiles() -> [ClaimProfile] {
        let frames = frameTokens()
        let entities = entityOfName()
        var contexts: [Int: ConceptSet] = [:]
        let propositions = KeyedPropositions(
            PropositionKeys(
                analysis: analysis, mention: terms.mention, key: key, words: words, frames: frames), of: analysis)
        return analysis.claims.map { claim in
            let core = document.tokens(in: claim.span).filter { !frames.contains($0) }
            let terms = self.terms.terms(of: core)
            let quotes = analysis.quotedWords(overlapping: claim.span).map(\.span)
            let context: ConceptSet
            if let known = contexts[claim.sentence] {
                context = known
            } else {
                context = sentenceConcepts(claim.sentence, frames: frames)
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

    /// The concepts of every sentence, frames and all.
    func sentenceConcepts() -> [ConceptSet] {
        document.sentences.map { ConceptSet(terms.terms(of: $0.tokens), meanings: meanings) }
    }

    private func sentenceConcepts(_ sentence: Int, frames: Set<Int>) -> ConceptSet {
        let tokens = document.sentences[sentence].tokens.lazy.filter { !frames.contains($0) }
        return ConceptSet(terms.terms(of: tokens), meanings: meanings)
    }

    /// Whom a source means, alike in every article: the entity of its resolved name, else the last name in its words, else
    /// the words. "Petra Laskow, who runs Brindlow" is not Brindlow.
    private func speakerKey(_ link: AttributionLink, _ entities: [String: Int]) -> String? {
        if let entity = link.name.flatMap({ entities[NameKey.fold($0)] }) {
            return key(entity)
        }
        if let source = link.source, let mention = analysis.mentions(in: source).last(where: { $0.kind != .place }) {
            return key(mention.entity)
        }
        guard let name = link.name.map(NameKey.fold) ?? link.source.map({ NameKey.fold(document.text(at: $0)) }) else {
            return nil
        }
        return entities[name].map { key($0) } ?? Self.withoutDeterminer(name, clauses)
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

    private func countedQuantities(
        in span: SourceSpan, core: [Int], terms: [ClaimProfile.Term]
    ) -> [ClaimProfile.CountedQuantity] {
        let inner = Set(core)
        return analysis.quantities(in: span).filter { quantity in
            document.tokens(in: quantity.span).contains(where: inner.contains)
        }.map { quantity in
            let next = terms.first { $0.span.lowerBound >= quantity.span.upperBound && !$0.isName }
            let before = terms.last { $0.span.upperBound <= quantity.span.lowerBound && !$0.isName }
            let whole = before.flatMap { isWhole($0, of: quantity) ? $0 : nil }
            let near = next.flatMap { term -> ClaimProfile.Term? in
                let gap = term.token - document.tokens(in: quantity.span).upperBound
                return gap <= (whole == nil ? Self.headReach : 0) ? term : nil
            }
            let head = near ?? whole ?? next ?? before
            return ClaimProfile.CountedQuantity(
                quantity: quantity, head: head?.concept,
                meaning: head.flatMap { meanings.vectors(of: [$0.concept], as: [$0])[0] },
                isPart: isPart(quantity), timesAYear: timesAYear(quantity))
        }
    }

    /// "a crowd of 20,000", "by a majority of ten": the noun counts by itself what has no other.
    private func isWhole(_ term: ClaimProfile.Term, of quantity: Quantity) -> Bool {
        let first = document.tokens(in: quantity.span).lowerBound
        return first - term.token == 2 && clauses.partitives.contains(document.tokens[first - 1].lower)
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
