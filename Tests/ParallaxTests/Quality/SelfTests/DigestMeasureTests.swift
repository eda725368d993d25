import Testing

@Suite("Measuring a digest's verdicts")
struct DigestMeasureTests {
    private let text = MeasuredText("Nine people died. The mayor resigned. It rained.")

    private let labels = [
        BundleLabels.DigestClaim(text: "Nine people died", verdict: "contradicted", alsoOk: ["not_found"]),
        BundleLabels.DigestClaim(text: "The mayor resigned", verdict: "supported"),
        BundleLabels.DigestClaim(text: "It rained", verdict: "supported", optional: true),
    ]

    private func measure(_ found: [(String, String)]) throws -> Measurement {
        var measurement = Measurement()
        let verdicts = try found.map { FoundVerdict(place: try #require(text.find($0.0)), verdict: $0.1) }
        DigestMeasure(text: text, labels: labels).add(verdicts, to: &measurement)
        return measurement
    }

    @Test("verdicts as labelled")
    func right() throws {
        let result = try measure([("Nine people died.", "not_found"), ("The mayor resigned", "supported")])
        #expect(result[.digestVerdict] == Tally(2, of: 2))
        #expect(result.value(of: .digestFlags) == 1)
    }

    @Test("a fault that is flagged with another verdict is caught, but not judged rightly")
    func caught() throws {
        let result = try measure([("Nine people died", "misattributed"), ("The mayor resigned", "not_found")])
        #expect(result[.digestVerdict] == Tally(0, of: 2))
        #expect(result.value(of: .digestFlags) == 0.5)
    }

    @Test("one accepted verdict among several is enough, and one bad one flags")
    func several() throws {
        let result = try measure([("Nine people", "supported"), ("died", "contradicted")])
        #expect(result[.digestVerdict] == Tally(1, of: 2))
        #expect(result.faults == Tally(1, of: 1))
        #expect(result.faithful == Tally(1, of: 1))
    }

    @Test("no claims: faults are missed and there is no verdict")
    func nothing() throws {
        let result = try measure([])
        #expect(result[.digestVerdict] == Tally(0, of: 2))
        #expect(result.value(of: .digestFlags) == 0.5)
        #expect(Measurement().value(of: .digestFlags) == nil)
    }
}
