/// What the training of attributions can be told.
struct TrainingOptions {
    var inputs: [String] = []
    var output: String?
    var seed: UInt64 = 1
    var epochs = 8
    /// See ``SparseWeights``.
    var rate: Float = 0.1
    var cuePenalty: Float = 0.000_02
    var sourcePenalty: Float = 0.000_02
    var contentPenalty: Float = 0.000_02
    /// Features that occur less often are left out.
    var fewest = 5
    /// One article in so many is held out and measured on; 0 for none.
    var held = 0
    /// See ``AttributionModelFile/outsideBonus``.
    var outsideBonus: Float = -0.03

    /// One article in so many is read without its syntax, so that the model knows to do without; 0 for none, 1 for all.
    var unparsed = 8

    /// Articles that are held out are parsed, but where none is.
    func isParsed(_ index: Int) -> Bool { unparsed == 0 || unparsed > 1 && index % unparsed != 1 }

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            guard argument.hasPrefix("--") else {
                inputs.append(argument)
                continue
            }
            guard let value = rest.popFirst() else { throw Failure(description: "\(argument) needs a value.") }
            try set(argument, value)
        }
        guard !inputs.isEmpty else { throw Failure(description: "Name a labelled file of attributions.") }
    }

    private mutating func set(_ name: String, _ value: String) throws {
        if name == "--output" { return output = value }
        guard let number = Double(value), number >= 0 || name == "--outside-bonus" else {
            throw Failure(description: "\(name) needs a number, not \(value).")
        }
        switch name {
        case "--seed": seed = UInt64(number)
        case "--epochs": epochs = Int(number)
        case "--held": held = Int(number)
        case "--unparsed": unparsed = Int(number)
        case "--fewest": fewest = Int(number)
        case "--outside-bonus": outsideBonus = Float(number)
        case "--rate": rate = Float(number)
        case "--cue-penalty": cuePenalty = Float(number)
        case "--source-penalty": sourcePenalty = Float(number)
        case "--content-penalty": contentPenalty = Float(number)
        default: throw Failure(description: "\(name) is unknown.")
        }
    }
}
