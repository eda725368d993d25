import CModels

/// The model files that are part of the program; `MODELS.md` in CModels tells what they are.
extension ResidentBytes {
    /// Word vectors for English.
    static let englishWords = ResidentBytes(
        UnsafeRawBufferPointer(start: parallax_words(), count: parallax_words_length()))

    /// The network for the syntax of English.
    package static let englishSyntax = ResidentBytes(
        UnsafeRawBufferPointer(start: parallax_syntax(), count: parallax_syntax_length()))

    /// The weights by which sources, cues and contents of English are told.
    package static let englishAttribution = ResidentBytes(
        UnsafeRawBufferPointer(start: parallax_attribution(), count: parallax_attribution_length()))

    /// The network that holds two texts against each other.
    static let englishRelation = ResidentBytes(
        UnsafeRawBufferPointer(start: parallax_relation(), count: parallax_relation_length()))

    /// The layers that tell what claims say in their passages; its pieces are the relation network's.
    static let englishPassage = ResidentBytes(
        UnsafeRawBufferPointer(start: parallax_passage(), count: parallax_passage_length()))

    /// The smaller network that holds two claims against each other; its pieces, too, are the relation network's.
    static let englishClaims = ResidentBytes(
        UnsafeRawBufferPointer(start: parallax_claims(), count: parallax_claims_length()))
}
