import ArticleExtraction
import Foundation
import NewsModel

/// One invented event: its articles, a digest of them with planted faults, and the labels.
struct EventBundle: CustomStringConvertible, Sendable {
    let folder: URL

    /// The project's own bundles, by name, those the pair model is fitted on.
    static let all = bundles(in: "Fixtures/Bundles")
    /// Those that nothing was fitted on.
    static let heldOut = bundles(in: "Fixtures/HeldOut")

    private static func bundles(in path: String) -> [EventBundle] {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let root = package.appendingPathComponent(path)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.sorted().map { EventBundle(folder: root.appendingPathComponent($0)) }
            .filter { FileManager.default.fileExists(atPath: $0.folder.appendingPathComponent("gold.json").path) }
    }

    var name: String { folder.lastPathComponent }
    var description: String { name }

    /// Two articles or three, in the order of their names.
    func articles() throws -> [Article] {
        try ["a.txt", "b.txt", "c.txt"].filter(exists).map { name in
            ArticleReader().read(plainText: try contents(name)).article
        }
    }

    func digest() throws -> Article { ArticleReader().read(plainText: try contents("digest.txt")).article }

    func labels() throws -> BundleLabels {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(BundleLabels.self, from: Data(contentsOf: folder.appendingPathComponent("gold.json")))
    }

    private func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
    }

    private func contents(_ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }
}
