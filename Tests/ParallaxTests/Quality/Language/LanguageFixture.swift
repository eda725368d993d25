import Foundation

/// A file of `Fixtures/Language`: a labelled sentence a line, as JSON.
enum LanguageFixture {
    static func rows<Row: Decodable>(_ name: String) throws -> [Row] {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let file = package.appendingPathComponent("Fixtures/Language/\(name).jsonl")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(Row.self, from: Data($0.utf8))
        }
    }
}
