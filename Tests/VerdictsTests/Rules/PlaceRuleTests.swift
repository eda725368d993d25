import Testing

@testable import Verdicts

@Suite("Place rule")
struct PlaceRuleTests {
    private func found(_ first: String, _ second: String) -> [String] {
        TwoReports(first, second).found(by: PlaceRule())
    }

    @Test("another place is shown, though one may lie in the other")
    func otherPlace() {
        #expect(
            found("Hundreds marched against the ruling in Ilmet.", "Hundreds marched against the ruling in Dravik.")
                == ["Ilmet ≈ Dravik"])
    }

    @Test("the same place, and a place on one side only, are no difference")
    func noDifference() {
        #expect(found("Hundreds marched in Ilmet.", "Hundreds marched in Ilmet.") == [])
        #expect(found("Hundreds marched in Ilmet.", "Hundreds marched.") == [])
    }

    @Test("places in other roles are left alone")
    func otherRoles() {
        #expect(found("The convoy left from Ilmet.", "The convoy arrived in Dravik.") == [])
    }

    @Test("another place of the same act")
    func acts() {
        let reports = TwoReports(
            "Maria Ruiz defeated Peter Kovac in Ilmet.", "Maria Ruiz defeated Peter Kovac in Dravik.", isParsed: true)
        #expect(reports.found(by: PlaceRule()) == ["Ilmet ≈ Dravik"])
        #expect(
            TwoReports(
                "Maria Ruiz defeated Peter Kovac in Ilmet.", "Maria Ruiz defeated Peter Kovac.", isParsed: true
            ).found(by: PlaceRule()) == [])
    }
}
