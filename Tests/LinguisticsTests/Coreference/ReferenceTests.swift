import Linguistics
import NewsModel
import Testing

@Suite("References")
struct ReferenceTests {
    /// The references of a text, each with the name of whom it means.
    private func references(_ text: String) -> [String] {
        let document = Document(text)
        let (mentions, entities) = MentionRecognizer().recognize(document)
        return ReferenceResolver().references(in: document, mentions: mentions, entities: entities).map {
            document.text(at: $0.span) + " = " + entities[$0.entity].name
        }
    }

    @Test(
        "pronouns mean whoever agrees",
        arguments: [
            ("Ana Ruiz met Peter Kovac. She left early.", ["She = Ana Ruiz"]),
            ("Peter Kovac sold his shop.", ["his = Peter Kovac"]),
            ("Mrs Kovac called. Mr Brandt did not answer her.", ["her = Kovac"]),
            ("The Sorrel Bank closed its doors.", ["its = Sorrel Bank"]),
        ])
    func pronouns(_ text: String, _ expected: [String]) { #expect(references(text) == expected) }

    @Test(
        "of two that fit alike neither is meant",
        arguments: [
            "Ana Ruiz and Marta Lind met. She left early.",
            "A woman was found near Ana Ruiz. The woman said she was lost.",
            "Every driver must show his or her card to Ana Ruiz.",
            "She left.", "",
        ])
    func ambiguous(_ text: String) { #expect(references(text).isEmpty) }

    @Test(
        "descriptions mean who holds the office or is such a thing",
        arguments: [
            ("Interior Minister Ana Ruiz spoke. The minister was brief.", ["The minister = Ana Ruiz"]),
            ("Russian President Oleg Moroz flew in. The Russian leader smiled.", ["The Russian leader = Oleg Moroz"]),
            ("The Textile Workers Union met. The union voted.", ["The union = Textile Workers Union"]),
            ("They fined Tessary Foods. The company will appeal.", ["The company = Tessary Foods"]),
        ])
    func descriptions(_ text: String, _ expected: [String]) { #expect(references(text) == expected) }

    @Test(
        "descriptions that could mean another, or say more, mean nobody",
        arguments: [
            "Interior Minister Ana Ruiz met Health Minister Peter Kovac. The minister was brief.",
            "Interior Minister Ana Ruiz spoke. The minister of the other country was brief.",
            "Interior Minister Ana Ruiz spoke. The French minister was brief.",
            "The Health Ministry and the Defence Ministry met. The ministry was brief.",
        ])
    func openDescriptions(_ text: String) { #expect(references(text).isEmpty) }
}
