import NewsModel
import Testing

@testable import Verdicts

@Suite("Quantity rule")
struct QuantityRuleTests {
    private func found(_ first: String, _ second: String) -> [String] {
        TwoReports(first, second).found(by: QuantityRule())
    }

    @Test("other numbers of one thing cannot both be right")
    func contradiction() {
        #expect(found("Twelve people died in the mill fire.", "The mill fire killed 14 people.") == ["Twelve ≠ 14"])
        #expect(found("The ship lost 40 containers.", "The ship lost 400 containers.") == ["40 ≠ 400"])
    }

    @Test("a bound and a number within it can")
    func bounds() {
        #expect(
            found("At least 12 people died in the mill fire.", "The mill fire killed 14 people.") == [
                "At least 12 ≈ 14"
            ])
        #expect(found("Up to 12 people died in the mill fire.", "The mill fire killed 14 people.") == ["Up to 12 ≠ 14"])
    }

    @Test("units of one kind are held against each other")
    func units() {
        #expect(
            found("The flood covered about 20 kilometres of road.", "The flood covered 12 miles of road.")
                == ["about 20 kilometres ≈ 12 miles"])
        #expect(
            found("The flood covered 20 kilometres of road.", "The flood covered 2 miles of road.")
                == ["20 kilometres ≠ 2 miles"])
    }

    @Test("who gives an amount in another unit rounds anew")
    func otherUnits() {
        #expect(
            found("The patients were driven 45 kilometres.", "The patients were driven 28 miles.").allSatisfy {
                $0.contains("≈")
            })
        #expect(
            found("The train did 29 miles an hour.", "The train did 62 kilometres an hour.")
                == ["29 miles an hour ≠ 62 kilometres an hour"])
    }

    @Test("a noun counts what stands before it, and words of near meaning count alike")
    func heads() {
        #expect(found("A crowd of 6,000 sang.", "A crowd of 20,000 sang.") == ["6,000 ≠ 20,000"])
        #expect(
            found("A leak closed 14 schools.", "A leak closed 17 schools, one official said.") == ["14 ≠ 17"])
    }

    @Test("what comes on top, and another row's place, is not the same figure")
    func added() {
        #expect(found("The airline cancelled 312 flights.", "The airline cancelled another 290 flights.").isEmpty)
        #expect(found("They broke a window on the first floor.", "A third man waited in the car.").isEmpty)
    }

    @Test("lone figures of claims that most likely tell one fact are held against each other, and conflict by no rule")
    func likelyOneFact() {
        let reports = TwoReports("The trust cancelled 340 operations.", "Scrapped treatments have now hit 486.")
        #expect(reports.found(by: QuantityRule()) == [])
        #expect(reports.told(likelihood: 0.9).found(by: QuantityRule()) == ["340 ≠ 486"])
        #expect(reports.told(likelihood: 0.9).relation == .differs)
        #expect(
            TwoReports("At least 14 tremors followed.", "The strongest measured 5.1.").told(likelihood: 0.9)
                .found(by: QuantityRule()) == [])
        #expect(
            TwoReports("The trust cancelled 34 operations.", "Scrapped treatments have now hit 486.")
                .told(likelihood: 0.9).found(by: QuantityRule()) == [])
    }

    @Test("what falls due at intervals is brought to one")
    func rates() {
        #expect(
            found(
                "The levy would cost a household 14 talers a month.",
                "The levy would cost a household 168 talers a year.")
                == ["14 ≈ 168"])
        #expect(
            found(
                "The levy would cost a household 14 talers a month.",
                "The levy would cost a household 14 talers a year.")
                == ["14 ≠ 14"])
        #expect(found("The levy cost 14 talers per week.", "The levy cost 14 talers.") == [])
    }

    @Test("a part of a whole is a percentage")
    func shares() {
        #expect(
            found(
                "The offer is a premium of 28 percent over the price.",
                "The offer is more than a quarter above the price.")
                == ["28 percent ≈ more than a quarter"])
        #expect(
            found("Shares closed 24 percent higher.", "Shares closed almost half higher.") == [
                "24 percent ≠ almost half"
            ])
    }

    @Test("those of one fate are counted alike, whatever they are called")
    func fates() {
        #expect(
            found("Police said 61 were arrested.", "Seventy-three troublemakers were arrested, police said.")
                == ["61 ≠ Seventy-three"])
        #expect(found("Police said 61 were arrested.", "Seventy-three troublemakers were injured.") == [])
    }

    @Test("equal numbers of which one is rough differ in that")
    func roughness() {
        #expect(found("About 40 homes burned.", "Forty homes burned.") == ["About 40 ≈ Forty"])
    }

    @Test("equal numbers are no difference, however written")
    func equal() {
        #expect(found("Twelve people died in the fire.", "The fire killed 12 people.") == [])
        #expect(found("It lasted 60 minutes there.", "It lasted an hour there.") == [])
    }

    @Test("numbers of other things and other units are left alone")
    func otherThings() {
        #expect(
            found("The quake struck 18 kilometres from Ilmet.", "The quake of magnitude 6.1 struck near Ilmet.") == [])
        #expect(found("Nine workers and 40 guests fled the mill.", "Three ships burned beside the mill.") == [])
        #expect(found("The mill burned.", "The mill burned with nine workers inside.") == [])
    }

    @Test("a part is not held against the whole")
    func parts() {
        #expect(found("Two of them died in hospital.", "Forty people died in hospital.") == [])
    }
}
