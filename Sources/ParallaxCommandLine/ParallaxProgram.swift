import ArgumentParser
import Foundation

/// The program `parallax`: arguments in, an exit status out.
public enum ParallaxProgram {
    /// Runs the program on the process's own arguments and ends the process.
    public static func main() -> Never {
        // A reader that closes the pipe early has what it wanted; the sinks see it as an error of `write`.
        signal(SIGPIPE, SIG_IGN)
        let arguments = Array(CommandLine.arguments.dropFirst())
        exit(run(arguments, in: .process).rawValue)
    }

    /// Parses arguments, runs the command they name and says what went wrong on `context.errors`.
    static func run(_ arguments: [String], in context: ProgramContext) -> ExitStatus {
        do {
            var command = try ParallaxCommand.parseAsRoot(arguments)
            guard let actionCommand = command as? any ActionCommand else {
                try command.run()
                return .done
            }
            return try actionCommand.makeAction().perform(in: context)
        } catch let error as CommandLineError {
            return report("Error: \(error)", to: context.errors)
        } catch {
            return explain(error, in: context)
        }
    }

    /// Help and version are what was asked for; every other message of the parser is about bad usage.
    private static func explain(_ error: any Error, in context: ProgramContext) -> ExitStatus {
        let message = ParallaxCommand.fullMessage(for: error)
        guard ParallaxCommand.exitCode(for: error).isSuccess else { return report(message, to: context.errors) }
        do {
            try context.output.write(message.hasSuffix("\n") ? message : message + "\n")
            return .done
        } catch {
            return report("Error: \(error)", to: context.errors)
        }
    }

    private static func report(_ message: String, to errors: any TextSink) -> ExitStatus {
        // Nothing is left to tell the user on when standard error itself cannot be written.
        try? errors.write(ConsoleText.plain(message) + "\n")
        return .refused
    }
}

extension ProgramContext {
    /// The process's own files and streams.
    static var process: ProgramContext {
        let input = DescriptorSource(STDIN_FILENO, name: InputPath.standardInput.name)
        return ProgramContext(
            inputs: SystemInputs(standardInput: input), files: ReplacingFileWriter(),
            output: DescriptorSink(STDOUT_FILENO, name: "standard output"),
            errors: DescriptorSink(STDERR_FILENO, name: "standard error"), requests: input,
            width: terminalWidth ?? standardWidth)
    }

    /// The columns of the terminal that standard output is, within what a summary can be laid out in.
    private static var terminalWidth: Int? {
        var size = winsize()
        guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
        else { return nil }
        return min(max(Int(size.ws_col), 60), 160)
    }
}
