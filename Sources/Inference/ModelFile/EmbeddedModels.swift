import CModels

extension ResidentBytes {
    /// The network for the syntax of English.
    package static let englishSyntax = ResidentBytes(
        UnsafeRawBufferPointer(start: parallax_syntax(), count: parallax_syntax_length()))

    /// The weights by which sources, cues and contents of English are told.
    package static let englishAttribution = ResidentBytes(
        UnsafeRawBufferPointer(start: parallax_attribution(), count: parallax_attribution_length()))
}
