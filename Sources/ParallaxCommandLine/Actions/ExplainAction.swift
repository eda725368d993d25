import NewsModel
import Parallax
import Reporting

/// Shows what carries the verdict on two sentences.
struct ExplainAction: Action {
    var first: String
    var second: String
    var engine: Engine

    func perform(in context: ProgramContext) throws -> ExitStatus {
        let relation = Pipeline(engine: engine).relate(first, second, publishedA: nil, publishedB: nil)
        try context.output.write(ConsoleText.plain(RelationExplanation(relation).render()))
        return .done
    }
}
