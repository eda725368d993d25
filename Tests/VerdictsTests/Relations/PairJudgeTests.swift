import NewsModel
import Testing

@testable import Verdicts

@Suite("Pair judge")
struct PairJudgeTests {
    @Test(
        "relations",
        arguments: [
            ("The driver fled the scene.", "The driver fled the scene.", .equivalent),
            ("The quake killed nine people in Ilmet.", "Nine people died in the earthquake in Ilmet.", .equivalent),
            (
                "The driver fled.", "The driver fled through the northern forest with stolen rifles.",
                .secondMoreDetailed
            ),
            ("The driver fled through the northern forest with stolen rifles.", "The driver fled.", .firstMoreDetailed),
            ("Police said the driver fled the scene.", "Witnesses said the driver fled the scene.", .differs),
            ("The dam may have cracked in the quake.", "The dam cracked in the quake.", .differs),
            ("Twelve people died in the mill fire.", "The mill fire killed 14 people.", .conflict),
            ("The council closed the bridge on Monday.", "The council closed the bridge on Tuesday.", .conflict),
            ("The men have been charged with arson.", "The men have not been charged with arson.", .conflict),
        ] as [(String, String, Relation)])
    func relations(_ first: String, _ second: String, _ relation: Relation) {
        #expect(TwoReports(first, second).relation == relation)
    }

    @Test("a toll that grew between two reports is an update, either way round")
    func update() {
        let reports = TwoReports(
            "Twelve people died in the mill fire.", "The mill fire killed 14 people.", hoursLater: 12)
        #expect(reports.relation == .update)
        #expect(reports.swapped.relation == .update)
    }

    @Test("claims that are not surely of one thing are no conflict")
    func unsure() {
        var pair = TwoReports("Twelve people died in the mill fire.", "The mill fire killed 14 people.").pair
        pair.similarity = 0.1
        #expect(PairJudge().judge(pair).relation == .differs)
    }

    @Test("where the claims mean alike, figures need fewer words in common")
    func likely() {
        var pair = TwoReports("Twelve people died in the mill fire.", "The mill fire killed 14 people.").pair
        pair.similarity = 0.1
        pair.likelihood = 0.95
        #expect(PairJudge().judge(pair).relation == .conflict)
    }

    @Test("a measure from one named place needs less else in common")
    func measured() {
        func relation(_ second: String, _ similarity: Double) -> Relation {
            var pair = TwoReports("The ship lay 12 miles off Gull Skerry.", second).pair
            pair.similarity = similarity
            return PairJudge().judge(pair).relation
        }
        #expect(relation("The boat was nine miles from Gull Skerry.", 0.7) == .conflict)
        #expect(relation("The boat was nine miles from Port Amary.", 0.7) != .conflict)
        #expect(relation("The boat was nine miles from Gull Skerry.", 0.4) != .conflict)
    }

    @Test("two figures of one speaker, and two times of one act, need less else in common")
    func anchored() {
        func relation(_ first: String, _ second: String, _ similarity: Double) -> Relation {
            var pair = TwoReports.read(first, second).pair
            pair.similarity = similarity
            return PairJudge().judge(pair).relation
        }
        let march = "Organisers said 120,000 people had joined the march."
        #expect(relation(march, "Organisers claimed that 150,000 people had turned out.", 0.5) == .conflict)
        #expect(relation(march, "Police claimed that 150,000 people had turned out.", 0.5) != .conflict)
        let talks = "The talks began in November."
        #expect(relation(talks, "The talks did not start until January.", 0.5) == .conflict)
        #expect(relation(talks, "The building of the tower did not start until January.", 0.5) != .conflict)
    }

    @Test("swapping the sides swaps the relation and the spans")
    func mirrored() {
        let reports = TwoReports(
            "Twelve people fled.", "At least 10 people fled through the northern forest with rifles and stolen horses.")
        let swapped = reports.swapped
        #expect(reports.differences.map(\.first) == swapped.differences.map(\.second))
        #expect(reports.differences.map(\.kind) == swapped.differences.map(\.kind))
        #expect([reports.relation, swapped.relation] == [.secondMoreDetailed, .firstMoreDetailed])
    }

    @Test("every difference names its rule and explains itself with words of the texts")
    func explanations() {
        let reports = TwoReports(
            "Police said 12 people may have fled the inferno on Monday.",
            "Witnesses said 14 people fled the fire on Tuesday.")
        #expect(reports.differences.count >= 3)
        for difference in reports.differences {
            #expect(!difference.rule.isEmpty)
            #expect(difference.explanation.hasSuffix("."))
            if let first = difference.first {
                #expect(difference.explanation.contains(reports.pair.first.text(at: first)))
            }
        }
    }
}
