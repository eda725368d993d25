import ClaimAlignment
import Testing

@Suite("Entity links")
struct EntityLinksTests {
    private func areLinked(_ first: String, _ second: String) -> Bool {
        let reports = Reports("They met \(first) on Monday.", "They met \(second) on Monday.")
        return !reports.names(0).isEmpty && reports.names(0) == reports.names(1)
    }

    @Test(
        "one name in two articles",
        arguments: [
            ("Maria Ruiz", "Ruiz"), ("Ruiz", "Mayor Maria Ruiz"), ("Abbas Araghchi", "Araqchi"),
            ("the Textile Workers Union", "the TWU"), ("France", "French ministers"),
        ])
    func linked(_ first: String, _ second: String) { #expect(areLinked(first, second)) }

    @Test(
        "two names",
        arguments: [("Maria Ruiz", "Peter Kovac"), ("France", "Japan"), ("Donald Kovac", "Melania Kovac")])
    func separate(_ first: String, _ second: String) { #expect(!areLinked(first, second)) }
}
