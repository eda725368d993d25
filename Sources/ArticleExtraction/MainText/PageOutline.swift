import HTMLTree

/// A page with what its elements' names and attributes say: computed once, used by each attempt at finding the article.
struct PageOutline {
    let page: HTMLDocument
    /// By node.
    let marks: [NameMarks]
    /// Bytes of text in `p` elements, by node.
    private let prose: [Int32]
    /// Nodes that are not shown, or are no text on any page.
    private let isHopeless: [Bool]

    /// - Complexity: O(*n*) in the size of the page.
    init(_ page: HTMLDocument) {
        self.page = page
        marks = page.nodes.map { Self.marks(of: $0, in: page) }
        prose = Self.prose(in: page)
        var isHopeless = [Bool](repeating: false, count: page.nodes.count)
        for node in page.nodes.dropFirst() {
            let parent = page.parent(of: node) ?? 0
            isHopeless[node] = isHopeless[parent] || page.tag(of: node).isNeverText || Self.isHidden(node, in: page)
        }
        self.isHopeless = isHopeless
    }

    private static func marks(of node: Int, in page: HTMLDocument) -> NameMarks {
        guard page.tag(of: node) != .text else { return [] }
        var marks: NameMarks = []
        for name in ["class", "id"] {
            if let range = page.attributeRange(name, of: node), !range.isEmpty {
                marks.formUnion(NameMatcher.pages.marks(in: page.bytes[range]))
            }
        }
        if page.attribute("itemprop", of: node) == "articleBody" { marks.insert([.articleBody, .likely]) }
        return marks
    }

    private static func prose(in page: HTMLDocument) -> [Int32] {
        var prose = [Int32](repeating: 0, count: page.nodes.count)
        var paragraphEnd = 0
        for node in page.nodes {
            if page.tag(of: node) == .p { paragraphEnd = max(paragraphEnd, page.subtree(of: node).upperBound) }
            if node < paragraphEnd { prose[node] = Int32(clamping: page.textRange(of: node).count) }
        }
        for node in page.nodes.reversed() {
            if let parent = page.parent(of: node) { prose[parent] += prose[node] }
        }
        return prose
    }

    private static func isHidden(_ node: Int, in page: HTMLDocument) -> Bool {
        guard page.tag(of: node) != .text else { return false }
        if page.attributeRange("hidden", of: node) != nil { return true }
        if page.attribute("aria-hidden", of: node) == "true" { return true }
        if let role = page.attribute("role", of: node), hiddenRoles.contains(role) { return true }
        guard let style = page.attribute("style", of: node) else { return false }
        let folded = style.lowercased().filter { $0 != " " }
        return folded.contains("display:none") || folded.contains("visibility:hidden")
    }

    private static let hiddenRoles: Set<String> = [
        "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog", "banner", "contentinfo",
        "search", "toolbar", "tooltip",
    ]

    /// Which nodes an attempt leaves out from the start.
    func dropped(_ strictness: Strictness) -> [Bool] {
        var dropped = isHopeless
        for node in page.nodes.dropFirst() where !dropped[node] {
            dropped[node] =
                dropped[page.parent(of: node) ?? 0] || (isBoilerplate(node, strictness) && !holdsMostProse(node))
        }
        return dropped
    }

    /// The share of all prose from which an element is not left out, whatever its name.
    private static let mostProse = 0.4

    private func holdsMostProse(_ node: Int) -> Bool {
        prose[0] > 0 && Double(prose[node]) > Double(prose[0]) * Self.mostProse
    }

    private func isBoilerplate(_ node: Int, _ strictness: Strictness) -> Bool {
        let tag = page.tag(of: node)
        let marks = marks[node]
        switch tag {
        case .text, .body, .html: return false
        case .aside, .footer, .form, .fieldset: return true
        case .a: return false
        default: break
        }
        if marks.contains(.boilerplate), !marks.contains(.articleBody) { return true }
        return strictness.dropsUnlikely && marks.contains(.unlikely) && !marks.contains(.likely)
    }
}

/// How much an attempt at finding the article trusts names and counts. A page that gives too little text is tried again
/// with less trust.
struct Strictness {
    var dropsUnlikely = true
    var weighsNames = true
    var cleansParts = true

    static let attempts = [
        Strictness(), Strictness(dropsUnlikely: false), Strictness(dropsUnlikely: false, weighsNames: false),
        Strictness(dropsUnlikely: false, weighsNames: false, cleansParts: false),
    ]
}
