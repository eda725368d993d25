/// How each article weighs and words what it tells.
public struct Emphasis: Hashable, Sendable {
    public var placement: [Placement]
    /// Whether the articles tell what they share in the same order; `nil` with fewer than three shared claims.
    public var order: OrderAgreement?
    public var labels: [LabelSet]
    public var verbs: [ReportingVerb]
    /// Whether the articles say who did what both report; `nil` where a text was not parsed.
    public var voice: [VoiceUse]?

    public init(
        placement: [Placement] = [], order: OrderAgreement? = nil, labels: [LabelSet] = [], verbs: [ReportingVerb] = [],
        voice: [VoiceUse]? = nil
    ) {
        self.placement = placement
        self.order = order
        self.labels = labels
        self.verbs = verbs
        self.voice = voice
    }
}

/// Whether an article says who did something that it shares with another: "Rebels shelled the port", "the port was
/// shelled".
public struct VoiceUse: Hashable, Sendable {
    public enum Agent: String, Sendable, CaseIterable {
        case named, omitted
    }

    public var pair: ClaimPair.ID
    public var article: Int
    public var agent: Agent
    /// Who did it, where the article says so; else the act.
    public var span: SourceSpan

    public init(pair: ClaimPair.ID, article: Int, agent: Agent, span: SourceSpan) {
        self.pair = pair
        self.article = article
        self.agent = agent
        self.span = span
    }
}

/// Where an article puts a claim and how much room it gives it.
public struct Placement: Hashable, Sendable {
    public enum Place: String, Sendable, CaseIterable {
        case headline, lead, upper, middle, lower
    }

    /// The pair it belongs to; `nil` for a claim no other article has.
    public var pair: ClaimPair.ID?
    public var claim: Claim.ID
    public var article: Int
    public var place: Place
    /// Prominence, 0 to 1.
    public var weight: Double
    /// Relative position in the article, 0 (first word) to 1 (last).
    public var position: Double
    /// Length of the claim in words.
    public var words: Int

    public init(
        pair: ClaimPair.ID?, claim: Claim.ID, article: Int, place: Place, weight: Double, position: Double, words: Int
    ) {
        self.pair = pair
        self.claim = claim
        self.article = article
        self.place = place
        self.weight = weight
        self.position = position
        self.words = words
    }
}

/// Kendall's tau-b between the orders in which two articles tell their shared claims (Kendall, Biometrika 33, 1945),
/// with a 95 % interval.
public struct OrderAgreement: Hashable, Sendable {
    /// -1 (reversed) to 1 (same order).
    public var tau: Double
    /// The number of shared claims.
    public var count: Int
    public var low: Double
    public var high: Double

    public init(tau: Double, count: Int, low: Double, high: Double) {
        self.tau = tau
        self.count = count
        self.low = low
        self.high = high
    }
}

/// The words by which articles call the same actor or act.
public struct LabelSet: Hashable, Sendable {
    public struct Use: Hashable, Sendable {
        public var article: Int
        public var text: String
        /// How often the article uses it.
        public var count: Int
        /// Its first use.
        public var span: SourceSpan
        /// Whether the word judges rather than names.
        public var evaluative: Bool

        public init(article: Int, text: String, count: Int, span: SourceSpan, evaluative: Bool) {
            self.article = article
            self.text = text
            self.count = count
            self.span = span
            self.evaluative = evaluative
        }
    }

    /// What is labelled: an entity's name, or a word for the act.
    public var entity: String
    public var uses: [Use]

    public init(entity: String, uses: [Use]) {
        self.entity = entity
        self.uses = uses
    }
}

/// A reporting verb an article chose for a speaker.
public struct ReportingVerb: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        /// "said", "told": takes no side.
        case neutral
        /// "confirmed", "pointed out": takes the words for true.
        case factive
        /// "claimed", "alleged": keeps its distance.
        case distancing
        /// "slammed", "warned": tells the manner.
        case charged
    }

    public var article: Int
    public var speaker: String
    public var verb: String
    public var kind: Kind
    public var span: SourceSpan

    public init(article: Int, speaker: String, verb: String, kind: Kind, span: SourceSpan) {
        self.article = article
        self.speaker = speaker
        self.verb = verb
        self.kind = kind
        self.span = span
    }
}

/// How much an article gives one source.
public struct SourceProfile: Hashable, Sendable {
    public var article: Int
    public var name: String
    public var kind: AttributionLink.Kind
    /// Attributions to this source.
    public var claims: Int
    /// Words of all content attributed to it.
    public var words: Int
    /// Words of it inside quotation marks.
    public var directWords: Int
    /// Its first mention as a source.
    public var first: SourceSpan

    public init(
        article: Int, name: String, kind: AttributionLink.Kind, claims: Int, words: Int, directWords: Int,
        first: SourceSpan
    ) {
        self.article = article
        self.name = name
        self.kind = kind
        self.claims = claims
        self.words = words
        self.directWords = directWords
        self.first = first
    }
}
