import ArgumentParser
import ClaimAlignment
import Verdicts

/// Writes and fits what the models are made of; MODELS.md has the commands.
@main
struct ParallaxTrain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parallax-train", abstract: "Train the models of Parallax.",
        subcommands: [Syntax.self, Attribution.self, Words.self, Pairs.self, Relations.self, Supports.self])

    struct Syntax: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Train the network that tags, parses and finds names.")
        @OptionGroup var arguments: SyntaxArguments

        func run() throws { try SyntaxTraining(arguments).run() }
    }

    struct Attribution: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Train the weights that attributions are told by.")
        @OptionGroup var arguments: AttributionArguments

        func run() throws { try AttributionTraining.run(arguments) }
    }

    struct Words: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Write the words of plain texts as bare CoNLL-U.")
        @Argument var files: [String]

        func run() throws {
            for path in files { try WordSkeleton(path: path).write() }
        }
    }

    struct Pairs: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Write what the pair model is fitted on.")
        @Argument(help: "Folders of event bundles.") var folders: [String]

        /// The names of the features first, then the candidates of every bundle.
        func run() throws {
            print(#"{"names":\#(CandidatePairs.namesWithLikeness)}"#)
            for folder in folders { try PairTable(bundle: BundleFolder(folder: folder)).write() }
        }
    }

    struct Relations: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write what the models of contradiction are fitted on.")
        @Argument(help: "Folders of event bundles.") var folders: [String]

        /// The names of the features first, then the aligned claims of every bundle.
        func run() throws {
            print(#"{"names":\#(RelationFeatures.names)}"#)
            for folder in folders { try RelationTable(bundle: BundleFolder(folder: folder)).write() }
        }
    }

    struct Supports: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "support", abstract: "Write what the model of support is fitted on.")
        @Argument(help: "Folders of event bundles with a digest.") var folders: [String]

        /// The names of the values first, then the claims of every digest.
        func run() throws {
            print(#"{"names":\#(SupportJudge.names)}"#)
            for folder in folders { try SupportTable(bundle: BundleFolder(folder: folder)).write() }
        }
    }
}
