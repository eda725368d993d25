import Foundation
import Testing

/// The program as it was built, run as a process of its own.
struct BuiltProgram {
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
    }

    /// Where the build put the program: beside the tests, or in the package's usual place.
    static let path: String? = {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let beside = Bundle.main.executableURL?.deletingLastPathComponent().appendingPathComponent("parallax").path
        let usual = package.appendingPathComponent(".build/debug/parallax").path
        return [beside, usual].compactMap { $0 }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    /// The package's root, for its fixtures.
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    static let isBuilt = path != nil
    static let advice: Comment = "The program is not built; run 'swift build' first."

    /// Runs the program to its end.
    ///
    /// - Parameters:
    ///   - input: what it reads on standard input.
    ///   - folder: the folder it runs in.
    ///   - environment: variables that it has besides the tests' own.
    ///   - output: a handle to take the place of standard output.
    static func run(
        _ arguments: [String], input: Data = Data(), in folder: ScratchFolder, environment: [String: String] = [:],
        output: FileHandle? = nil
    ) throws -> Outcome {
        let streams = try ScratchFolder()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(path, advice))
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.standardInput = try FileHandle(
            forReadingFrom: URL(fileURLWithPath: streams.add("input", input)))
        process.standardOutput =
            try output
            ?? FileHandle(
                forWritingTo: URL(fileURLWithPath: streams.add("output", Data())))
        process.standardError = try FileHandle(
            forWritingTo: URL(fileURLWithPath: streams.add("errors", Data())))
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: output == nil ? try streams.text("output") : "", errors: try streams.text("errors"))
    }
}

extension Trait where Self == ConditionTrait {
    /// For tests that run the program as a process.
    static var needsBuiltProgram: Self { .enabled(if: BuiltProgram.isBuilt, BuiltProgram.advice) }
}
