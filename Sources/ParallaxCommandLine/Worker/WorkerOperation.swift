import ArticleExtraction
import Parallax
import Reporting

/// What a worker can be asked, by the name a request has in `op`.
enum WorkerOperation: String, CaseIterable {
    case extract, analyze, claims, normalize, relate, support, compare, check

    /// Does the work.
    ///
    /// - Returns: a JSON object on one line.
    func reply(to request: WorkerRequest, _ pipeline: Pipeline) throws(WorkerError) -> String {
        do {
            return try answer(request, pipeline)
        } catch let error as WorkerError {
            throw error
        } catch let error as ComparisonError {
            throw WorkerError(.badField, explanation(of: error, in: request).description)
        } catch {
            throw WorkerError(.internal, "The reply could not be made: \(error)")
        }
    }

    private func explanation(of error: ComparisonError, in request: WorkerRequest) -> CommandLineError {
        self == .check
            ? CommandLineError(error, ofChecking: "'draft'")
            : CommandLineError(error, of: request.elementNames("articles"))
    }

    private func answer(_ request: WorkerRequest, _ pipeline: Pipeline) throws -> String {
        switch self {
        case .extract: return try extract(request)
        case .analyze:
            let text = try request.string("text")
            return try JSONDocuments.analysis(pipeline.analyze(text), of: text)
        case .claims: return try JSONDocuments.claims(pipeline.claims(in: request.article("article")))
        case .normalize: return try normalize(request, pipeline)
        case .relate: return try relate(request, pipeline)
        case .support: return try support(request, pipeline)
        case .compare: return try compare(request, pipeline)
        case .check:
            let draft = try request.article("draft")
            return try JSONDocuments.check(pipeline.check(draft: draft, against: request.articles("sources")))
        }
    }

    private func extract(_ request: WorkerRequest) throws -> String {
        let html = try request.string("html")
        let article = ArticleReader().read(html: html, url: try request.optionalString("url")).article
        return try JSONDocuments.article(article)
    }

    private func normalize(_ request: WorkerRequest, _ pipeline: Pipeline) throws -> String {
        let text = try request.string("text")
        let published = try request.optionalTime("published")
        return try JSONDocuments.normalization(pipeline.normalize(text, published: published), of: text)
    }

    private func relate(_ request: WorkerRequest, _ pipeline: Pipeline) throws -> String {
        let first = try request.string("a")
        let second = try request.string("b")
        let relation = pipeline.relate(
            first, second, publishedA: try request.optionalTime("published_a"),
            publishedB: try request.optionalTime("published_b"))
        return try JSONDocuments.relation(relation, a: first, b: second)
    }

    private func support(_ request: WorkerRequest, _ pipeline: Pipeline) throws -> String {
        let claim = try request.string("claim")
        let sources = try request.articles("sources")
        return try JSONDocuments.support(
            pipeline.support(claim, sources: sources), claim: claim, sources: sources)
    }

    /// Whether the articles tell one event is for the caller to read from the reply's `same_event`.
    private func compare(_ request: WorkerRequest, _ pipeline: Pipeline) throws -> String {
        let articles = try request.articles("articles")
        let comparison =
            try articles.count == 1
            ? pipeline.compare(digest: articles[0]) : pipeline.compare(articles, force: true)
        return try JSONDocuments.comparison(comparison, version: Pipeline.version)
    }
}
