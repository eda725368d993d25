import NewsModel
import Parallax
import Reporting

/// Compares articles, or what one digest credits outlets with.
struct CompareAction: Action {
    var inputs: [InputPath]
    /// Names for the articles' outlets; empty, or one for each input.
    var outlets: [String]
    var plan: ReportPlan
    var force: Bool
    var failsOnConflict: Bool
    var engine: Engine
    /// Where fetched pages are kept; `nil` for nowhere.
    var folder: String?

    func perform(in context: ProgramContext) throws -> ExitStatus {
        let writer = try ReportWriter(plan, inputs: inputs, in: context)
        let articles = try ArticleLoader(context, keepingPagesIn: folder).load(inputs, outlets: outlets)
        let comparison = try compare(articles)
        try context.report(comparison.diagnostics)
        try writer.write(ComparisonDocuments(comparison: comparison, width: context.width))
        if plan == .standardOutput(.text) { try context.errors.write(Self.hint) }
        return failsOnConflict && ComparisonTotals(comparison).conflicts > 0 ? .found : .done
    }

    private func compare(_ articles: [LoadedArticle]) throws(CommandLineError) -> Comparison {
        do throws(ComparisonError) {
            if articles.count == 1 { return try Pipeline(engine: engine).compare(digest: articles[0].article) }
            return try Pipeline(engine: engine).compare(articles.map(\.article), force: force)
        } catch {
            throw CommandLineError(error, of: articles.map(\.name))
        }
    }

    private static let hint = "Add -o report.html for the full report.\n"
}

/// The forms in which a comparison can be had.
struct ComparisonDocuments: ReportDocuments {
    var comparison: Comparison
    /// Columns of the summary.
    var width: Int

    func render(_ format: ReportFormat) throws -> String {
        switch format {
        case .html: HTMLReport(comparison, version: Pipeline.version).render()
        case .json: try JSONDocuments.comparison(comparison, version: Pipeline.version)
        case .markdown: MarkdownReport(comparison).render()
        case .text: ConsoleText.plain(TerminalSummary(comparison, width: width).render())
        }
    }
}
