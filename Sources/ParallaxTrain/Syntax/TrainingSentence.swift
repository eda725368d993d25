import Linguistics

/// A sentence of a treebank as the learner takes it: numbers in place of words and labels.
struct TrainingSentence {
    /// The row of the word's embedding; -1 for a word that is not known.
    var words: [Int32] = []
    /// ``LexicalFeatures/count`` rows a word.
    var affixes: [Int32] = []
    /// The row of the word's static vector; -1 for none.
    var vectors: [Int32] = []
    var parts: [Int32] = []
    var features: [Int32] = []
    /// A word of the sentence, or -1.
    var heads: [Int32] = []
    var relations: [Int32] = []
    /// Empty where the treebank does not tell.
    var names: [Int32] = []

    var count: Int { words.count }
}
