import NewsModel
import Parallax
import Reporting

/// Checks a draft's claims against sources.
struct CheckAction: Action {
    var draft: InputPath
    var sources: [InputPath]
    /// Names for the sources' outlets; empty, or one for each source.
    var outlets: [String]
    var plan: ReportPlan
    var engine: Engine
    /// Where fetched pages are kept; `nil` for nowhere.
    var folder: String?

    func perform(in context: ProgramContext) throws -> ExitStatus {
        let inputs = [draft] + sources
        let writer = try ReportWriter(plan, inputs: inputs, in: context)
        let articles = try ArticleLoader(context, keepingPagesIn: folder).load(
            inputs, outlets: outlets.isEmpty ? [] : [""] + outlets)
        let check = try check(articles)
        try context.report(check.diagnostics)
        try writer.write(CheckDocuments(check: check))
        return check.claims.allSatisfy { $0.support.verdict == .supported } ? .done : .found
    }

    private func check(_ articles: [LoadedArticle]) throws(CommandLineError) -> DraftCheck {
        do throws(ComparisonError) {
            return try Pipeline(engine: engine).check(
                draft: articles[0].article, against: articles.dropFirst().map(\.article))
        } catch {
            throw CommandLineError(error, ofChecking: articles[0].name)
        }
    }
}

/// The forms in which the outcome of a check can be had.
struct CheckDocuments: ReportDocuments {
    var check: DraftCheck

    func render(_ format: ReportFormat) throws -> String {
        switch format {
        case .html: CheckHTMLReport(check, version: Pipeline.version).render()
        case .json: try JSONDocuments.check(check)
        case .markdown: CheckMarkdownReport(check).render()
        case .text: ConsoleText.plain(CheckTerminalSummary(check).render())
        }
    }
}
