import Foundation
import NewsModel

/// Measures whole processes: the program, and the least that any program takes on the same files.
struct ProcessBenchmark {
    let program: String
    let pair: SamplePair
    let runs: Int

    func measure() throws -> (table: Table, limits: [Limit]) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("parallax-benchmark").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let files = try write(into: folder)
        let compare = [program, "compare"] + files
        var table = Table(
            title: "Whole processes (\(runs) runs)", columns: ["process", "median ms", "slowest ms", "peak MB"])
        try table.add(row("floor: `true`", ["/bin/true"]).cells)
        try table.add(row("floor: `cat` of both articles", ["/bin/cat"] + files).cells)
        try table.add(row("`parallax --version`", [program, "--version"]).cells)
        let page = try row("`parallax compare -o report.html`", compare + ["-o", folder + "/report.html"])
        table.add(page.cells)
        let all = ["-o", folder + "/all.html", "--format", "html,json,md"]
        try table.add(row("`parallax compare --format html,json,md`", compare + all).cells)
        return (
            table,
            [
                Limit("Two articles take \(Table.number(page.median)) s", page.median, atMost: Self.seconds, "s"),
                Limit("and \(Table.number(page.peak)) MB", page.peak, atMost: Self.megabytes, "MB"),
            ]
        )
    }

    private func write(into folder: String) throws -> [String] {
        try pair.articles.enumerated().map { index, article in
            let file = folder + "/\(index + 1).txt"
            let headers = [
                "Outlet: Outlet \(index + 1)", "Title: \(article.title ?? "")",
                "Published: \(article.published?.iso8601 ?? "")",
            ]
            let text = headers.joined(separator: "\n") + "\n\n" + article.text + "\n"
            try text.write(toFile: file, atomically: true, encoding: .utf8)
            return file
        }
    }

    private func row(_ name: String, _ command: [String]) throws -> (cells: [String], median: Double, peak: Double) {
        let measured = try (0..<runs).map { _ in try MeasuredProcess.run(command) }
        let seconds = measured.map(\.seconds).sorted()
        let peak = measured.map(\.megabytes).max() ?? 0
        let median = seconds[seconds.count / 2]
        let cells = [name, Table.number(median * 1000), Table.number(seconds[seconds.count - 1] * 1000)]
        return (cells + [Table.number(peak)], median, peak)
    }

    /// What comparing two articles of ``SamplePair/words`` words may take at most, on one core of a machine of 2020 or
    /// later.
    private static let seconds = 0.5
    private static let megabytes = 150.0
}
