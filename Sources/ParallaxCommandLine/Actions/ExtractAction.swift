import NewsModel
import Reporting

/// Takes the article out of a page.
struct ExtractAction: Action {
    var input: InputPath
    var format: ArticleFormat
    /// Where fetched pages are kept; `nil` for nowhere.
    var folder: String?

    func perform(in context: ProgramContext) throws -> ExitStatus {
        let article = try ArticleLoader(context, keepingPagesIn: folder).load(input).article
        let text =
            switch format {
            case .text: ArticleText(article).render()
            case .json: try JSONDocuments.article(article)
            }
        try context.output.write(text.endingInLineBreak)
        return .done
    }
}
