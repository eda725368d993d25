import NewsModel
import Testing

@Suite("Mentions")
struct MentionTests {
    @Test(
        "names are found where they stand",
        arguments: [
            "The dam near ⟦Ilmet⟧ held.",
            "⟦Ana Ruiz⟧ met ⟦Peter Kovac⟧ in ⟦Dravik⟧.",
            "⟦Danilo Ferraz⟧, 34, worked there.",
            "The ⟦Port Callan Gazette⟧ wrote of it.",
            "It was the ⟦Ministry of Health⟧ that knew.",
            "Members of ⟦NATO⟧ met.",
            "They met ⟦Charles de Gaulle⟧ there.",
            "nobody is named here.",
            "⟦Zürich⟧ and ⟦São Paulo⟧ were named.",
        ])
    func places(_ marked: String) {
        #expect(Names(marked.filter { $0 != "⟦" && $0 != "⟧" }).marked == marked)
    }

    @Test(
        "the first word of a sentence is a name only where something else says so",
        arguments: [
            "Workers left the mill.", "Nothing burned.", "Yesterday it rained.", "Killing them was wrong.",
            "“Nobody knew,” she said.", "⟦Ana⟧ left.", "⟦France⟧ agreed.", "⟦Ana Ruiz⟧ left.",
        ])
    func sentenceStart(_ marked: String) {
        #expect(Names(marked.filter { $0 != "⟦" && $0 != "⟧" }).marked == marked)
    }

    @Test("a word that the text also writes small is no name at a sentence's head")
    func smallElsewhere() {
        #expect(Names("Divers searched the lake. The divers found nothing.").mentions.isEmpty)
    }

    @Test("titles stand apart from the person, demonyms from both")
    func titles() {
        #expect(
            Names("They met Russian President Vladimir Putin there.").marked
                == "They met ⟦Russian⟧ President ⟦Vladimir Putin⟧ there.")
        #expect(Names("They met Mayor Ana Ruiz there.").marked == "They met Mayor ⟦Ana Ruiz⟧ there.")
        #expect(Names("They met Prime Minister Monsour there.").marked == "They met Prime Minister ⟦Monsour⟧ there.")
    }

    @Test(
        "kinds",
        arguments: [
            ("They met Ana Ruiz there.", "Ana Ruiz", .person),
            ("They met Mr Kovac there.", "Kovac", .person),
            ("Once Danilo, 34, a joiner, left.", "Danilo", .person),
            ("They lived in Dravik then.", "Dravik", .place),
            ("The talks in Paris failed.", "Paris", .place),
            ("The talks with Japan failed.", "Japan", .place),
            ("They joined the Textile Workers Union then.", "Textile Workers Union", .organization),
            ("They joined NATO then.", "NATO", .organization),
            ("They read the Port Callan Gazette then.", "Port Callan Gazette", .organization),
            ("They met French farmers there.", "French", .other),
        ] as [(String, String, Mention.Kind)])
    func kinds(_ text: String, _ words: String, _ kind: Mention.Kind) {
        #expect(Names(text).kind(words) == kind)
    }

    @Test(
        "ugly input names nobody and breaks nothing",
        arguments: ["", " ", "\u{0}\u{7}", "A", "👍👍", "\u{202E}abc\u{202C}", "'", "& & &", "\r\n\r\n", "Of The And"])
    func ugly(_ text: String) {
        let names = Names(text)
        for mention in names.mentions { #expect(names.entities.indices.contains(mention.entity)) }
    }
}
