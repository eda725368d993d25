import Foundation

/// What `parallax-train syntax` is told.
struct SyntaxArguments {
    var train: [String] = []
    /// Treebanks that a larger model labelled.
    var silver: [String] = []
    var test: [String] = []
    var output = "syntax.bin"
    /// A model to go on from; its words and labels must be those that the same files give.
    var from: String?
    var seed: UInt64 = 1
    var epochs = 12
    /// How often an epoch has each sentence of `train`.
    var goldCopies = 1
    var threads = 1
    /// Words of a batch.
    var words = 700
    var rate: Float = 0.003
    var warmup = 100
    var rarest = 2
    /// Steps between two lines of progress.
    var progress = 200
    var options = SyntaxLearner.Options()

    /// - Throws: ``ArgumentProblem`` for an option that is unknown or lacks its value.
    init(_ arguments: [String]) throws {
        var option = ""
        var isFilled = true
        for argument in arguments {
            if argument.hasPrefix("--") {
                guard isFilled else { throw ArgumentProblem(option: option) }
                option = argument
                isFilled = false
            } else {
                try set(option, argument)
                isFilled = true
            }
        }
        guard isFilled else { throw ArgumentProblem(option: option) }
    }

    private mutating func set(_ option: String, _ value: String) throws {
        switch option {
        case "--train": train.append(value)
        case "--silver": silver.append(value)
        case "--test": test.append(value)
        case "--output": output = value
        case "--from": from = value
        case "--seed": seed = try number(option, value)
        case "--epochs": epochs = try number(option, value)
        case "--gold-copies": goldCopies = try number(option, value)
        case "--threads": threads = try number(option, value)
        case "--words": words = try number(option, value)
        case "--rate": rate = try number(option, value)
        case "--rarest": rarest = try number(option, value)
        case "--progress": progress = try number(option, value)
        case "--embedding": options.embedding = try number(option, value)
        case "--width": options.width = try number(option, value)
        case "--layers": options.layers = try number(option, value)
        case "--arc": options.arc = try number(option, value)
        case "--relation": options.relation = try number(option, value)
        case "--input-dropout": options.inputDropout = try number(option, value)
        case "--layer-dropout": options.layerDropout = try number(option, value)
        case "--hidden-dropout": options.hiddenDropout = try number(option, value)
        case "--word-dropout": options.wordDropout = try number(option, value)
        default: throw ArgumentProblem(option: option)
        }
    }

    private func number<Number: LosslessStringConvertible>(_ option: String, _ value: String) throws -> Number {
        guard let number = Number(value) else { throw ArgumentProblem(option: option) }
        return number
    }
}

/// An option that is unknown, or whose value is none.
struct ArgumentProblem: Error, CustomStringConvertible {
    var option: String
    var description: String { "The option \(option) is unknown or has no usable value." }
}
