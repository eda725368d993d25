import Linguistics
import NewsModel
import Testing

@Suite("Quantity recognizer")
struct QuantityRecognizerTests {
    /// The text with each quantity in ⟦brackets⟧.
    private func marked(_ document: Document, _ quantities: [Quantity]) -> String {
        var result = ""
        var last = 0
        for quantity in quantities {
            result += document.text(at: SourceSpan(last, quantity.span.lowerBound))
            result += "⟦" + document.text(at: quantity.span) + "⟧"
            last = quantity.span.upperBound
        }
        return result + document.text(at: SourceSpan(last, document.text.utf8.count))
    }

    private func check(_ text: String, _ values: [Double], units: [String?]) {
        let document = Document(text.filter { $0 != "⟦" && $0 != "⟧" })
        let quantities = document.quantities()
        #expect(marked(document, quantities) == text)
        #expect(quantities.map(\.unit) == units)
        #expect(quantities.count == values.count)
        for (quantity, value) in zip(quantities, values) { #expect(abs(quantity.value - value) < 1e-9 * max(1, value)) }
    }

    @Test(
        "numbers",
        arguments: [
            ("⟦12,500⟧ people", 12500.0), ("⟦three hundred and two⟧ homes", 302), ("⟦twenty-five⟧ boats", 25),
            ("⟦3.2 million⟧ votes", 3_200_000), ("⟦1.2bn⟧ users", 1_200_000_000), ("⟦5k⟧ runners", 5000),
            ("⟦4m⟧ voters", 4_000_000), ("⟦two-thirds⟧ of members", 2.0 / 3), ("⟦half⟧ of them", 0.5),
            ("⟦a quarter⟧ of them", 0.25), ("⟦a dozen⟧ eggs", 12), ("⟦half a million⟧ eggs", 500_000),
            ("⟦five and a half million⟧ fish", 5_500_000), ("⟦one and a half⟧ pages", 1.5), ("⟦½⟧ of it", 0.5),
            ("⟦1 234 567⟧ votes", 1_234_567), ("⟦one in five⟧ people", 0.2), ("⟦35 lakh⟧ voters", 3_500_000),
            ("⟦minus five point five⟧", -5.5), ("⟦twelve hundred⟧ men", 1200),
            ("⟦one hundred and twenty thousand⟧ men", 120_000), ("⟦a half-dozen⟧ boats", 6),
            ("⟦three hundred and two dozen⟧ eggs", 324), ("⟦a dozen and a half⟧ eggs", 18),
            ("⟦a couple of hundred⟧ men", 200), ("⟦three twenty-firsts⟧ of it", 3.0 / 21),
            ("⟦one hundred thirty-two fifths⟧", 132.0 / 5), ("⟦twenty-five fifths⟧", 5),
        ] as [(String, Double)])
    func numbers(_ text: String, _ value: Double) {
        check(text, [value], units: [nil])
    }

    @Test(
        "units",
        arguments: [
            ("⟦$4m⟧ in cash", 4_000_000.0, "USD"), ("⟦€3.2m⟧.", 3_200_000, "EUR"), ("⟦18,000 crowns⟧", 18000, "crown"),
            ("⟦US$5⟧", 5, "USD"), ("⟦5 US dollars⟧", 5, "USD"), ("⟦£2.5 billion⟧", 2_500_000_000, "GBP"),
            ("up ⟦3.5%⟧", 3.5, "percent"), ("⟦20 per cent⟧ less", 20, "percent"),
            ("⟦0.5 percentage points⟧", 0.5, "percentage point"), ("⟦7 km⟧ away", 7, "kilometre"),
            ("a ⟦24-hour⟧ strike", 24, "hour"), ("the ⟦six-mile⟧ trip", 6, "mile"), ("a ⟦100m⟧ race", 100, "metre"),
            ("a ⟦magnitude 6.2⟧ quake", 6.2, "magnitude"), ("⟦30°C⟧ heat", 30, "celsius"),
            ("⟦5 feet 6 inches⟧ tall", 5.5, "foot"), ("⟦half an hour⟧ late", 0.5, "hour"),
            ("a ⟦34-year-old⟧ man", 34, "year"), ("⟦aged 34⟧", 34, "year"), ("Ana Ferraz, ⟦34⟧, said", 34, "year"),
            ("the ⟦third⟧ man", 3, "ordinal"), ("the ⟦21st⟧ man", 21, "ordinal"),
            ("⟦two-and-a-half months⟧", 2.5, "month"), ("⟦billions of dollars⟧", 2_000_000_000, "USD"),
            ("winds of ⟦100 km/h⟧", 100, "kilometre per hour"),
        ] as [(String, Double, String)])
    func units(_ text: String, _ value: Double, _ unit: String) {
        check(text, [value], units: [unit])
    }

    struct Bound: Sendable, CustomTestStringConvertible {
        var text: String
        var value: Double
        var low: Double
        var high: Double
        var isApproximate = false
        var testDescription: String { text }
    }

    @Test(
        "bounds and ranges",
        arguments: [
            Bound(text: "⟦at least 12⟧ people", value: 12, low: 12, high: .infinity),
            Bound(text: "⟦more than 200⟧ people", value: 200, low: 200, high: .infinity),
            Bound(text: "⟦up to 12⟧ people", value: 12, low: -.infinity, high: 12),
            Bound(text: "⟦no more than 12⟧ people", value: 12, low: -.infinity, high: 12),
            Bound(text: "⟦about 180⟧ people", value: 180, low: 162, high: 198, isApproximate: true),
            Bound(text: "⟦some 400⟧ people", value: 400, low: 360, high: 440, isApproximate: true),
            Bound(text: "⟦nearly 10⟧ people", value: 10, low: 9, high: 10, isApproximate: true),
            Bound(text: "⟦a further 25⟧ people", value: 25, low: 25, high: 25),
            Bound(text: "⟦10 to 15⟧ people", value: 12.5, low: 10, high: 15),
            Bound(text: "⟦20–30⟧ boats", value: 25, low: 20, high: 30),
            Bound(text: "⟦between 80% and 90%⟧ of it", value: 85, low: 80, high: 90),
            Bound(text: "⟦$5-10 million⟧", value: 7_500_000, low: 5_000_000, high: 10_000_000),
            Bound(text: "⟦dozens⟧ of people", value: 24, low: 24, high: 120, isApproximate: true),
            Bound(text: "⟦tens of thousands⟧ of people", value: 20000, low: 20000, high: 100_000, isApproximate: true),
            Bound(text: "⟦several hundred⟧ people", value: 200, low: 200, high: 1000, isApproximate: true),
            Bound(text: "reports that ⟦about two⟧ men fled", value: 2, low: 1.8, high: 2.2, isApproximate: true),
            Bound(text: "new evidence about ⟦two⟧ men", value: 2, low: 2, high: 2),
            Bound(text: "⟦12 or more⟧ people", value: 12, low: 12, high: .infinity),
            Bound(text: "⟦over 3 km⟧ away", value: 3, low: 3, high: .infinity),
            Bound(text: "spread over ⟦3 days⟧", value: 3, low: 3, high: 3),
            Bound(text: "a woman in her ⟦30s⟧", value: 30, low: 30, high: 39),
        ])
    func bounds(_ bound: Bound) {
        let document = Document(bound.text.filter { $0 != "⟦" && $0 != "⟧" })
        let quantities = document.quantities()
        #expect(marked(document, quantities) == bound.text)
        #expect(quantities.map(\.value) == [bound.value])
        #expect(quantities.map(\.low) == [bound.low])
        #expect(quantities.map(\.high) == [bound.high])
        #expect(quantities.map(\.approximate) == [bound.isApproximate])
    }

    @Test("a change is two quantities, a score no range")
    func pairs() {
        check("rose from ⟦12⟧ to ⟦17⟧.", [12, 17], units: [nil, nil])
        check("won ⟦2⟧-⟦3⟧.", [2, 3], units: [nil, nil])
    }

    @Test(
        "what is no quantity",
        arguments: [
            "on May 14, 2026", "at 9.40 p.m. on Thursday", "in 2023", "the COVID-19 wave", "the one he saw",
            "No one came",
            "on Route 66", "in section 3 of it", "the Group of Seven", "a 5G mast", "At one point he",
            "the Forum 2019 Speech",
            "at first he said", "two days ago", "the 1990s", "one of them",
        ])
    func none(_ text: String) {
        #expect(Document(text).quantities() == [])
    }

    @Test(
        "ugly input",
        arguments: [
            "", "-", "$", "1", "-1", "1-", "$-", "a", "a a a", "half", "and", "one and", "two point", "% %", "½½½",
            "1/0", "0/0",
            "9999999999999999999999999", "1e999", "1^999", "between", "between 5 and", "5 to", "0-0", "٣ people",
            "1\u{202F}",
        ])
    func uglyInput(_ text: String) {
        for quantity in Document(text).quantities() { #expect(!quantity.value.isNaN) }
    }

    @Test("long runs stay linear", arguments: ["one ", "a million ", "1 000 ", "5 to ", "$", "twenty-", "million "])
    func longRuns(_ unit: String) {
        _ = Document(String(repeating: unit, count: 5000 / unit.utf8.count)).quantities()
    }
}
