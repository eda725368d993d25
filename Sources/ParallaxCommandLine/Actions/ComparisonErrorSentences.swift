import NewsModel
import Parallax

extension CommandLineError {
    /// Says what the pipeline refused, with the inputs' names.
    ///
    /// - Parameter names: The articles' names, in the order the pipeline was given them; for a check, the draft first.
    init(_ error: ComparisonError, of names: [String]) {
        func name(_ index: Int) -> String { names.indices.contains(index) ? names[index] : "An article" }
        switch error.code {
        case .tooFewArticles: self.init(.tooFewArticles)
        case .tooFewSentences(let article): self.init(.tooFewSentences, of: name(article))
        case .sameText(let first, let second): self.init(.sameText(as: name(second)), of: name(first))
        case .differentEvents(let found):
            self.init(
                .differentEvents(others: Array(names.dropFirst()), score: found.score, reason: found.reason),
                of: name(0))
        case .noOutletCredited: self.init(.noOutletCredited, of: name(0))
        }
    }
}
