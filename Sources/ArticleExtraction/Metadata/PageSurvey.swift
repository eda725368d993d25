import HTMLTree

/// The places in a page where something may be said about its article: found in one pass, looked into afterwards.
struct PageSurvey {
    let outline: PageOutline
    var page: HTMLDocument { outline.page }

    private(set) var metas: [Int] = []
    /// `script` elements that hold JSON-LD.
    private(set) var scripts: [Int] = []
    private(set) var documentTitle: Int?
    private var htmlElement: Int?
    /// The language of the first `html` element, as a BCP 47 tag.
    private(set) var declaredLanguage: String?
    private(set) var canonicalLink: Int?
    /// Headings of the first rank, and the first ones of the second and third.
    private(set) var headings: [Int] = []
    private(set) var lowerHeadings: [Int] = []
    /// Elements with `itemprop`, outside the page's head.
    private(set) var items: [Int] = []
    /// Links with `rel="author"`.
    private(set) var authorLinks: [Int] = []
    /// Elements whose names say byline, author or date.
    private(set) var bylines: [Int] = []
    private(set) var times: [Int] = []
    /// Links with `rel="category"`, and elements whose names say breadcrumb.
    private(set) var categoryLinks: [Int] = []
    private(set) var trails: [Int] = []
    /// Texts that begin as bylines do wherever they stand.
    private(set) var bylineTexts: [Int] = []
    /// Texts that are a given name and a family name in capitals, as papers in Cyrillic sign articles, or a name in brackets,
    /// as those of East Asia do.
    private(set) var signatures: [Int] = []
    /// Texts that begin with a sign or a word of copyright.
    private(set) var copyrights: [Int] = []

    /// Places of one kind that are remembered; the first ones of a page are its article's.
    private static let most = 200
    private static let mostHeadings = 12
    /// A byline is shorter than this.
    private static let longestByline = 160

    /// - Complexity: O(*n*) in the size of the page.
    init(_ outline: PageOutline) {
        self.outline = outline
        let page = outline.page
        var lexicon = BylineLexicon.english
        for node in page.nodes {
            let tag = page.tag(of: node)
            switch tag {
            case .text:
                visitText(node, lexicon)
                continue
            case .meta: if metas.count < Self.most { metas.append(node) }
            case .script: scripts.append(node)
            case .title: visitTitle(node)
            case .link: visitLink(node)
            case .html where htmlElement == nil:
                htmlElement = node
                let tags = [page.attribute(.lang, of: node), page.attribute(.xmlLang, of: node)]
                declaredLanguage = tags.lazy.compactMap { $0.flatMap(LanguageTag.normalized) }.first
                lexicon = BylineLexicon.of(declaredLanguage)
            case .h1: if headings.count < Self.mostHeadings { headings.append(node) }
            case .h2, .h3: if lowerHeadings.count < Self.mostHeadings { lowerHeadings.append(node) }
            case .time: if times.count < Self.most { times.append(node) }
            default: break
            }
            if page.hasAttributes(node) { visitAttributes(node, tag) }
        }
    }

    private mutating func visitText(_ node: Int, _ lexicon: BylineLexicon) {
        let range = page.textRange(of: node)
        guard range.count <= Self.longestByline else { return }
        let text = page.bytes[range]
        guard let start = text.firstIndex(where: { $0 > 0x20 }) else { return }
        let first = text[start]
        if bylineTexts.count < Self.most, lexicon.openingLength(text[start...], isAnywhere: true) != nil {
            bylineTexts.append(node)
        }
        if first == 0xD0 || first == 0xE3 || first == 0xEF, range.count <= 64, signatures.count < 8,
            PersonName.isSignature(text[start...])
        {
            signatures.append(node)
        }
        if first == 0xC2 || first | 0x20 == UInt8(ascii: "c"), copyrights.count < 8, CopyrightLine.opens(text[start...])
        {
            copyrights.append(node)
        }
    }

    private mutating func visitTitle(_ node: Int) {
        guard documentTitle == nil, let parent = page.parent(of: node) else { return }
        let tag = page.tag(of: parent)
        if tag != .svg, tag != .other { documentTitle = node }
    }

    private mutating func visitLink(_ node: Int) {
        guard canonicalLink == nil, let relation = page.attribute(.rel, of: node), relation.lowercased() == "canonical"
        else { return }
        canonicalLink = node
    }

    private mutating func visitAttributes(_ node: Int, _ tag: HTMLTag) {
        if items.count < Self.most, page.attributeRange(.itemprop, of: node) != nil { items.append(node) }
        if tag == .a, page.attributeRange(.rel, of: node) != nil {
            if authorLinks.count < Self.most, page.attribute(.rel, of: node, holds: "author") {
                authorLinks.append(node)
            }
            if categoryLinks.count < 8, page.attribute(.rel, of: node, holds: "category") { categoryLinks.append(node) }
        }
        if outline.marks[node].contains(.controls), trails.count < 4, isTrail(node) { trails.append(node) }
        if outline.marks[node].contains(.byline), bylines.count < Self.most, !tag.isNeverText { bylines.append(node) }
    }

    private func isTrail(_ node: Int) -> Bool {
        page.attribute(.class, of: node, holds: "readcrumb") || page.attribute(.id, of: node, holds: "readcrumb")
    }

    // MARK: Where the article is

    private static let elsewhere = NameMatcher([(ElsewhereVocabulary.words, .boilerplate)])
    /// Elements around a node that are looked at.
    private static let highestWalk = 64

    /// Whether a place belongs to another article, to readers' comments or to the frame of the page.
    ///
    /// - Parameter headline: where the headline stands; what holds it as well is no other part.
    func isElsewhere(_ node: Int, headline: Int?) -> Bool {
        var current = node
        var steps = 0
        while current > 0, steps < Self.highestWalk {
            if let headline, page.subtree(of: current).contains(headline) { return false }
            if isOtherPart(current) { return true }
            current = page.parent(of: current) ?? 0
            steps += 1
        }
        return false
    }

    /// Whether an article stands close around: its footer has its byline.
    private func isInArticle(_ node: Int) -> Bool {
        var current = node
        for _ in 0..<4 {
            current = page.parent(of: current) ?? 0
            if page.tag(of: current) == .article { return true }
        }
        return false
    }

    func isOtherPart(_ node: Int) -> Bool {
        switch page.tag(of: node) {
        case .nav, .aside, .form, .dialog, .template, .figure, .figcaption, .menu: return true
        case .footer: return !isInArticle(node)
        case .text, .html, .body, .main: return false
        default: break
        }
        guard page.hasAttributes(node) else { return false }
        for name in [HTMLAttribute.class, .id] {
            guard let range = page.attributeRange(name, of: node), !range.isEmpty else { continue }
            let marks = page.bytes.withUnsafeBufferPointer {
                Self.elsewhere.marks(in: UnsafeBufferPointer(rebasing: $0[range]))
            }
            if !marks.isEmpty { return true }
        }
        return false
    }
}
