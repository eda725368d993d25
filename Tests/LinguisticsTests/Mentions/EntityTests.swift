import NewsModel
import Testing

@Suite("Entities")
struct EntityTests {
    @Test("a last name finds the full one, before and after it")
    func lastNames() {
        let names = Names("Officials met Ruiz on Monday. Mayor Ana Ruiz said no. Then Ms Ruiz left.")
        #expect(names.aliases(of: "Ana Ruiz") == ["Ruiz", "Ana Ruiz", "Ruiz"])
        #expect(names.entities.map(\.name) == ["Ana Ruiz"])
    }

    @Test("two people of one family name stay two")
    func oneSurname() {
        let names = Names("Donald Trump spoke. Then Melania Trump spoke. They left.")
        #expect(names.aliases(of: "Donald Trump") == ["Donald Trump"])
        #expect(names.aliases(of: "Melania Trump") == ["Melania Trump"])
    }

    @Test("a family name that is also an institution's is the person's where the text names one in full")
    func familyOrInstitution() {
        #expect(
            Names("President Vicente Fox spoke. Fox left.").aliases(of: "Vicente Fox") == ["Vicente Fox", "Fox"])
        #expect(
            Names("Vicente Fox spoke to Fox News. Fox broadcast it.").aliases(of: "Vicente Fox") == ["Vicente Fox"])
    }

    @Test("an organisation's initials name it")
    func initials() {
        let names = Names("The Textile Workers Union met. Members of the TWU voted.")
        #expect(names.aliases(of: "Textile Workers Union") == ["Textile Workers Union", "TWU"])
    }

    @Test("a country and its people are one")
    func countries() {
        let names = Names("Talks with France failed. The French minister left.")
        #expect(names.aliases(of: "France") == ["France", "French"])
    }

    @Test("different places stay apart")
    func places() {
        let names = Names("They lived in Dravik. They moved to Ilmet.")
        #expect(names.entities.map(\.name) == ["Dravik", "Ilmet"])
    }

    @Test("entities come in the order of their first mention, their keys sorted")
    func order() {
        let names = Names("In Ilmet, Kovac met Ana Ruiz. Peter Kovac left Ilmet.")
        #expect(names.entities.map(\.name) == ["Ilmet", "Peter Kovac", "Ana Ruiz"])
        for entity in names.entities { #expect(entity.keys == entity.keys.sorted()) }
        #expect(names.mentions.map(\.span) == names.mentions.map(\.span).sorted())
    }
}

extension EntityTests {
    @Test("a capital that acts is the state, one where something happens the city")
    func capitals() {
        let names = Names("Russia paid. Moscow said no. He lived in Moscow. The Kremlin was silent.")
        #expect(names.aliases(of: "Russia") == ["Russia", "Moscow"])
        #expect(names.entities.map(\.name) == ["Russia", "Moscow", "Kremlin"])
    }

    @Test(
        "one person",
        arguments: [
            "William Tate came. Bill Tate spoke.", "Mohammed Rashidi came. Muhammad Rashidi spoke.",
            "Abbas Araghchi came. Araqchi spoke.", "Ana Ruiz came. Ana spoke.", "Ahmed al-Nasser came. Nasser spoke.",
        ])
    func onePerson(_ text: String) { #expect(Names(text).entities.count == 1) }

    @Test("of two of one family name, a title or use tells who is meant, else neither is")
    func twoOfAFamily() {
        let names = Names("Mr Tom Harker and Mrs Jane Harker came. Mrs Harker spoke.")
        #expect(names.mentions.map(\.entity) == [0, 1, 1])
        #expect(Names("Tom Kovac and Jan Kovac came. Kovac spoke.").entities.count == 3)
    }

    @Test("letters in brackets name a body, words of a body's name name it shortly")
    func bodies() {
        #expect(Names("The Sorrel Bedding Cooperative (SBC) met. The SBC voted.").entities.count == 1)
        #expect(Names("They joined the Health Ministry. He ran the Ministry of Health.").entities.count == 1)
    }
}
