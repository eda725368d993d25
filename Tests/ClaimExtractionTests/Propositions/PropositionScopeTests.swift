import Testing

@testable import ClaimExtraction

@Suite("Negation and modality of propositions")
struct PropositionScopeTests {
    @Test("what fails, is refused or is done without did not happen")
    func negation() {
        #expect(
            Readings.read("The company failed to repair the dam.", lemma: "repair")
                == "repair not[failed] ~agent[The company] patient[the dam]")
        #expect(
            Readings.read("The ferry left without waiting for passengers.", lemma: "wait")
                == "wait not[without] ~agent[The ferry] other/for[passengers]")
        #expect(Readings.read("No guards were killed.") == ["kill agentless not[No] patient[No guards]"])
        #expect(
            Readings.read("The company no longer owns the dam.") == [
                "own present not[no] agent[The company] patient[the dam]"
            ])
    }

    @Test("a negated exclusion leaves it possible")
    func excluded() {
        #expect(
            Readings.read("The army did not rule out a strike on Dravik.", lemma: "strike")
                == "strike noun possible patient/on[Dravik]")
        #expect(
            Readings.read("Maria Ruiz did not rule out signing the housing bill.", lemma: "sign")
                == "sign possible ~agent[Maria Ruiz] patient[the housing bill]")
    }

    @Test("not just is no negation")
    func mild() {
        #expect(
            Readings.read("The guards did not just shell the bridge.") == [
                "shell agent[The guards] patient[the bridge]"
            ])
    }

    @Test("what is denied, hedged, conditional or to come")
    func modality() {
        #expect(
            Readings.read("The company denied that guards shelled the bridge.", lemma: "shell")
                == "shell denied agent[guards] patient[the bridge]")
        #expect(Readings.read("Guards reportedly killed Ruiz.") == ["kill hedged agent[Guards] patient[Ruiz]"])
        #expect(
            Readings.read("If rebels shell the bridge, the army will attack.") == [
                "shell conditional present agent[rebels] patient[the bridge]",
                "attack future future other/if[If rebels shell the bridge] agent[the army]",
            ])
    }
}
