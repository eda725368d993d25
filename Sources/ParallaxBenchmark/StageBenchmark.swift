import ClaimAlignment
import ClaimExtraction
import Linguistics
import NewsModel
import Parallax
import Reporting
import Verdicts

/// Measures the stages of a comparison in this process, beside the least that reading the same bytes takes.
struct StageBenchmark {
    private let articles: [Article]
    private let bytes: Int

    init(pair: SamplePair) {
        articles = pair.articles
        bytes = pair.bytes
    }

    func table() -> Table {
        var table = Table(
            title: "Stages in one process (\(Self.runs) runs after the first)",
            columns: ["stage", "first ms", "median ms", "MB/s", "made"])
        func add(_ name: String, _ things: String, _ work: () -> Int) {
            let timing = Timing(runs: Self.runs, of: work)
            table.add([
                name, Table.number(timing.first * 1000), Table.number(timing.median * 1000),
                Table.number(Double(bytes) / timing.median / 1_000_000), "\(timing.made) \(things)",
            ])
        }
        add("floor: a scan of the bytes for spaces", "spaces", spaces)
        add("floor: splitting at spaces", "words", words)
        add("tokens and sentences", "tokens", tokens)
        add("claims (tokens included)", "claims", claims)
        addPairs(add)
        addReports(add)
        return table
    }

    private typealias Add = (_ name: String, _ things: String, _ work: () -> Int) -> Void

    private func addPairs(_ add: Add) {
        let analyses = articles.map(ArticleAnalyzer().analyze)
        add("alignment", "pairs") { ClaimAligner(analyses).align(0, 1).count }
        let aligner = ClaimAligner(analyses)
        let contexts = aligner.align(0, 1).map { pair in
            PairContext(
                first: ClaimSide(analysis: analyses[0], profile: aligner.profiles[0][pair.first]),
                second: ClaimSide(analysis: analyses[1], profile: aligner.profiles[1][pair.second]),
                weights: aligner.weights, similarity: pair.similarity)
        }
        add("judging", "differences") { contexts.reduce(0) { $0 + PairJudge().judge($1).differences.count } }
    }

    private func addReports(_ add: Add) {
        add("the whole comparison", "pairs") { comparison?.pairs.count ?? 0 }
        guard let comparison else { return }
        add("report in HTML", "bytes") { HTMLReport(comparison, version: Pipeline.version).render().utf8.count }
        add("report in JSON", "bytes") {
            (try? JSONDocuments.comparison(comparison, version: Pipeline.version))?.utf8.count ?? 0
        }
    }

    private var comparison: Comparison? { try? Pipeline().compare(articles, force: true) }

    private func spaces() -> Int {
        articles.reduce(0) { sum, article in sum + article.text.utf8.count { $0 == 0x20 || $0 == 0x0A } }
    }

    private func words() -> Int {
        articles.reduce(0) { sum, article in
            sum + article.text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Array($0) }.count
        }
    }

    private func tokens() -> Int { articles.reduce(0) { $0 + Document($1.text).tokens.count } }

    private func claims() -> Int { articles.reduce(0) { $0 + ArticleAnalyzer().analyze($1).claims.count } }

    private static let runs = 21
}
