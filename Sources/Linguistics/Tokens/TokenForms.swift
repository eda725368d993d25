extension Sequence<Token> {
    /// The words and figures in lower case: what is left of a text when a house's style of marks and capitals is not.
    package var wordForms: [String] { filter { $0.kind == .word || $0.kind == .number }.map(\.lower) }
}
