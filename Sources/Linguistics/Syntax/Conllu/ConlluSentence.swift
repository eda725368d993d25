/// A sentence of a treebank in CoNLL-U. <https://universaldependencies.org/format.html>
package struct ConlluSentence: Hashable, Sendable {
    /// The text that `# text` gives; empty where there is none.
    package var text = ""
    /// Whether a document or a paragraph begins with it.
    package var startsDocument = false
    package var startsParagraph = false
    /// The other comments, without their mark.
    package var comments: [String] = []
    /// The syntactic words, in order; empty nodes are left out.
    package var words: [ConlluWord] = []
    /// The words that are written as one: "don't" over "do" and "n't".
    package var contractions: [ConlluContraction] = []

    package init() {}
}

package struct ConlluWord: Hashable, Sendable {
    package var form: String
    package var lemma: String
    package var pos: PartOfSpeech
    package var features: WordFeatures
    /// The index of the head in the sentence's words; -1 for the root.
    package var head: Int
    /// The universal relation.
    package var relation: DependencyRelation
    /// What the language adds to it: "desc" of "nmod:desc"; empty for none.
    package var subtype: String
    /// The last column: "SpaceAfter=No|Entity=…"; empty for none.
    package var misc: String
    /// The line it stands in, from 1.
    package var line: Int
}

package struct ConlluContraction: Hashable, Sendable {
    package var form: String
    /// Indices into the sentence's words.
    package var words: Range<Int>
    package var misc: String
}

/// What is wrong with a line of a treebank.
package struct ConlluError: Error, Hashable, CustomStringConvertible {
    /// From 1.
    package var line: Int
    package var problem: String

    package var description: String { "Line \(line): \(problem)" }
}
