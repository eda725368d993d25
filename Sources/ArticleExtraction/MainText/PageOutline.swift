import HTMLTree

/// A page with what its elements' names and attributes say: computed once, used by each attempt at finding the article.
struct PageOutline {
    let page: HTMLDocument
    /// By node.
    let marks: [NameMarks]
    /// Elements that have another block inside, by node.
    let holdsBlocks: [Bool]
    let tables: DataTables
    /// Nodes that are called a byline, or stand inline in one, by node.
    let standsInByline: [Bool]
    /// Bytes of text in `p` elements, and of long texts elsewhere, by node.
    private let prose: [Int32]
    /// Bytes of prose that stand in galleries.
    private let galleryProse: Int32
    /// Nodes that are not shown or whose contents are no text, whatever they hold.
    private let isHopeless: [Bool]
    /// Nodes that are not shown when the page opens.
    private let isHidden: [Bool]

    /// - Complexity: O(*n*) in the size of the page.
    init(_ page: HTMLDocument) {
        self.page = page
        tables = DataTables(in: page)
        marks = Self.marks(in: page)
        standsInByline = Self.standsInByline(page, marks)
        prose = Self.prose(in: page)
        holdsBlocks = CandidateScoring.nodesHoldingBlocks(page)
        isHidden = page.nodes.map { Self.isHidden($0, in: page) }
        galleryProse = Self.galleryProse(in: page, marks, prose)
        isHopeless = page.nodes.map { page.tag(of: $0).isNeverText }
    }

    private static func marks(in page: HTMLDocument) -> [NameMarks] {
        var headingEnd = 0
        return page.nodes.map { node in
            if page.tag(of: node).isHeading { headingEnd = max(headingEnd, page.subtree(of: node).upperBound) }
            return page.hasAttributes(node) ? marks(of: node, inHeading: node < headingEnd, of: page) : []
        }
    }

    /// A heading's `id` is made of its words, and says nothing of what it is.
    private static func marks(of node: Int, inHeading: Bool, of page: HTMLDocument) -> NameMarks {
        var marks: NameMarks = []
        for name in inHeading ? [HTMLAttribute.class] : [.class, .id] {
            guard let range = page.attributeRange(name, of: node), !range.isEmpty else { continue }
            let found = page.bytes.withUnsafeBufferPointer {
                NameMatcher.pages.marks(in: UnsafeBufferPointer(rebasing: $0[range]))
            }
            marks.formUnion(found)
        }
        if page.attribute(.itemprop, of: node) == "articleBody" { marks.insert([.articleBody, .likely]) }
        return marks
    }

    private static func standsInByline(_ page: HTMLDocument, _ marks: [NameMarks]) -> [Bool] {
        var stands = marks.map { $0.contains(.byline) }
        for node in page.nodes.dropFirst() where page.tag(of: node).isInline {
            stands[node] = stands[node] || stands[page.parent(of: node) ?? 0]
        }
        return stands
    }

    /// Text outside paragraphs counts from this many bytes; shorter ones are labels.
    private static let longText = 80

    private static func prose(in page: HTMLDocument) -> [Int32] {
        var prose = [Int32](repeating: 0, count: page.nodes.count)
        var paragraphEnd = 0
        for node in page.nodes {
            if page.tag(of: node) == .p { paragraphEnd = max(paragraphEnd, page.subtree(of: node).upperBound) }
            let length = page.textRange(of: node).count
            guard node < paragraphEnd || length >= longText, let parent = page.parent(of: node),
                !page.tag(of: parent).isNeverText
            else { continue }
            prose[node] = Int32(clamping: length)
        }
        for node in page.nodes.reversed() {
            if let parent = page.parent(of: node) { prose[parent] += prose[node] }
        }
        return prose
    }

    private static func galleryProse(in page: HTMLDocument, _ marks: [NameMarks], _ prose: [Int32]) -> Int32 {
        var total: Int32 = 0
        var node = 0
        while node < page.nodes.upperBound {
            let tag = page.tag(of: node)
            if marks[node].contains(.gallery), tag != .html, tag != .body {
                total &+= prose[node]
                node = page.subtree(of: node).upperBound
            } else {
                node += 1
            }
        }
        return total
    }

    private static func isHidden(_ node: Int, in page: HTMLDocument) -> Bool {
        guard page.hasAttributes(node) else { return false }
        if page.attributeRange(.hidden, of: node) != nil { return true }
        if page.attribute(.ariaHidden, of: node) == "true" { return true }
        if let role = page.attribute(.role, of: node), hiddenRoles.contains(role) { return true }
        return page.attributeRange(.style, of: node).map { hides(page.bytes[$0]) } ?? false
    }

    /// Whether a style has `display: none` or `visibility: hidden`.
    private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
        let folded = style.filter { $0 > 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return folded.indices.contains { start in
            hidingStyles.contains { folded[start] == $0[0] && folded[start...].starts(with: $0) }
        }
    }

    /// How many `article` elements, none inside another, hold as much prose as a report does.
    var longArticles: Int {
        var count = 0
        var node = 0
        while node < page.nodes.upperBound {
            let isArticle = page.tag(of: node) == .article && prose[node] >= Self.reportProse
            if isArticle { count += 1 }
            node = isArticle ? page.subtree(of: node).upperBound : node + 1
        }
        return count
    }

    private static let reportProse: Int32 = 600

    private static let hidingStyles = ["display:none", "visibility:hidden"].map { Array($0.utf8) }

    private static let hiddenRoles: Set<String> = [
        "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog", "banner", "contentinfo",
        "search", "toolbar", "tooltip",
    ]

    /// Which nodes an attempt leaves out from the start.
    func dropped(_ strictness: Strictness) -> [Bool] {
        var dropped = isHopeless
        for node in page.nodes.dropFirst() where !dropped[node] {
            dropped[node] = dropped[page.parent(of: node) ?? 0] || isLeftOut(node, strictness)
        }
        return dropped
    }

    private func isLeftOut(_ node: Int, _ strictness: Strictness) -> Bool {
        let tag = page.tag(of: node)
        if tag == .text || tag == .body || tag == .html { return false }
        let marks = marks[node]
        if tag == .a, !marks.isDisjoint(with: [.controls, .boilerplate]) {
            if standsInSentence(node) || isHeadingAnchor(node) { return false }
        }
        if marks.contains(.controls), !marks.contains(.articleBody), prose[node] < Self.muchProse { return true }
        if marks.contains(.gallery), strictness.cleansParts, prose[0] - galleryProse >= Self.enoughProse { return true }
        if strictness.dropsHidden, isHidden[node], !holds(Self.nearlyAll, node) { return true }
        return isBoilerplate(node, strictness) && !holds(Self.most, node) && !holdsArticle(node)
    }

    /// Whether a link is the words of a heading and leads into the page itself, to its table of contents.
    private func isHeadingAnchor(_ link: Int) -> Bool {
        guard let heading = page.parent(of: link), page.tag(of: heading).isHeading,
            let address = page.attributeRange(.href, of: link)
        else { return false }
        return page.bytes[address].first == UInt8(ascii: "#") && letterCount(link) > Self.mostMarkLetters
    }

    /// Whether words stand right before and after a link in its parent, or many on one side: whatever it is called,
    /// without it the sentence would be another.
    private func standsInSentence(_ link: Int) -> Bool {
        let next = page.subtree(of: link).upperBound
        let around = [link - 1, next].map { neighbour -> Int in
            guard neighbour > 0, neighbour < page.nodes.upperBound, page.tag(of: neighbour) == .text,
                page.parent(of: neighbour) == page.parent(of: link)
            else { return 0 }
            return letterCount(neighbour)
        }
        let letters = around[0] + around[1]
        return letters >= Self.manyLetters || (letters >= Self.fewLetters && !around.contains(0))
    }

    private func letterCount(_ node: Int) -> Int {
        page.subtree(of: node).reduce(0) { sum, part in
            sum + page.bytes[page.textRange(of: part)].reduce(0) { $0 + (Self.isLetter($1) ? 1 : 0) }
        }
    }

    /// Bytes of a mark like “¶” that stands for a heading's address.
    private static let mostMarkLetters = 2
    /// Letters in bytes; a list of links has an “or” between them. Set by reading.
    private static let fewLetters = 12
    private static let manyLetters = 40

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }

    private func isBoilerplate(_ node: Int, _ strictness: Strictness) -> Bool {
        let (tag, marks) = (page.tag(of: node), marks[node])
        if tag.isOutsideText { return true }
        if marks.contains(.boilerplate), !marks.contains(.articleBody) { return true }
        return strictness.dropsUnlikely && !tag.isInline && !tag.isHeading && marks.contains(.unlikely)
            && !marks.contains(.likely) && !tables.fill(node, of: page)
    }

    // These three were set on the two extraction yardsticks; rerun both after changing one.

    /// The share of all prose from which an element is not left out, whatever its name.
    private static let most = 0.4
    /// The share from which it is not left out even though it is hidden: a script will show it.
    private static let nearlyAll = 0.8

    /// Whether an element holds more than a share of the page's prose.
    func holds(_ share: Double, _ node: Int) -> Bool { isMost(Int(prose[node]), share) }

    func isMost(_ length: Int, _ share: Double) -> Bool { prose[0] > 0 && Double(length) > Double(prose[0]) * share }

    /// Bytes of prose in a text itself; zero for every element.
    func ownProseLength(of node: Int) -> Int { page.tag(of: node) == .text ? Int(prose[node]) : 0 }

    /// With this much prose beside its galleries a page is an article with pictures.
    private static let enoughProse: Int32 = 600

    /// A layer over the page may show the article itself: then it holds one `article` element with this much prose.
    private static let articleProse: Int32 = 1000

    private func holdsArticle(_ node: Int) -> Bool {
        guard prose[node] >= Self.articleProse else { return false }
        let articles = page.subtree(of: node).filter { page.tag(of: $0) == .article }
        return articles.count == 1 && prose[articles[0]] >= Self.articleProse
    }

    /// Bytes of prose that no share bar and no advertisement has.
    private static let muchProse: Int32 = 400
}

/// How much an attempt at finding the article trusts names and counts. A page that gives too little text is tried again
/// with less trust.
struct Strictness {
    var dropsUnlikely = true
    var weighsNames = true
    var cleansParts = true
    var dropsHidden = true

    static let attempts = [
        Strictness(), Strictness(dropsUnlikely: false), Strictness(dropsUnlikely: false, weighsNames: false),
        Strictness(dropsUnlikely: false, weighsNames: false, cleansParts: false),
    ]

    /// For pages that hide everything until a script has run.
    static let lastAttempt = Strictness(
        dropsUnlikely: false, weighsNames: false, cleansParts: false, dropsHidden: false)
}
