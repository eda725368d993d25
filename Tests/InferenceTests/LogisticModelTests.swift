import Testing

@testable import Inference

@Suite("Logistic models")
struct LogisticModelTests {
    private let model = LogisticModel("bias -1\nlikeness 2\nname 0.5", features: ["name", "likeness"])

    @Test("weights are found by name, whatever their order")
    func logOdds() {
        #expect(model.logOdds([0, 0]) == -1)
        #expect(model.logOdds([2, 1]) == 2)
        #expect(model.weights == [0.5, 2])
    }

    @Test("probabilities lie between 0 and 1, and a shift moves the odds")
    func probability() {
        #expect(model.probability([0, 0.5]) == 0.5)
        #expect(LogisticModel.probability(logOdds: model.logOdds([0, 0]) + 1) == 0.5)
        #expect(model.probability([0, 1000]) == 1)
    }

    @Test("odds are bounded", arguments: [0.0, 1.0])
    func bounds(_ probability: Double) {
        #expect(abs(LogisticModel.logOdds(probability)) < 6)
        #expect(abs(LogisticModel.logOdds(0.5)) < 1e-12)
    }
}
