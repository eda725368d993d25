import Linguistics
import NewsModel

/// How well trees over the words as they are written agree with labelled ones, from raw text: a token counts where it
/// stands at a labelled token's place, everything else of it only then. Values are F1 scores.
struct SyntaxMeasure {
    private(set) var tokens = Tally()
    private(set) var classes = Tally()
    private(set) var lemmas = Tally()
    /// Head and relation both right.
    private(set) var attachments = Tally()

    mutating func add(labelled: [SyntacticAnalysis.Sentence], found: [SyntacticAnalysis.Sentence]) {
        let labels = Dictionary(uniqueKeysWithValues: Self.nodes(labelled).map { ($0.span, $0) })
        let nodes = Self.nodes(found)
        let pairs = nodes.compactMap { node in labels[node.span].map { (node, $0) } }
        let count = labels.count + nodes.count
        tokens = tokens + Tally(2 * Double(pairs.count), of: count)
        classes = classes + Tally(2 * Double(pairs.count { $0.word.pos == $1.word.pos }), of: count)
        lemmas = lemmas + Tally(2 * Double(pairs.count { $0.word.lemma == $1.word.lemma }), of: count)
        let attached = pairs.count { $0.head == $1.head && $0.word.relation == $1.word.relation }
        attachments = attachments + Tally(2 * Double(attached), of: count)
    }

    /// A token with the place of its head; `nil` for a root.
    private struct Node {
        let word: SyntacticAnalysis.Word
        let head: SourceSpan?
        var span: SourceSpan { word.span }
    }

    private static func nodes(_ sentences: [SyntacticAnalysis.Sentence]) -> [Node] {
        sentences.flatMap { sentence in
            sentence.tokens.map { token in
                let head = token.word.head
                return Node(word: token.word, head: head < 0 ? nil : sentence.tokens[head].word.span)
            }
        }
    }
}
