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
        if names.isEmpty {
            names = nearest(survey.bylines.filter { isNamedAuthor($0) && isHere($0) }.compactMap(named))
        }
        if names.isEmpty { names = inLines(head()) }
        if names.isEmpty { names = nearest(survey.bylineTexts.filter(isHere).compactMap(opened)) }
        if names.isEmpty { names = nearest(survey.signatures.filter(isHere).compactMap(signed)) }
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
        guard isNamedAuthor(node), let text = page.shownText(of: node), text.utf8.count <= Self.longestByline else {
            return nil
        }
        var found = found(text, node)
        let opens = PersonName.withoutOpening(text, lexicon) != nil
        found.names = found.names.filter { PersonName.isShapedLikeName($0) || opens || isShort($0) }
        return found
    }

    private func isNamedAuthor(_ node: Int) -> Bool {
        guard page.hasAttributes(node) else { return false }
        return [HTMLAttribute.class, .id].contains { name in
            guard let range = page.attributeRange(name, of: node) else { return false }
            return Self.authorWords.contains { page.bytes[range].firstPlace(of: $0) != nil }
        }
    }

    /// An account or a given name.
    private func isShort(_ name: String) -> Bool { name.utf8.count <= 24 && !name.utf8.contains(0x20) }

    private static let authorWords: [StaticString] = [
        "author", "Author", "byline", "Byline", "writtenby", "by-line", "writer", "autor", "full-name",
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
        let next = page.visibleLines(in: line.nodes.upperBound..<max(end, line.nodes.upperBound), atMost: 1) { _ in
            false
        }
        guard let next = next.first, next.bytes.count <= Self.longestByline else { return nil }
        return Found(names: persons(in: next.text), nodes: line.nodes.lowerBound..<next.nodes.upperBound)
    }

    /// A line that is a signature and nothing else.
    private func signed(_ node: Int) -> Found? {
        let block = page.block(around: node)
        let name = page.text(of: node).collapsed
        guard let headline, node > headline, page.shownText(of: block) == name else { return nil }
        return Found(names: PersonName.inByline(name, lexicon), nodes: page.subtree(of: block))
    }

    // MARK: Lines around the headline

    /// The first line that opens as a byline does, that has parts which do, or that links to an author's page.
    private func inLines(_ head: ArticleHead) -> [String] {
        let lines = head.after + head.before
        for (index, line) in lines.enumerated() where line.bytes.count <= Self.longestByline {
            if let names = opened(line.bytes, below: index + 1 < head.after.count ? lines[index + 1].text : nil) {
                return names
            }
            let marked = line.nodes.compactMap { page.tag(of: $0) == .text ? page.parent(of: $0) : $0 }.compactMap(
                named)
            let names = line.nodes.compactMap(authorPage).filter { !isOutlet($0) }
            if !names.isEmpty { return names }
            if let found = marked.first(where: { !$0.names.isEmpty && !$0.names.allSatisfy(isOutlet) }) {
                return found.names.filter { !isOutlet($0) }
            }
            if let names = besideDate(line) ?? beforeTime(line) { return names }
        }
        return []
    }

    /// The persons of a line that opens as a byline does, or has a part that does.
    private func opened(_ line: [UInt8], below: @autoclosure () -> String?) -> [String]? {
        for start in Self.partStarts(of: line) where lexicon.openingLength(line[start...]) != nil {
            let part = String(decoding: line[start...], as: UTF8.self)
            // The name may stand on the line below: `By`, `Ada Example`.
            let isBare = PersonName.withoutOpening(part, lexicon)?.isEmpty == true
            let names = persons(in: isBare ? below() ?? "" : part)
            if !names.isEmpty { return names }
        }
        return nil
    }

    /// Where a line begins, and where it goes on after a bar or a dot between spaces.
    private static func partStarts(of line: [UInt8]) -> [Int] {
        var starts = [0]
        for index in line.indices.dropFirst(2) where line[index] == 0x20 {
            let last = line[index - 1]
            let isDot = last == 0xB7 && line[index - 2] == 0xC2 || last == 0xA2 && line[index - 2] == 0x80
            if last == UInt8(ascii: "|") || isDot, index + 1 < line.count { starts.append(index + 1) }
        }
        return starts
    }

    /// The persons of a line that nothing else marks up.
    private func persons(in line: String) -> [String] {
        PersonName.inByline(line, lexicon).filter { PersonName.isShapedLikeName($0) && !isOutlet($0) }
    }

    /// A link to the page of an author.
    private func authorPage(_ node: Int) -> String? {
        guard page.tag(of: node) == .a, let address = page.attributeRange(.href, of: node),
            Self.authorPages.contains(where: { page.bytes[address].firstPlace(of: $0) != nil })
        else { return nil }
        let names = page.shownText(of: node).map { PersonName.inByline($0, lexicon) } ?? []
        return names.first(where: PersonName.isShapedLikeName)
    }

    private static let authorPages: [StaticString] = [
        "/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/autore/", "/autori/",
        "/profile/", "/people/", "/writer/", "/writers/", "/journalist/", "/redactie/", "/reporter/", "/staff/",
        "/by/", "/contributor/", "/contributors/", "/avtor/", "/avtory/", "/authors_", "/redakteur/",
    ]

    /// `Ada Example <time>14 May 2026</time>`: a name that fills the line up to the time.
    private func beforeTime(_ line: VisibleLine) -> [String]? {
        guard let time = line.nodes.first(where: { page.tag(of: $0) == .time }), line.nodes.lowerBound < time else {
            return nil
        }
        let before = page.visibleLines(in: line.nodes.lowerBound..<time, atMost: 1) { _ in false }
        guard let name = before.first?.text, PersonName.isShapedLikeName(name),
            DateForms.publicationTime(in: name) == nil
        else { return nil }
        let names = persons(in: name)
        return names.isEmpty ? nil : names
    }

    /// Not `Wiesbaden, 14 May 2026`: in front of a dateline stands a place.
    private func beginsWithDate(_ text: String) -> Bool {
        guard let word = text.split(separator: " ").first else { return false }
        return word.first?.isNumber == true
            || DateLexicon.all.months[word.lowercased().filter { $0 != "." && $0 != "," }] != nil
    }

    /// `Ada Example | 14 May 2026`: a name beside the date, with a bar or a dot between them.
    private func besideDate(_ line: VisibleLine) -> [String]? {
        guard Self.partStarts(of: line.bytes).count > 1 else { return nil }
        let text = line.text
        let parts = text.split(whereSeparator: { "|•·".contains($0) }).map { String($0).collapsed }
        guard parts.count == 2 || parts.count == 3, let first = parts.first, PersonName.isShapedLikeName(first),
            beginsWithDate(parts[1]), !DateForms.dates(in: Array(parts[1].utf8)[...], order: .dayFirst).isEmpty
        else { return nil }
        let names = persons(in: first)
        return names.isEmpty ? nil : names
    }
}
