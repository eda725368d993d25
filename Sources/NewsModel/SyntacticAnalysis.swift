/// A text as grammar sees it: sentences as dependency trees over the words as they are written, and who is named.
///
/// Word classes, features and relations are named as in Universal Dependencies.
public struct SyntacticAnalysis: Hashable, Sendable {
    public var sentences: [Sentence]
    /// In text order.
    public var entities: [Mention]

    public init(sentences: [Sentence], entities: [Mention]) {
        self.sentences = sentences
        self.entities = entities
    }

    public struct Sentence: Hashable, Sendable {
        public var span: SourceSpan
        /// In text order; their heads make a tree.
        public var tokens: [Token]

        public init(span: SourceSpan, tokens: [Token]) {
            self.span = span
            self.tokens = tokens
        }
    }

    /// A word as it is written: "don't" is one token.
    public struct Token: Hashable, Sendable {
        /// What is said of the token as a whole: of the word that stands highest in the tree where there are several. Its
        /// head is an index into the sentence's tokens.
        public var word: Word
        /// The words that a contraction is made of, "do" and "n't"; empty for any other token. Their heads count the
        /// sentence's words: those of the contractions, and the tokens that are none.
        public var parts: [Word]

        public init(word: Word, parts: [Word] = []) {
            self.word = word
            self.parts = parts
        }
    }

    public struct Word: Hashable, Sendable {
        public var span: SourceSpan
        public var lemma: String
        /// "NOUN".
        public var pos: String
        /// "Number=Plur"; `nil` where there are none.
        public var features: String?
        /// -1 for a root.
        public var head: Int
        /// "nsubj".
        public var relation: String

        public init(
            span: SourceSpan, lemma: String, pos: String, features: String? = nil, head: Int, relation: String
        ) {
            self.span = span
            self.lemma = lemma
            self.pos = pos
            self.features = features
            self.head = head
            self.relation = relation
        }
    }
}
