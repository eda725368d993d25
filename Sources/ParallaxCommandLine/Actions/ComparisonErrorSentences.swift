import NewsModel
import Parallax

extension CommandLineError {
    /// Says why a check was refused.
    ///
    /// - Parameter draft: The draft's name.
    init(_ error: ComparisonError, ofChecking draft: String) {
        switch error.code {
        case .tooFewArticles: self.init(.nothingToCheckAgainst, of: draft)
        default: self.init(.nothingToCheck, of: draft)
        }
    }

    /// Says why a comparison was refused.
    ///
    /// - Parameter names: The articles' names, in the order the pipeline was given them.
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
