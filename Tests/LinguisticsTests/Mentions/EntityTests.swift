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
