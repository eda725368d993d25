public import NewsModel

/// A word of a parsed sentence, as Universal Dependencies counts words: "don't" is two, "mother-in-law" five.
public struct SyntacticWord: Hashable, Sendable {
    public var span: SourceSpan
    /// The index of the document's token it lies in; words of one token have the same.
    public var token: Int
    /// The form a dictionary lists it under, in lower case but for names: "strike" for "struck".
    public var lemma: String
    public var pos: PartOfSpeech
    public var features: WordFeatures
    /// The index of the head in the sentence's words; -1 for the root.
    public var head: Int
    public var relation: DependencyRelation

    public init(
        span: SourceSpan, token: Int, lemma: String, pos: PartOfSpeech, features: WordFeatures = WordFeatures(),
        head: Int, relation: DependencyRelation
    ) {
        self.span = span
        self.token = token
        self.lemma = lemma
        self.pos = pos
        self.features = features
        self.head = head
        self.relation = relation
    }
}
