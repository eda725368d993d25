import ArticleExtraction
import Foundation

/// Measures taking the article out of pages beside libxml2's parsing of the same pages, which it stands on, and beside
/// other extractors where this machine has them.
struct ExtractionBenchmark {
    private let pages: [[UInt8]]
    private let folders: [String]

    /// - Parameter folders: folders with files in `.html`.
    init(folders: [String]) throws {
        self.folders = folders
        pages = try folders.flatMap { folder in
            try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".html") }.sorted()
                .map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0))) }
        }
        guard !pages.isEmpty else { throw BenchmarkError.noPages(folders: folders.joined(separator: ", ")) }
    }

    func measure() -> (table: Table, limits: [Limit]) {
        let bytes = pages.reduce(0) { $0 + $1.count }
        var table = Table(
            title: "Articles out of \(pages.count) pages of \(bytes / pages.count / 1000) KB on average, one thread",
            columns: ["work", "pages a second", "times libxml2's tree"])
        let tree = seconds { LibxmlPeer.parseTrees(of: $0) }
        let events = seconds { LibxmlPeer.parseEvents(of: $0) }
        let extraction = seconds(Self.read)
        func row(_ name: String, _ seconds: Double) {
            table.add([name, Table.number(Double(pages.count) / seconds), Table.number(seconds / tree)])
        }
        row("floor: libxml2's tree", tree)
        row("floor: libxml2's events, unheard", events)
        row("Parallax, from bytes to article", extraction)
        for peer in peers() { row(peer.name + " (Python), from text to text", Double(pages.count) / peer.rate) }
        return (table, [ratio(extraction / tree), growth()])
    }

    private func ratio(_ ratio: Double) -> Limit {
        Limit(
            "An article takes \(Table.number(ratio)) times libxml2's tree", ratio, atMost: Self.mostTimesTree, "times")
    }

    /// What a page may take at most of the time of libxml2's tree. Set on pages of 14 KB, where the metadata weigh more
    /// than on heavy ones.
    private static let mostTimesTree = 2.5

    /// A page of many times the length must not take much more than so many times as long.
    private func growth() -> Limit {
        let page = pages.max { $0.count < $1.count } ?? []
        let factor = max(2, Self.longPage / max(1, page.count))
        let once = Timing(runs: Self.runs) { Self.read([page]) }.leastOfProcessor
        let repeated = Array(repeatElement(page, count: factor).joined())
        let often = Timing(runs: 2) { Self.read([repeated]) }.leastOfProcessor
        let ratio = often / once
        return Limit(
            "A page of \(repeated.count / 1_000_000) MB takes \(Table.number(ratio)) times as long as one of \(page.count / 1000) KB",
            ratio, atMost: Double(factor) * 1.5, "times")
    }

    private static let longPage = 20_000_000
    private static let runs = 5

    private static func read(_ pages: [[UInt8]]) -> Int {
        pages.reduce(0) { $0 + ((try? ArticleReader().read($1, name: "page.html")) == nil ? 0 : 1) }
    }

    private func seconds(_ work: ([[UInt8]]) -> Int) -> Double {
        Timing(runs: Self.runs) { work(pages) }.leastOfProcessor
    }

    /// Pages a second of the extractors that `Scripts/extraction-peers` finds; none without Python.
    private func peers() -> [(name: String, rate: Double)] {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "Scripts/extraction-peers"] + folders
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return [] }
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\t")
            guard parts.count == 2, let rate = Double(parts[1]), rate > 0 else { return nil }
            return (String(parts[0]), rate)
        }
    }
}
