import Foundation

/// What the framework that a network was trained in makes of some texts, as `Fixtures/Models` keeps it.
enum ReferenceFile {
    static func rows<Row: Decodable>(_ name: String) throws -> [Row] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Fixtures/Models/\(name).json").standardizedFileURL
        return try JSONDecoder().decode([Row].self, from: Data(contentsOf: file))
    }
}
