import Parallax
import Reporting

/// Lists an article's claims.
struct ClaimsAction: Action {
    var input: InputPath
    var format: ClaimsFormat
    /// Where fetched pages are kept; `nil` for nowhere.
    var folder: String?

    func perform(in context: ProgramContext) throws -> ExitStatus {
        let reading = Pipeline().claims(in: try ArticleLoader(context, keepingPagesIn: folder).load(input).article)
        let text =
            switch format {
            case .text: ConsoleText.plain(ClaimsText(reading).render())
            case .json: try JSONDocuments.claims(reading)
            case .ndjson: try JSONDocuments.claimLines(reading).joined(separator: "\n")
            }
        if !text.isEmpty { try context.output.write(text.endingInLineBreak) }
        return .done
    }
}
