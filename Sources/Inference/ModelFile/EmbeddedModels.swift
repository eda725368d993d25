import CModels

extension ResidentBytes {
    /// The network for the syntax of English.
    package static let englishSyntax = ResidentBytes(
        UnsafeRawBufferPointer(start: parallax_syntax(), count: parallax_syntax_length()))
}
