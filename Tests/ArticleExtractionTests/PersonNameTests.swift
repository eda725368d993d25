import Testing

@testable import ArticleExtraction

@Suite("Names of authors")
struct PersonNameTests {
    @Test(
        arguments: [
            ("By Ada Example", "Ada Example"), ("ada@example.org", nil), ("https://example.org/ada", nil),
            ("Admin", nil),
            ("Ada Example | The Example", "Ada Example"), ("Ada Example 8 January 2026, 3:51 pm", "Ada Example"),
            ("Ada Example - January 10, 2026", "Ada Example"), ("Theresa May", "Theresa May"), ("", nil),
            ("Posted on May 3, 2026 by Ada Example", "Ada Example"), ("  Ada\n Example, ", "Ada Example"), ("李明", "李明"),
        ] as [(String, String?)])
    func cleaned(text: String, expected: String?) {
        #expect(PersonName.cleaned(text) == expected)
    }

    @Test func joined() {
        #expect(PersonName.joined(["By A B", "A B", "C D"]) == "A B, C D")
        #expect(PersonName.joined([]) == nil)
    }
}
