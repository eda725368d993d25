/// The seventeen word classes of Universal Dependencies.
///
/// Nivre et al., "Universal Dependencies v2" (LREC 2020); <https://universaldependencies.org/u/pos/>.
public enum PartOfSpeech: String, Sendable, CaseIterable {
    case adjective = "ADJ"
    case adposition = "ADP"
    case adverb = "ADV"
    case auxiliary = "AUX"
    case coordinatingConjunction = "CCONJ"
    case determiner = "DET"
    case interjection = "INTJ"
    case noun = "NOUN"
    case numeral = "NUM"
    case particle = "PART"
    case pronoun = "PRON"
    case properNoun = "PROPN"
    case punctuation = "PUNCT"
    case subordinatingConjunction = "SCONJ"
    case symbol = "SYM"
    case verb = "VERB"
    case other = "X"

    /// Whether words of this class name things: nouns, proper nouns, pronouns.
    public var isNominal: Bool { self == .noun || self == .properNoun || self == .pronoun }
}
