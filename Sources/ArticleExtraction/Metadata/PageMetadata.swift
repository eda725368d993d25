import HTMLTree
import NewsModel

/// What a page says about its article, from the most trusted place that says it: JSON-LD, OpenGraph, other `meta`
/// elements, then the visible page.
struct PageMetadata {
    let title: String?
    let outlet: String?
    let author: String?
    let published: PublicationTime?
    let modified: PublicationTime?
    let url: String?
    let language: String?
    let section: String?
    let agency: String?
    let articleBody: [String]?
    let isForSubscribers: Bool
    let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - html: the page as it came, whose scripts are asked where nothing else says when it was published.
    ///   - url: where the page came from, for pages that do not say.
    /// - Complexity: O(*n*) in the size of the page.
    init(of outline: PageOutline, html: String, url: String?) {
        let page = outline.page
        let survey = PageSurvey(outline)
        let tags = MetaTags(of: page, in: survey.metas)
        let documentTitle = survey.documentTitle.flatMap(page.shownText).map {
            String(decoding: $0.utf8.prefix(Headline.longestTitle), as: UTF8.self).collapsed
        }
        let scripts = LinkedDataScripts(of: page, in: survey.scripts)
        let linked = scripts.source(
            titles: Set((tags.titles.prefix(2) + [documentTitle].compactMap { $0 }).map { FoldedText($0) }))
        let (openGraph, others) = (tags.openGraph, tags.others)
        let sources = [linked, openGraph, others]
        func all<Value>(_ field: (MetadataSource) -> Value?) -> [Value] { sources.compactMap(field) }

        let address = Self.address(survey, all(\.url), url)
        let host = address.flatMap(PageAddress.host)
        let outlets = [openGraph.outlet, linked.siteName, linked.outlet, others.outlet].compactMap { $0 }
        let headline = Headline(
            in: survey, titles: [linked.title].compactMap { $0 } + tags.titles, documentTitle: documentTitle,
            outlets: outlets + [host].compactMap { $0 })
        let language = Self.language(survey, all(\.language))
        let lexicon = BylineLexicon.of(language)
        let outlet = OutletName(survey: survey, headline: headline, host: host).name(given: outlets)
        // Most pages' metadata leave no need for the lines around the headline.
        var lines: ArticleHead?
        func head() -> ArticleHead {
            let head = lines ?? ArticleHead(of: survey, headline: headline.node)
            lines = head
            return head
        }
        let names = (outlets + linked.publishers + [outlet, host].compactMap { $0 }).map { FoldedText($0) }

        let authors = AuthorNames(lexicon: lexicon, outlets: names)
        let bylines = Bylines(
            survey: survey, headline: headline.node, lexicon: lexicon, isOutlet: authors.isOutlet)

        self.language = language
        self.outlet = outlet
        title = headline.text
        author = authors.joined([linked.authors, openGraph.authors, others.authors]) { bylines.names(head) }
        self.url = address
        section = SectionName(survey: survey, headline: headline, outlet: outlet).name(
            given: all(\.section), trail: linked.trail, head: head)
        agency = AgencyCredit.agency(among: linked.organizations, lexicon, outlets: names)
        articleBody = linked.articleBody
        isForSubscribers = linked.isForSubscribers
        let dates = Self.dates(sources, survey, headline.node, address, language, head) { ScriptedDate.time(in: html) }
        (published, modified) = (dates.published, dates.modified)
        diagnostics = (scripts.isCut ? [.linkedDataCut] : []) + dates.diagnostics
    }

    private static func dates(
        _ sources: [MetadataSource], _ survey: PageSurvey, _ headline: Int?, _ address: String?, _ language: String?,
        _ head: () -> ArticleHead, _ scripted: () -> PublicationTime?
    ) -> PublicationDates {
        let marked = MarkedDates(survey: survey, headline: headline)
        let order = FieldOrder(language: language)
        var statements = zip(["JSON-LD", "OpenGraph", "a meta element"], sources).map { place, source in
            PublicationDates.Statement(place: place, published: source.published, modified: source.modified)
        }
        statements += [marked.microdata, marked.times]
        return PublicationDates(
            statements, address: address, order: order, shown: { marked.shown(head(), order: order) },
            scripted: scripted)
    }

    /// The canonical address: from its link, unless that leads to the front page and another does not.
    private static func address(_ survey: PageSurvey, _ others: [String], _ url: String?) -> String? {
        let link = survey.canonicalLink.flatMap { survey.page.attribute(.href, of: $0)?.collapsed.nonEmpty }
        let canonical = link.flatMap { PageAddress.absolute($0, in: url) }
        let all = [canonical].compactMap { $0 } + others + [url].compactMap { $0 }
        guard let first = all.first, PageAddress.isFrontPage(first) else { return all.first }
        return all.first { !PageAddress.isFrontPage($0) } ?? first
    }

    /// What the page declares, or what its text looks like.
    private static func language(_ survey: PageSurvey, _ others: [String]) -> String? {
        survey.declaredLanguage ?? others.lazy.compactMap(LanguageTag.normalized).first
            ?? LanguageGuess.language(of: survey.page)
    }
}
