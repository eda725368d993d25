/// One link of an attribution: *source* (who), *cue* (said), *content* (what).
///
/// The three parts follow PARC and PolNeAR (Newell, Margolin & Ruths, "An Attribution Relations Corpus for Political
/// News", LREC 2018).
public struct AttributionLink: Hashable, Sendable {
    /// What kind of voice the source is.
    public enum Kind: String, Sendable, CaseIterable {
        /// A person named in the article, in any capacity.
        case named
        /// An institution, or a group or spokesperson speaking for it.
        case official
        /// An unnamed person or people.
        case anonymous
        /// A report, a letter, a record.
        case document
        /// A news agency.
        case agency
        /// Another outlet, or in a digest the outlet it credits.
        case outlet
        /// Nobody in particular: "reportedly", "media reports".
        case vague
    }

    /// The words that name the source; `nil` where the text has only a cue ("reportedly").
    public var source: SourceSpan?
    /// The reporting words: "said", "according to". `nil` where an outer link is understood from the article's outlet.
    public var cue: SourceSpan?
    /// What is attributed, without the outer quotation marks.
    public var content: SourceSpan
    public var kind: Kind
    /// The source's resolved name: the fullest form the article gives of whom "she" or "the minister" means.
    public var name: String?
    /// Whether the source does, orders or means to do the content, rather than saying or thinking that it is so:
    /// "ordered checks", "agreed to buy". Such a link is no part of a claim's chain, for the text itself states the act.
    public var isAct: Bool

    public init(
        source: SourceSpan?, cue: SourceSpan?, content: SourceSpan, kind: Kind, name: String? = nil,
        isAct: Bool = false
    ) {
        self.source = source
        self.cue = cue
        self.content = content
        self.kind = kind
        self.name = name
        self.isAct = isAct
    }
}

/// Words the article gives as somebody's own.
public struct Quotation: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        /// A whole statement in quotation marks.
        case direct
        /// Reported in the article's words.
        case indirect
        /// Some words in quotation marks inside reported speech.
        case mixed
    }

    /// The words between the marks, or the reported content.
    public var span: SourceSpan
    public var kind: Kind
    /// The words that name the speaker, where the text has them.
    public var speaker: SourceSpan?
    /// The speaker's resolved name.
    public var name: String?

    public init(span: SourceSpan, kind: Kind, speaker: SourceSpan? = nil, name: String? = nil) {
        self.span = span
        self.kind = kind
        self.speaker = speaker
        self.name = name
    }
}
