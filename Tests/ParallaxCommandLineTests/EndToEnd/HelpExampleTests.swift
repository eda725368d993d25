import Foundation
import Testing

/// The examples that `--help` shows, run by a shell where a new user would run them.
@Suite(.needsBuiltProgram) struct HelpExampleTests {
    @Test(arguments: [[], ["compare"], ["check"], ["explain"], ["claims"], ["extract"], ["worker"], ["schema"]])
    func examplesRun(command: [String]) throws {
        let folder = try ScratchFolder()
        symlink(BuiltProgram.package + "/Fixtures", folder.path("Fixtures"))
        let help = try BuiltProgram.run(command + ["--help"], in: folder).output
        let examples = try #require(help.components(separatedBy: "EXAMPLE\n").dropFirst().first)
            .components(separatedBy: "\n\n")[0]
        #expect(examples.contains("parallax"))
        let program = try #require(BuiltProgram.path, BuiltProgram.advice)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "parallax() { \"\(program)\" \"$@\"; }\n" + examples]
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        // The digest of the example has planted errors, which check finds.
        #expect(process.terminationStatus == (command == ["check"] ? 1 : 0))
    }
}
