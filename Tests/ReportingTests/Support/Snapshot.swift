import Foundation
import Testing

/// Compares a text with the file `Snapshots/NAME` beside the test.
///
/// Where the file is missing, or `RECORD_SNAPSHOTS` is set, it is written and the test fails, so that nobody takes a
/// recording for a check.
func expectSnapshot(
    _ text: String, named name: String, filePath: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent().appendingPathComponent("Snapshots")
    let file = folder.appendingPathComponent(name)
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil
    guard !isRecording, let expected = try? String(contentsOf: file, encoding: .utf8) else {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("Recorded \(file.path). Look at it, then run again.", sourceLocation: sourceLocation)
        return
    }
    guard text != expected else { return }
    let (new, old) = (text.split(separator: "\n"), expected.split(separator: "\n"))
    let place = zip(new, old).enumerated().first { $0.element.0 != $0.element.1 }
    let line = place.map { "line \($0.offset + 1):\n  now  \($0.element.0)\n  file \($0.element.1)" } ?? "at its end"
    Issue.record("Differs from \(name), \(line)", sourceLocation: sourceLocation)
}
