import ArticleExtraction
import NewsModel
import PageFetching

/// An article with the name its input goes by in messages.
struct LoadedArticle {
    var name: String
    var article: Article
}

/// Turns inputs into articles and says on `errors` what the reading found remarkable.
struct ArticleLoader {
    private let context: ProgramContext
    private let keeper: PageKeeper?
    private let reader = ArticleReader()

    /// - Parameter folder: where fetched pages are kept; `nil` for nowhere.
    init(_ context: ProgramContext, keepingPagesIn folder: String? = nil) {
        self.context = context
        keeper = folder.map { PageKeeper(folder: $0, context: context) }
    }

    /// Reads all inputs, in their order.
    ///
    /// - Parameter outlets: One name for each input, which replaces what the input says of itself; empty names and an
    ///   empty list replace nothing.
    /// - Throws: when one input is no article, or two are the same.
    func load(_ inputs: [InputPath], outlets: [String] = []) throws -> [LoadedArticle] {
        precondition(outlets.isEmpty || outlets.count == inputs.count, "There must be one name for each input.")
        let resolved = try inputs.map { try $0.resolved(by: context.inputs) }
        try InputRepetition(context.inputs).refuse(inputs, resolved)
        // Two articles of one feed take one request.
        var pages: [PageAddress: FetchedPage] = [:]
        return try resolved.indices.map { index in
            var article = try load(resolved[index], named: inputs[index].name, &pages)
            if !outlets.isEmpty, !outlets[index].isEmpty { article.article.outlet = outlets[index] }
            return article
        }
    }

    /// Reads one input.
    func load(_ input: InputPath) throws -> LoadedArticle { try load([input])[0] }

    private func load(
        _ input: ResolvedInput, named name: String, _ pages: inout [PageAddress: FetchedPage]
    ) throws -> LoadedArticle {
        let document = try document(input, &pages)
        do {
            let extracted = try reader.read(document, entry: input.entry)
            try context.report(extracted.diagnostics, of: name)
            return LoadedArticle(name: name, article: extracted.article)
        } catch let error as ArticleReadingError {
            throw CommandLineError(.noArticle(explanation: error.description), of: name)
        }
    }

    private func document(
        _ input: ResolvedInput, _ pages: inout [PageAddress: FetchedPage]
    ) throws -> InputDocument {
        switch input.place {
        case .standardInput:
            return InputDocument(bytes: try context.inputs.bytes(of: .standardInput), name: input.name)
        case .file(let path):
            return InputDocument(bytes: try context.inputs.bytes(of: InputPath(path)), name: input.name)
        case .address(let address):
            let page = try pages[address] ?? fetch(address)
            pages[address] = page
            return InputDocument(
                bytes: page.bytes, name: input.name, encoding: page.charset, mediaType: page.mediaType,
                address: page.address.text)
        }
    }

    private func fetch(_ address: PageAddress) throws -> FetchedPage {
        let page = try context.pages.page(at: address)
        try keeper?.keep(page)
        return page
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
