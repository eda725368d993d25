import ClaimExtraction
import Linguistics
import NewsModel
import Testing

@Suite struct QuotationTests {
    private func quotations(_ text: String) -> [String] {
        extract(text).quotations.map { "\($0.kind) | \(text.text(at: $0.span)) | \($0.name ?? "-")" }
    }

    @Test(arguments: [
        ("“It broke,” she said.", ["direct | It broke, | she"]),
        ("\"It broke,\" Ruiz said. \"Then it fell.\"", ["direct | It broke, | Ruiz", "direct | Then it fell. | Ruiz"]),
        ("'I can't stay,' Ruiz said of the boys' trip.", ["direct | I can't stay, | Ruiz"]),
        ("Ruiz called it “a mess”.", ["mixed | a mess | Ruiz"]),
        ("Ruiz said it would “end badly” for all.", ["mixed | end badly | Ruiz"]),
        ("Ruiz said it would end.", ["indirect | it would end | Ruiz"]),
        ("The “expert” left.", []),
        (
            "Ruiz said it hurt. “We wrote and nobody came back.”",
            ["indirect | it hurt | Ruiz", "direct | We wrote and nobody came back. | Ruiz"]
        ),
        (
            "“They took the soul out of it,” the Courier quotes her as saying.",
            ["direct | They took the soul out of it, | Courier"]
        ),
        ("''It broke,'' Ruiz said.", ["direct | It broke, | Ruiz"]),
        ("He was 5'10\" tall, Ruiz said.", ["indirect | He was 5'10\" tall | Ruiz"]),
    ])
    func quotation(_ text: String, _ expected: [String]) {
        #expect(quotations(text) == expected)
    }

    @Test func anUnclosedQuotationEndsWithItsParagraph() {
        let text = "Ruiz said: “It broke and fell.\n\nNobody was hurt. The road is open."
        #expect(quotations(text) == ["direct | It broke and fell. | Ruiz"])
    }
}
