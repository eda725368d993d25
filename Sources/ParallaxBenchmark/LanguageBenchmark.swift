import ClaimExtraction
import Foundation
import Linguistics
import NewsModel

/// Measures the layer of language, from tokens to propositions: how fast, how soon, in how much memory, and that an
/// article of a megabyte takes no more for each of its words.
struct LanguageBenchmark {
    private let pair: SamplePair
    private let peak: Double
    private let firstParse: Double

    /// Measures at once what comes first or not at all: a process is counted with the memory of the one that starts it,
    /// and the first parse loads the network.
    init(program: String, pair: SamplePair) throws {
        self.pair = pair
        peak = try Self.peakMegabytes(of: program, on: pair.article(ofBytes: Self.sizes[Self.sizes.count - 1]))
        firstParse = Self.secondsOfFirstParse()
    }

    func measure() -> (table: Table, limits: [Limit]) {
        var table = Table(
            title: "Language, from tokens to propositions, on one core",
            columns: [
                "text", "tokens", "processor ms", "tokens/s", "floor: splitting at spaces, ms", "times the floor",
            ])
        var speeds: [Double] = []
        for bytes in Self.sizes {
            let article = pair.article(ofBytes: bytes)
            let timing = Timing(runs: Self.runs) { ArticleAnalyzer().analyze(article).document.tokens.count }
            let floor = Timing(runs: Self.runs) {
                article.text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Array($0) }.count
            }
            speeds.append(Double(timing.made) / timing.leastOfProcessor)
            table.add([
                "\(article.text.utf8.count) bytes", "\(timing.made)", Table.number(timing.leastOfProcessor * 1000),
                Table.number(speeds[speeds.count - 1]), Table.number(floor.leastOfProcessor * 1000),
                Table.number(timing.leastOfProcessor / floor.leastOfProcessor),
            ])
        }
        let slowing = speeds[0] / speeds[speeds.count - 1]
        return (
            table,
            [
                Limit(
                    "The first parse, model load included, takes \(Table.number(firstParse * 1000)) ms",
                    firstParse * 1000, atMost: Self.firstParseMilliseconds, "ms"),
                Limit(
                    "A token takes \(Table.number(1_000_000 / (speeds.min() ?? 1))) µs",
                    1_000_000 / (speeds.min() ?? 1), atMost: Self.microseconds, "µs"),
                Limit(
                    "A word of a megabyte takes \(Table.number(slowing)) times as long as one of a short article",
                    slowing, atMost: Self.slowing, "times"),
                Limit(
                    "`parallax claims` on a megabyte takes \(Table.number(peak)) MB", peak, atMost: Self.megabytes, "MB"
                ),
            ]
        )
    }

    private static func peakMegabytes(of program: String, on article: Article) throws -> Double {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("parallax-benchmark.txt").path
        defer { try? FileManager.default.removeItem(atPath: file) }
        try "Outlet: Outlet 1\nTitle: A megabyte\n\n\(article.text)\n".write(
            toFile: file, atomically: true, encoding: .utf8)
        return try MeasuredProcess.run([program, "claims", file, "--format", "ndjson"]).megabytes
    }

    private static func secondsOfFirstParse() -> Double {
        let document = Document("Rescuers pulled twelve people from the water.")
        let clock = ContinuousClock()
        return clock.measure { _ = SyntaxAnalyzer().analyze(document) } / .seconds(1)
    }

    private static let sizes = [10_000, 100_000, 1_000_000]
    private static let runs = 3
    /// 25,000 tokens a second.
    private static let microseconds = 40.0
    private static let firstParseMilliseconds = 30.0
    /// Room for caches that the longer text no longer fits.
    private static let slowing = 1.5
    private static let megabytes = 120.0
}
