import HTMLTree

/// The names of authors that the page shows or marks up in its body.
struct Bylines {
    let survey: PageSurvey
    let headline: Int?
    let lexicon: BylineLexicon
    /// Whether a name is the outlet's.
    let isOutlet: (String) -> Bool

    private static let longestByline = 160
    /// Nodes between two authors of one article: a comma, an `and`, elements around names.
    private static let gap = 14
    private static let most = 8

    private var page: HTMLDocument { survey.page }

    /// The names that stand nearest below the headline; from marked-up ones down to lines that begin as bylines do.
    ///
    /// - Parameter head: the lines around the headline.
    func names(_ head: () -> ArticleHead) -> [String] {
        var names = nearest(markedUp)
        if names.isEmpty { names = nearest(survey.authorLinks.filter(isHere).compactMap(linked)) }
        if names.isEmpty { names = nearest(survey.bylines.filter(isHere).compactMap(named)) }
        if names.isEmpty { names = inLines(head()) }
        if names.isEmpty { names = nearest(survey.bylineTexts.filter(isHere).compactMap(opened)) }
        return names
    }

    private struct Found {
        var names: [String]
        var nodes: Range<Int>
    }

    private func isHere(_ node: Int) -> Bool { !survey.isElsewhere(node, headline: headline) }

    /// The first ones after the headline, with those that follow at once; the last ones in front, where none follow.
    private func nearest(_ found: [Found]) -> [String] {
        let found = found.map { Found(names: $0.names.filter { !isOutlet($0) }, nodes: $0.nodes) }.filter {
            !$0.names.isEmpty
        }
        let start = headline.map { page.subtree(of: $0).lowerBound } ?? 0
        guard let first = found.firstIndex(where: { $0.nodes.lowerBound >= start }) ?? found.indices.last else {
            return []
        }
        var names: [String] = []
        var end = found[first].nodes.upperBound
        for item in found[first...] {
            guard item.nodes.lowerBound <= end + Self.gap, names.count < Self.most else { break }
            for name in item.names where !names.contains(name) { names.append(name) }
            end = max(end, item.nodes.upperBound)
        }
        return names
    }

    /// Elements with `itemprop="author"`.
    private var markedUp: [Found] {
        survey.items.filter { page.attribute(.itemprop, of: $0) == "author" && isHere($0) }.map { node in
            for inner in page.subtree(of: node).dropFirst().prefix(40)
            where page.attribute(.itemprop, of: inner) == "name" {
                return found(page.attribute(.content, of: inner)?.collapsed.nonEmpty ?? page.shownText(of: inner), node)
            }
            return found(page.attribute(.content, of: node)?.collapsed.nonEmpty ?? page.shownText(of: node), node)
        }
    }

    private func found(_ text: String?, _ node: Int) -> Found {
        let names = text.map { $0.utf8.count <= Self.longestByline ? PersonName.inByline($0, lexicon) : [] } ?? []
        return Found(names: names, nodes: page.subtree(of: node))
    }

    private func linked(_ node: Int) -> Found? { found(page.shownText(of: node), node) }

    /// An element whose names say author or byline.
    private func named(_ node: Int) -> Found? {
        guard let text = page.shownText(of: node), text.utf8.count <= Self.longestByline else { return nil }
        let isAuthor = Self.authorWords.contains { word in
            page.attribute(.class, of: node, holds: word) || page.attribute(.id, of: node, holds: word)
        }
        guard isAuthor else { return nil }
        var found = found(text, node)
        let opens = PersonName.withoutOpening(text, lexicon) != nil
        found.names = found.names.filter { PersonName.isShapedLikeName($0) || opens || isShort($0) }
        return found
    }

    /// An account or a given name.
    private func isShort(_ name: String) -> Bool { name.utf8.count <= 24 && !name.contains(" ") }

    private static let authorWords: [StaticString] = [
        "author", "Author", "byline", "Byline", "writtenby", "by-line", "writer", "autor",
    ]

    /// A text that begins as bylines do, with the rest of its line.
    private func opened(_ node: Int) -> Found? {
        let end = min(node + 40, page.nodes.upperBound)
        guard let line = page.visibleLines(in: node..<end, atMost: 2, without: { _ in false }).first else { return nil }
        guard line.bytes.count <= Self.longestByline else { return nil }
        guard let rest = PersonName.withoutOpening(line.text, lexicon) else { return nil }
        // The name may stand on the line below: `Author:`, `Ada Example`.
        if rest.isEmpty { return below(line, end) }
        return Found(names: persons(in: line.text), nodes: line.nodes)
    }

    private func below(_ line: VisibleLine, _ end: Int) -> Found? {
        let next = page.visibleLines(in: line.nodes.upperBound..<max(end, line.nodes.upperBound), atMost: 1) { _ in false }
        guard let next = next.first, next.bytes.count <= Self.longestByline else { return nil }
        return Found(names: persons(in: next.text), nodes: line.nodes.lowerBound..<next.nodes.upperBound)
    }

    // MARK: Lines around the headline

    /// The first line that opens as a byline does, that has parts which do, or that links to an author's page.
    private func inLines(_ head: ArticleHead) -> [String] {
        let lines = head.after + head.before
        for (index, line) in lines.enumerated() where line.bytes.count <= Self.longestByline {
            let text = line.text
            for part in text.split(whereSeparator: { "|•·".contains($0) }) {
                let part = String(part).collapsed
                guard let rest = PersonName.withoutOpening(part, lexicon) else { continue }
                // The name may stand on the line below: `By`, `Ada Example`.
                let byline = rest.isEmpty && index + 1 < head.after.count ? lines[index + 1].text : part
                let names = persons(in: byline)
                if !names.isEmpty { return names }
            }
            let marked = line.nodes.compactMap { page.tag(of: $0) == .text ? page.parent(of: $0) : $0 }.compactMap(named)
            let names = line.nodes.compactMap(authorPage).filter { !isOutlet($0) }
            if !names.isEmpty { return names }
            if let found = marked.first(where: { !$0.names.isEmpty && !$0.names.allSatisfy(isOutlet) }) {
                return found.names.filter { !isOutlet($0) }
            }
            if let names = besideDate(text) { return names }
        }
        return []
    }

    /// The persons of a line that nothing else marks up.
    private func persons(in line: String) -> [String] {
        PersonName.inByline(line, lexicon).filter { PersonName.isShapedLikeName($0) && !isOutlet($0) }
    }

    /// A link to the page of an author.
    private func authorPage(_ node: Int) -> String? {
        guard page.tag(of: node) == .a, let address = page.attribute(.href, of: node)?.lowercased(),
            Self.authorPages.contains(where: address.contains)
        else { return nil }
        let names = page.shownText(of: node).map { PersonName.inByline($0, lexicon) } ?? []
        return names.first(where: PersonName.isShapedLikeName)
    }

    private static let authorPages = [
        "/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/autore/", "/autori/",
        "/profile/", "/people/", "/writer/", "/writers/", "/journalist/", "/redactie/", "/reporter/", "/staff/",
        "/by/", "/contributor/", "/contributors/", "/avtor/", "/avtory/", "/authors_", "/redakteur/",
    ]

    /// `Ada Example | 14 May 2026`: a name beside the date, with a bar or a dot between them.
    private func besideDate(_ text: String) -> [String]? {
        let parts = text.split(whereSeparator: { "|•·".contains($0) }).map { String($0).collapsed }
        guard parts.count == 2 || parts.count == 3, let first = parts.first, PersonName.isShapedLikeName(first),
            !DateForms.dates(in: Array(parts[1].utf8)[...], order: .dayFirst).isEmpty
        else { return nil }
        let names = persons(in: first)
        return names.isEmpty ? nil : names
    }
}
