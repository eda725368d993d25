public import Linguistics
public import NewsModel

/// Finds who said what in an English news text, by rules on its tokens.
///
/// ```swift
/// let document = Document("The dam held, its operator said.")
/// let result = AttributionExtractor(document: document, mentions: [], entities: []).extract()
/// let link = result.attributions[0]
/// document.text(at: link.content)  // "The dam held"
/// ```
///
/// The parts follow PARC and PolNeAR (Pareti, "PARC 3.0: A Corpus of Attribution Relations", LREC 2016; Newell, Margolin
/// & Ruths, "An Attribution Relations Corpus for Political News", LREC 2018): an opening "that", auxiliaries of the cue
/// and the marks of a whole quotation belong to their parts, a full stop does not.
public struct AttributionExtractor: Sendable {
    private let document: Document
    private let mentions: [Mention]
    private let entities: [Entity]
    private let references: [Reference]
    private let syntax: [ParsedSentence]?
    private let model: AttributionModel

    /// - Parameters:
    ///   - mentions: names found in the text, in text order; where there are none, capital letters serve.
    ///   - entities: what the mentions name.
    ///   - references: whom pronouns and descriptions mean; without them the nearest speaker that fits is taken.
    ///   - syntax: the trees of the document's sentences; without them words and marks alone decide, a little less well.
    public init(
        document: Document, mentions: [Mention], entities: [Entity], references: [Reference] = [],
        syntax: [ParsedSentence]? = nil
    ) {
        self.init(
            document: document, mentions: mentions, entities: entities, references: references, syntax: syntax,
            model: .english)
    }

    package init(
        document: Document, mentions: [Mention], entities: [Entity], references: [Reference] = [],
        syntax: [ParsedSentence]?, model: AttributionModel
    ) {
        self.document = document
        self.mentions = mentions
        self.entities = entities
        self.references = references
        self.syntax = syntax
        self.model = model
    }

    /// The attributions and quotations in text order; both empty for a text that reports nobody's words.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func extract() -> AttributionResult {
        let text = AttributionText(document, words: .english, verbs: .english)
        let scene = AttributionScene(text, syntax: syntax)
        let acts = ActRule(scene: scene)
        let drafts = AttributionRanker(scene: scene, model: model).drafts().filter {
            !isDeniedCharge($0, in: text) && (!acts.isAct($0) || acts.isByWords($0))
        }
        let links = links(from: drafts, in: text, acts)
        let spoken = zip(drafts, links).filter { !$1.isAct }
        var collector = QuotationCollector(text)
        return AttributionResult(
            attributions: links, quotations: collector.collect(spoken.map(\.0), spoken.map(\.1)))
    }

    /// "They have not been charged": what nobody says is nobody's word, and a statement of its own.
    private func isDeniedCharge(_ draft: AttributionDraft, in text: AttributionText) -> Bool {
        draft.source == nil && draft.cue.contains { text.has(.negations, $0) }
    }

    private func contentTokens(_ draft: AttributionDraft, in text: AttributionText) -> Range<Int> {
        var content = draft.content
        guard !AttributionConvention.keepsOuterMarks else { return content }
        if content.count > 2, text.stretch(openingAt: content.lowerBound) != nil { content.removeFirst() }
        if content.count > 1, text.stretch(closingAt: content.upperBound - 1) != nil { content.removeLast() }
        return content
    }

    /// Names are resolved in the order of the cues: whoever speaks first can be meant later.
    private func links(
        from drafts: [AttributionDraft], in text: AttributionText, _ acts: ActRule
    ) -> [AttributionLink] {
        let names = NameIndex(text, mentions: mentions, entities: entities)
        var resolver = SpeakerResolver(
            text, names: names, words: .english, references: references, syntax: acts.scene.syntax)
        return drafts.map { draft in
            let speaker = draft.source.map { resolver.speaker(of: $0) }
            let (source, cue) = ContractedPronoun.spans(of: draft, in: text)
            return AttributionLink(
                source: source, cue: cue,
                content: text.span(contentTokens(draft, in: text)), kind: speaker?.kind ?? .vague, name: speaker?.name,
                isAct: acts.isAct(draft))
        }
    }
}

/// What ``AttributionExtractor`` found.
public struct AttributionResult: Sendable {
    /// Those of acts among them, in text order; nested links lie in the outer's content.
    public var attributions: [AttributionLink]
    /// In text order.
    public var quotations: [Quotation]

    public init(attributions: [AttributionLink], quotations: [Quotation]) {
        self.attributions = attributions
        self.quotations = quotations
    }
}
