internal import ArticleExtraction
internal import ClaimAlignment
internal import ClaimExtraction
internal import Inference
internal import Linguistics
public import NewsModel
internal import Verdicts

/// All that Parallax does with articles, each stage in its place: reading, claims, alignment, verdicts, findings.
///
/// ```swift
/// let comparison = try Pipeline().compare([first, second])
/// print(comparison.pairs.count { $0.relation == .conflict })
/// ```
///
/// The same inputs give the same results on every run of a machine; nothing is read but what is passed in.
public struct Pipeline: Sendable {
    /// The tool's version, as documents state it.
    public static let version = "0.1.0"

    let analyzer: ArticleAnalyzer
    let engine: Engine

    /// - Parameter engine: what may be asked for a verdict.
    public init(engine: Engine = .full) {
        self.engine = engine
        analyzer = ArticleAnalyzer(isParsing: engine == .full)
    }

    /// Loaded when first asked for.
    private var network: RelationNetwork? { engine == .full ? .english : nil }

    /// Likewise.
    private var encoder: PassageEncoder? { engine == .full ? .english : nil }

    /// What one article says, and on whose word.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func claims(in article: Article) -> ClaimReading {
        let analysis = ClaimNumbering.number([analyzer.analyze(article)])[0]
        let attributions = (analysis.attributions + analysis.acts).sorted { left, right in
            (left.cue ?? left.content) < (right.cue ?? right.content)
        }
        return ClaimReading(
            article: article, sentences: analysis.document.sentences.map(\.span), claims: analysis.claims,
            quotations: analysis.quotations, attributions: attributions)
    }

    /// The syntax of a text, and who and what it names.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func analyze(_ text: String) -> SyntacticAnalysis {
        let document = Document(text)
        let syntax = SyntaxAnalyzer().analyze(document)
        return SyntacticAnalysis(
            syntax.sentences, words: syntax.words, of: document,
            entities: MentionRecognizer().recognize(document, tagged: syntax.names).mentions)
    }

    /// The time expressions and quantities of a text.
    ///
    /// - Parameter published: what "yesterday" counts from; without it relative times stay unresolved.
    public func normalize(_ text: String, published: PublicationTime?) -> Normalization {
        let document = Document(text)
        return Normalization(times: document.times(published: published), quantities: document.quantities())
    }

    /// Lays two or more articles about one event side by side.
    ///
    /// - Parameter force: go on although the articles do not seem to tell the same event.
    /// - Throws: when there are fewer than two articles, one has fewer than two sentences, two are the same text, or
    ///   they do not tell the same event and `force` is false.
    /// - Complexity: O(*n*) in the articles' lengths, for each pair of articles.
    public func compare(_ articles: [Article], force: Bool = false) throws(ComparisonError) -> Comparison {
        guard articles.count >= 2 else { throw ComparisonError(.tooFewArticles) }
        let analyses = ClaimNumbering.number(articles.map(analyzer.analyze))
        try Self.validate(analyses)
        let aligner = ClaimAligner(analyses)
        let sameEvent = SameEventScorer().score(aligner)
        guard force || sameEvent.score >= SameEventScorer.threshold else {
            throw ComparisonError(.differentEvents(sameEvent))
        }
        return ComparisonBuilder(
            analyses: analyses, aligner: reading(aligner, analyses), origin: .articles, sameEvent: sameEvent,
            network: network
        ).build()
    }

    /// Splits a digest into what each credited outlet is said to report and what the digest says in its own voice, and
    /// lays these side by side.
    ///
    /// - Throws: when the text has fewer than two sentences or credits no outlet.
    public func compare(digest: Article) throws(ComparisonError) -> Comparison {
        let analysis = analyzer.analyze(digest)
        guard analysis.document.sentences.count >= 2 else { throw ComparisonError(.tooFewSentences(article: 0)) }
        let voices = DigestSplitter(analysis).voices()
        guard voices.contains(where: { $0.article.outlet != nil }) else { throw ComparisonError(.noOutletCredited) }
        let analyses = ClaimNumbering.number(voices)
        return ComparisonBuilder(
            analyses: analyses, aligner: reading(ClaimAligner(analyses), analyses), origin: .digest,
            sameEvent: SameEvent(score: 1, reason: Self.oneDigest), network: network
        ).build()
    }

    private func reading(_ aligner: ClaimAligner, _ analyses: [ArticleAnalysis]) -> ClaimAligner {
        encoder.map { aligner.reading(analyses, by: $0, and: .ofClaims) } ?? aligner
    }

    /// A verdict on every claim of a draft.
    ///
    /// - Throws: when the draft says nothing or there is no source.
    public func check(draft: Article, against sources: [Article]) throws(ComparisonError) -> DraftCheck {
        try checker(draft, sources).check(as: draft)
    }

    /// What the support model sees of every claim of a draft, in the order of `SupportJudge.names`; `nil` of one that the sources have nothing of.
    package func supportValues(draft: Article, against sources: [Article]) throws(ComparisonError) -> [[Double]?] {
        try checker(draft, sources).values()
    }

    private func checker(_ draft: Article, _ sources: [Article]) throws(ComparisonError) -> DraftChecker {
        guard !sources.isEmpty else { throw ComparisonError(.tooFewArticles) }
        let analysis = ClaimNumbering.number([analyzer.analyze(Self.dated(draft, by: sources))])[0]
        guard !analysis.claims.isEmpty else { throw ComparisonError(.tooFewSentences(article: 0)) }
        return DraftChecker(
            draft: analysis, sources: sources.map(analyzer.analyze), network: network, encoder: encoder)
    }

    /// A draft without a time is read as of its latest source, so that its weekdays can be held against theirs.
    private static func dated(_ draft: Article, by sources: [Article]) -> Article {
        guard draft.published == nil else { return draft }
        var dated = draft
        dated.published = sources.compactMap(\.published).max { $0.epochSeconds < $1.epochSeconds }
        return dated
    }

    /// Whether sources bear one claim out. Unsupported spans count from the claim.
    public func support(_ claim: String, sources: [Article]) -> Support {
        DraftChecker(
            draft: analyzer.analyze(Article(text: claim)), sources: sources.map(analyzer.analyze), network: network,
            encoder: encoder
        ).whole()
    }

    /// How two sentences stand to each other.
    public func relate(
        _ first: String, _ second: String, publishedA: PublicationTime?, publishedB: PublicationTime?
    ) -> SentenceRelation {
        SentenceRelater(analyzer: analyzer, network: network).relate(
            Article(published: publishedA, text: first), Article(published: publishedB, text: second))
    }

    private static func validate(_ analyses: [ArticleAnalysis]) throws(ComparisonError) {
        for (index, analysis) in analyses.enumerated() {
            guard analysis.document.sentences.count >= 2 else {
                throw ComparisonError(.tooFewSentences(article: index))
            }
            for earlier in 0..<index where analyses[earlier].article.text == analysis.article.text {
                throw ComparisonError(.sameText(earlier, index))
            }
        }
    }

    private static let oneDigest = "One digest tells one event."
}
