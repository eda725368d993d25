import ArticleExtraction
import NewsModel

/// An article with the name its input goes by in messages.
struct LoadedArticle {
    var name: String
    var article: Article
}

/// Turns inputs into articles and says on `errors` what the reading found remarkable.
struct ArticleLoader {
    private let context: ProgramContext
    private let reader = ArticleReader()

    init(_ context: ProgramContext) { self.context = context }

    /// Reads all inputs, in their order.
    ///
    /// - Parameter outlets: One name for each input, which replaces what the input says of itself; empty names and an
    ///   empty list replace nothing.
    /// - Throws: when one input is no article, or two are the same file.
    func load(_ inputs: [InputPath], outlets: [String] = []) throws -> [LoadedArticle] {
        precondition(outlets.isEmpty || outlets.count == inputs.count, "There must be one name for each input.")
        try refuseRepeated(inputs)
        return try inputs.indices.map { index in
            var article = try load(inputs[index])
            if !outlets.isEmpty, !outlets[index].isEmpty { article.article.outlet = outlets[index] }
            return article
        }
    }

    /// Reads one input.
    func load(_ input: InputPath) throws -> LoadedArticle {
        let bytes = try context.inputs.bytes(of: input)
        do {
            let extracted = try reader.read(bytes, name: input.name)
            try context.report(extracted.diagnostics, of: input.name)
            return LoadedArticle(name: input.name, article: extracted.article)
        } catch let error as ArticleReadingError {
            throw CommandLineError(.noArticle(explanation: error.description), of: input.name)
        }
    }

    private func refuseRepeated(_ inputs: [InputPath]) throws(CommandLineError) {
        var seen: [FileIdentity: InputPath] = [:]
        var readsStandardInput = false
        for input in inputs {
            if input.isStandardInput {
                if readsStandardInput { throw CommandLineError(.givenTwice, of: input.name) }
                readsStandardInput = true
            } else if let identity = context.inputs.identity(of: input.path) {
                if let earlier = seen[identity] { throw CommandLineError(.sameFile(as: input.name), of: earlier.name) }
                seen[identity] = input
            }
        }
    }
}

extension ProgramContext {
    /// Tells the user what an input's reading or comparing found, apart from notes, which are no cause to act.
    func report(_ diagnostics: [Diagnostic], of name: String? = nil) throws {
        for diagnostic in diagnostics where diagnostic.severity >= .warning {
            let subject = name.map { $0 + ": " } ?? ""
            let words = [diagnostic.summary, diagnostic.explanation].filter { !$0.isEmpty }.joined(separator: " ")
            let label = diagnostic.severity == .error ? "Error" : "Warning"
            try errors.write(ConsoleText.plain("\(label): \(subject)\(words)") + "\n")
        }
    }
}
