import Foundation

/// A file of `Fixtures/Formats`, each of which holds the same article.
enum FormatFixture {
    static func bytes(_ name: String) throws -> [UInt8] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Fixtures/Formats/\(name)").standardizedFileURL
        return [UInt8](try Data(contentsOf: file))
    }
}
