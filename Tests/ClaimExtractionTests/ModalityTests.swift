import ClaimExtraction
import NewsModel
import Testing

@Suite("Modality and polarity")
struct ModalityTests {
    private func claim(_ text: String) throws -> Claim { try #require(Claims(text).analysis.claims.first) }

    @Test(
        "modality",
        arguments: [
            ("The mill burned for hours.", .asserted),
            ("Police said the driver fled the scene.", .asserted),
            ("The mill burned on 11 May for hours.", .asserted),
            ("In May, the mill burned for hours.", .asserted),
            ("The mill may have burned for hours.", .hedged),
            ("The mill burned for hours, it is understood.", .hedged),
            ("The owner understood that the mill burned.", .asserted),
            ("The driver reportedly fled to the north.", .hedged),
            ("The driver is suspected of arson in Ilmet.", .hedged),
            ("The company denied that the valve was faulty.", .denied),
            ("If the dam breaks, the town will flood.", .conditional),
            ("The ruling was outrageous for the city.", .opinion),
        ] as [(String, Claim.Modality)])
    func modality(_ text: String, _ modality: Claim.Modality) throws {
        #expect(try claim(text).modality == modality)
    }

    @Test(
        "an ability is no doubt",
        arguments: ["The driver could not be reached for days.", "The smoke could be seen from the port."])
    func ability(_ text: String) throws {
        #expect(try claim(text).modality == .asserted)
    }

    @Test(
        "polarity",
        arguments: [
            ("The driver was arrested in Ilmet.", .positive), ("The driver was not arrested in Ilmet.", .negative),
            ("Nobody was hurt in the fire.", .negative), ("The driver wasn't arrested in Ilmet.", .negative),
            ("The council refused to close the bridge.", .negative), ("The crew left without the boat.", .negative),
        ] as [(String, Claim.Polarity)])
    func polarity(_ text: String, _ polarity: Claim.Polarity) throws {
        #expect(try claim(text).polarity == polarity)
    }

    @Test("a negation in a source's relative clause is not the statement's")
    func relativeNegation() throws {
        #expect(try claim("An official who was not authorised to speak said the dam held.").polarity == .positive)
    }
}
