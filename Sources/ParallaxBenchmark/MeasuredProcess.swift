import Glibc

/// One run of a program: how long it took and the most memory it had.
struct MeasuredProcess {
    var seconds: Double
    /// The largest resident set, in units of 1,000,000 bytes. It is never less than what the parent had when it started
    /// the process.
    var megabytes: Double

    /// Runs a program to its end, its output discarded.
    ///
    /// - Parameter command: the path and the arguments.
    /// - Throws: when it cannot be started or ends with another status than 0.
    static func run(_ command: [String]) throws -> MeasuredProcess {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        var arguments = command.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }

        let clock = ContinuousClock()
        let start = clock.now
        var process = pid_t()
        let refusal = posix_spawn(&process, command[0], &actions, nil, &arguments, environ)
        guard refusal == 0 else { throw failure(command, refusal) }
        var status: Int32 = 0
        var usage = rusage()
        guard wait4(process, &status, 0, &usage) == process, status == 0 else { throw failure(command, status >> 8) }
        let seconds = (clock.now - start) / .seconds(1)
        return MeasuredProcess(seconds: seconds, megabytes: Double(usage.ru_maxrss) * bytesOfUnit / 1_000_000)
    }

    private static func failure(_ command: [String], _ status: Int32) -> BenchmarkError {
        .processFailed(command: command.joined(separator: " "), status: status)
    }

    /// Linux counts the resident set in units of 1,024 bytes.
    private static let bytesOfUnit = 1024.0
}
