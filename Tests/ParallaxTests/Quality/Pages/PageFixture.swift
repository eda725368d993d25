import Foundation

/// An invented news page with the text that is its article's.
struct PageFixture {
    enum Set: String, CaseIterable, Sendable {
        /// Pages that rules were written from reading.
        case seen
        /// Pages that nobody has read for a rule.
        case heldOut = "held_out"

        var folder: String { self == .seen ? "Seen" : "HeldOut" }
        var leastCount: Int { self == .seen ? 55 : 11 }
    }

    static let sets = Set.allCases

    var name: String
    var bytes: [UInt8]
    var gold: Gold

    struct Gold: Decodable {
        var title: String
        var authors: [String]
        /// As the page gives it: a day, or a time with or without its zone.
        var published: String?
        var outlet: String
        var language: String
        /// The article's own, in order.
        var paragraphs: [String]
        /// What may be in the text or not.
        var either: [String]?
        /// What stands on the page and must not be in the text.
        var absent: [String]
    }

    static func all(in set: Set) throws -> [PageFixture] {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = package.appendingPathComponent("Fixtures/Pages/\(set.folder)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".html") }
        return try names.sorted().map { file in
            let page = folder.appendingPathComponent(file)
            let gold = try Data(contentsOf: page.deletingPathExtension().appendingPathExtension("json"))
            return PageFixture(
                name: String(file.dropLast(5)), bytes: [UInt8](try Data(contentsOf: page)),
                gold: try JSONDecoder().decode(Gold.self, from: gold))
        }
    }
}
