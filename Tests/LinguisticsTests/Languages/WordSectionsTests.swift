import Linguistics
import Testing

@Suite("Word sections")
struct WordSectionsTests {
    @Test func sections() {
        let sections = WordSections("# note\n[a]\none two\nthree\n\n[b]\nkey: some value\nno pair\n")
        #expect(sections.words("a") == ["one", "two", "three"])
        #expect(sections.table("b") == ["key": "some value"])
        #expect(sections.words("missing").isEmpty)
    }
}
