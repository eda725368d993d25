import Testing

@testable import Verdicts

@Suite("Detail rule")
struct DetailRuleTests {
    private func found(_ first: String, _ second: String) -> [String] {
        TwoReports(first, second).found(by: DetailRule())
    }

    @Test("what only one side has, as one stretch of its words")
    func extra() {
        let longer = "The driver fled through the northern forest with stolen rifles."
        let words = "northern forest with stolen rifles"
        #expect(found("The driver fled.", longer) == ["- ≈ " + words])
        #expect(found(longer, "The driver fled.") == [words + " ≈ -"])
    }

    @Test("a claim against itself has no extra")
    func same() {
        #expect(found("The driver fled the scene.", "The driver fled the scene.") == [])
    }

    @Test("other words of one meaning are no extra")
    func sameMeaning() {
        #expect(found("The quake killed nine people.", "Nine people died in the earthquake.") == [])
    }
}
