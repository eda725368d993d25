internal import Inference
public import NewsModel

/// What a claim speaks of, in a form in which claims of different articles can be held against each other.
public struct ClaimProfile: Sendable {
    public let claim: Claim
    /// The claim's tokens without the words that only say whose word it is.
    public let core: [Int]
    /// The core's content in text order: words by concept, names by linked entity.
    public let terms: [Term]
    /// The same, each concept once.
    let content: ConceptSet
    /// Those of the concepts that stand between quotation marks, sorted.
    public let quoted: [String]
    public let quantities: [CountedQuantity]
    public let times: [TimeExpression]
    /// Whether the claim is set in a year well before its article's: background, and not the event.
    let isOfEarlierYear: Bool
    /// The whole sentence's, frames left out.
    let sentence: ConceptSet
    /// Resolved names of the innermost source, folded; `nil` for the article's own voice.
    public let speaker: String?
    /// What the claim says of whom, its frame left out; empty where the text was not parsed.
    public let propositions: [ClaimProposition]
    /// The same of the whole sentence.
    public let sentencePropositions: [ClaimProposition]

    /// The claim's concepts, each once, sorted.
    public var concepts: [String] { content.concepts }
    /// The whole sentence's concepts, each once, sorted.
    public var context: [String] { sentence.concepts }

    /// One content word or name of a claim.
    public struct Term: Hashable, Sendable {
        /// The key under which words of one meaning meet; names begin with `@`.
        public var concept: String
        /// The base form as the article has it.
        public var lemma: String
        public var span: SourceSpan
        /// The token it begins with.
        public var token: Int
        public var isName: Bool
        public var isLight: Bool
    }

    /// A quantity with the concept of what it counts.
    public struct CountedQuantity: Hashable, Sendable {
        public var quantity: Quantity
        /// The concept of the noun after it, or of the nearest content word; `nil` where there is none.
        public var head: String?
        /// What that means; `nil` for names and words nothing is known of.
        var meaning: WordVector?
        /// Whether it counts some of a greater number: "two of the injured".
        public var isPart: Bool
        /// How often a year it falls due, 12 for "14 talers a month"; `nil` for what is counted once.
        public var timesAYear: Double?

        /// Whether what the two count goes by one word or by two of near meaning: "wagons", "carriages".
        public func countsAlike(_ other: CountedQuantity) -> Bool {
            if let head, head == other.head { return true }
            guard let meaning, let its = other.meaning else { return false }
            return WordVectors.cosine(meaning, its) >= WordVectors.likelyPartners
        }
    }
}
