import HTMLTree

/// The section of the outlet that an article stands in.
struct SectionName {
    let survey: PageSurvey
    let headline: Headline
    let outlet: String?

    private static let longestName = 60
    private static let longestTrail = 160

    private var page: HTMLDocument { survey.page }

    /// - Parameters:
    ///   - given: names that metadata give, the surest first.
    ///   - trail: the names along the trail from the front page on, as metadata give it.
    ///   - head: the lines around the headline.
    /// - Returns: `nil` where nothing says it.
    func name(given: [String], trail: [String], head: () -> ArticleHead) -> String? {
        if let first = given.first(where: { $0.utf8.count <= Self.longestName && !$0.hasPrefix("http") }) {
            return first
        }
        if let last = last(of: trail) { return last }
        if let marked = markedUp { return marked }
        for trail in survey.trails {
            if let last = last(of: links(in: page.subtree(of: trail))) { return last }
        }
        if let shown = shown(head()) { return shown }
        let between = headline.after.dropLast() + headline.before.dropFirst()
        return between.first { isSection($0) && FoldedText($0).words <= 3 }
    }

    private func isSection(_ name: String) -> Bool {
        let folded = FoldedText(name)
        guard name.utf8.count <= Self.longestName, !folded.isEmpty else { return false }
        return ![headline.text, outlet].contains { other in
            guard let other = other.map({ FoldedText($0) }) else { return false }
            return other == folded || other.hasPrefix(folded) && folded.words > 2
        }
    }

    /// The last step but the article itself; the first step is the front page.
    private func last(of trail: [String]) -> String? { trail.dropFirst().last(where: isSection) }

    private var markedUp: String? {
        let items = survey.items.filter { page.attribute(.itemprop, of: $0) == "articleSection" }
        return (items + survey.categoryLinks).lazy.filter { !survey.isElsewhere($0, headline: headline.node) }
            .compactMap { page.attribute(.content, of: $0)?.collapsed.nonEmpty ?? page.shownText(of: $0) }
            .first(where: isSection)
    }

    private func links(in nodes: Range<Int>) -> [String] {
        nodes.prefix(200).compactMap { page.tag(of: $0) == .a ? page.shownText(of: $0) : nil }
    }

    /// A line in front of the headline that is a trail of links, or one link that names a section.
    private func shown(_ head: ArticleHead) -> String? {
        guard headline.node != nil else { return nil }
        for line in head.before where line.bytes.count <= Self.longestTrail {
            let links = links(in: line.nodes)
            if links.count > 1, links.count <= 6, line.bytes.contains(where: isTrailMark) {
                if let last = last(of: links) { return last }
            }
        }
        guard let line = head.before.first, FoldedText(line.text).words <= 3, isSection(line.text),
            isSectionLink(line) || isNamed(line), isInMenu(line)
        else { return nil }
        return line.text
    }

    private func isTrailMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "|")
            || byte == 0xC2 || byte == 0xE2
    }

    /// Whether the line is a link to a list of articles: an address of one step.
    private func isSectionLink(_ line: VisibleLine) -> Bool {
        guard let link = line.nodes.first(where: { page.tag(of: $0) == .a }),
            let address = page.attribute(.href, of: link)?.collapsed
        else { return false }
        let path = PageAddress.path(of: address)
        let steps = path.split(separator: "/")
        guard path.hasPrefix("/") else { return false }
        return (1...3).contains(steps.count) && !path.contains(where: { $0 == "?" || $0 == "#" })
    }

    /// Whether the page has a link of the same name elsewhere.
    private func isInMenu(_ line: VisibleLine) -> Bool {
        let folded = FoldedText(line.text)
        return page.nodes.contains { node in
            guard page.tag(of: node) == .text, !line.nodes.contains(node), let parent = page.parent(of: node) else {
                return false
            }
            let range = page.textRange(of: node)
            guard range.count >= folded.count, range.count <= line.bytes.count + 16 else { return false }
            let isLinked = page.tag(of: parent) == .a || page.parent(of: parent).map { page.tag(of: $0) == .a } ?? false
            return isLinked && FoldedText(page.text(of: node)) == folded
        }
    }

    /// Whether the element around says that it names a section.
    private func isNamed(_ line: VisibleLine) -> Bool {
        let holder = page.block(around: line.nodes.lowerBound)
        return [holder, page.parent(of: line.nodes.lowerBound) ?? holder].contains { node in
            Self.sectionWords.contains { page.attribute(.class, of: node, holds: $0) }
        }
    }

    private static let sectionWords: [StaticString] = [
        "section", "rubri", "categor", "eyebrow", "kicker", "channel", "overline", "topic", "ressort",
    ]
}
