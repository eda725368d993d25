/// An article as it stands in a comparison, with what identifies its input.
public struct ComparedArticle: Hashable, Sendable {
    public var article: Article
    /// Words of the text.
    public var words: Int
    /// SHA-256 of the text's UTF-8, lower-case hexadecimal.
    public var sha256: String

    public init(article: Article, words: Int, sha256: String) {
        self.article = article
        self.words = words
        self.sha256 = sha256
    }
}

/// Whether the articles tell the same event.
public struct SameEvent: Hashable, Sendable {
    /// 0 to 1.
    public var score: Double
    public var reason: String

    public init(score: Double, reason: String) {
        self.score = score
        self.reason = reason
    }
}

/// Everything found by laying two or more articles side by side.
public struct Comparison: Sendable {
    public enum Origin: String, Sendable {
        /// Two or more articles.
        case articles
        /// One digest that credits outlets: every article's text is the digest's.
        case digest
    }

    public var origin: Origin
    public var articles: [ComparedArticle]
    /// By article, then by position.
    public var claims: [Claim]
    public var pairs: [ClaimPair]
    /// The most salient first.
    public var only: [Omission]
    public var flags: [Flag]
    public var emphasis: Emphasis
    public var sources: [SourceProfile]
    public var provenance: Provenance
    public var sameEvent: SameEvent
    public var diagnostics: [Diagnostic]

    public init(
        origin: Origin, articles: [ComparedArticle], claims: [Claim], pairs: [ClaimPair], only: [Omission],
        flags: [Flag], emphasis: Emphasis, sources: [SourceProfile], provenance: Provenance, sameEvent: SameEvent,
        diagnostics: [Diagnostic] = []
    ) {
        self.origin = origin
        self.articles = articles
        self.claims = claims
        self.pairs = pairs
        self.only = only
        self.flags = flags
        self.emphasis = emphasis
        self.sources = sources
        self.provenance = provenance
        self.sameEvent = sameEvent
        self.diagnostics = diagnostics
    }
}

/// Counts of a comparison, each of which can be recounted from its lists.
public struct ComparisonTotals: Hashable, Sendable {
    public var claims: Int
    public var pairs: Int
    /// Pairs that say the same: equivalent or more detailed.
    public var shared: Int
    public var differing: Int
    public var updates: Int
    public var conflicts: Int
    public var only: Int
    public var flags: Int
    /// Claims of each article that at least one other article lacks.
    public var onlyIn: [Int]

    /// - Complexity: linear in the lists.
    public init(_ comparison: Comparison) {
        let relations = comparison.pairs.map(\.relation)
        let articleOfClaim = Dictionary(
            comparison.claims.map { ($0.id, $0.article) }, uniquingKeysWith: { first, _ in first })
        claims = comparison.claims.count
        pairs = comparison.pairs.count
        shared = relations.count { [.equivalent, .firstMoreDetailed, .secondMoreDetailed].contains($0) }
        differing = relations.count { $0 == .differs }
        updates = relations.count { $0 == .update }
        conflicts = relations.count { $0 == .conflict }
        only = comparison.only.count
        flags = comparison.flags.count
        onlyIn = comparison.articles.indices.map { index in
            comparison.only.count { articleOfClaim[$0.claim] == index }
        }
    }
}
