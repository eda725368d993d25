import ClaimExtraction
import NewsModel
import Parallax
import Reporting

/// Measures how the work grows with the texts, which must be in proportion.
struct GrowthBenchmark {
    let pair: SamplePair

    func measure() -> (table: Table, limits: [Limit]) {
        var table = Table(
            title:
                "Growth with the texts: processor time for so many times the text, as a multiple of that for the pair",
            columns: ["work", "1 × ms"] + Self.factors.dropFirst().map { "\($0) ×" })
        var limits: [Limit] = []
        for (name, work) in Self.works {
            let times = Self.factors.map { factor in
                let articles = pair.repeated(factor)
                return Timing(runs: Self.runs) { work(articles) }.leastOfProcessor
            }
            let ratios = times.map { $0 / times[0] }
            table.add([name, Table.number(times[0] * 1000)] + ratios.dropFirst().map(Table.number))
            let most = Double(Self.factors[Self.factors.count - 1]) * Self.allowance
            limits.append(
                Limit(
                    "\(name): \(Self.factors[Self.factors.count - 1]) times the text takes "
                        + "\(Table.number(ratios[ratios.count - 1])) times as long",
                    ratios[ratios.count - 1], atMost: most, "times"))
        }
        return (table, limits)
    }

    private static let works: [(name: String, work: @Sendable ([Article]) -> Int)] = [
        ("Claims", { articles in articles.reduce(0) { $0 + ArticleAnalyzer().analyze($1).claims.count } }),
        ("Comparing", { articles in (try? Pipeline().compare(articles, force: true))?.pairs.count ?? 0 }),
        (
            "Comparing and reporting",
            { articles in
                guard let comparison = try? Pipeline().compare(articles, force: true) else { return 0 }
                return HTMLReport(comparison, version: Pipeline.version).render().utf8.count
            }
        ),
    ]

    private static let factors = [1, 4, 16]
    private static let runs = 5
    /// How much more than in proportion the time may grow: room for caches that the longer text no longer fits, and for
    /// lists of look-alikes that copies fill up to their bound. Set on this pair.
    private static let allowance = 1.5
}
