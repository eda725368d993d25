import ArgumentParser
import Parallax

/// Which engine makes the verdicts, alike in all commands that make any.
struct EngineOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "What makes the verdicts: rules and words in common alone (fast), or with a network that reads what they leave open.",
            valueName: "name"))
    var engine: EngineName = .full
}

/// The engines' names on the command line.
enum EngineName: String, ExpressibleByArgument, CaseIterable {
    case fast, full

    var engine: Engine {
        switch self {
        case .fast: .fast
        case .full: .full
        }
    }
}
