import HTMLTree

/// The dates that elements of the page's body mark up: microdata and `time` elements.
struct MarkedDates {
    let survey: PageSurvey
    let headline: Int?

    private var page: HTMLDocument { survey.page }

    private func isHere(_ node: Int) -> Bool { !survey.isElsewhere(node, headline: headline) }

    /// `itemprop="datePublished"` and `dateModified`.
    var microdata: PublicationDates.Statement {
        var statement = PublicationDates.Statement(place: "microdata")
        for node in survey.items {
            guard let property = page.attribute(.itemprop, of: node), property.hasPrefix("date") else { continue }
            if page.attribute(.itemprop, of: node, holds: "datePublished"), statement.published == nil, isHere(node) {
                statement.published = value(of: node)
            } else if page.attribute(.itemprop, of: node, holds: "dateModified"), statement.modified == nil,
                isHere(node)
            {
                statement.modified = value(of: node)
            }
        }
        return statement
    }

    /// The `time` element that says it is the time of publication, else the nearest after the headline, else the last in
    /// front of it.
    var times: PublicationDates.Statement {
        var statement = PublicationDates.Statement()
        let here = survey.times.prefix(40).filter(isHere)
        let changed = here.filter { isNamed($0, Self.changeWords) && !isNamed($0, Self.publicationWords) }
        statement.modified = changed.first.flatMap(value)
        let others = here.filter { !changed.contains($0) }
        let start = headline ?? 0
        let marked = others.first { page.attributeRange(.pubdate, of: $0) != nil || isNamed($0, Self.publicationWords) }
        let nearest = marked ?? others.first { $0 >= start } ?? others.last
        statement.published = nearest.flatMap(value)
        return statement
    }

    private static let publicationWords: [StaticString] = ["publish", "entry-date", "pubdate", "created"]
    private static let changeWords: [StaticString] = ["updated", "modified", "dateModified"]

    private func isNamed(_ node: Int, _ words: [StaticString]) -> Bool {
        words.contains { page.attribute(.class, of: node, holds: $0) || page.attribute(.itemprop, of: node, holds: $0) }
    }

    private func value(of node: Int) -> String? {
        for attribute in [HTMLAttribute.datetime, .content] {
            if let value = page.attribute(attribute, of: node)?.collapsed.nonEmpty { return value }
        }
        // hAtom writes the time into an abbreviation's title.
        if let title = page.attribute(.title, of: node)?.collapsed, title.first?.isNumber == true { return title }
        return page.shownText(of: node)
    }

    // MARK: Dates that are only shown

    private static let longestLine = 130
    private static let mostWords = 18

    /// The dates of the lines around the headline: those of elements whose names say date before those of other lines,
    /// those below the headline before those above.
    func shown(_ head: ArticleHead, order: FieldOrder) -> [FoundDate] {
        let start = headline ?? 0
        let named = survey.bylines.prefix(40)
        for node in named.filter({ $0 >= start }) + named.filter({ $0 < start }).reversed() {
            guard let text = page.shownText(of: node), let dates = dates(in: Array(text.utf8), order), isHere(node)
            else { continue }
            return dates
        }
        for line in head.after + head.before {
            if let dates = dates(in: line.bytes, order) { return dates }
        }
        for node in survey.bylineTexts.prefix(20) where isHere(node) {
            let end = min(node + 40, page.nodes.upperBound)
            let line = page.visibleLines(in: node..<end, atMost: 1) { _ in false }.first
            if let line, let dates = dates(in: line.bytes, order) { return dates }
        }
        return []
    }

    /// The dates of a short line with figures; a sentence that names a day is no date line.
    private func dates(in line: [UInt8], _ order: FieldOrder) -> [FoundDate]? {
        guard line.count >= 6, line.count <= Self.longestLine, line.contains(where: isFigure) else { return nil }
        guard line.reduce(0, { $0 + ($1 == 0x20 ? 1 : 0) }) < Self.mostWords else { return nil }
        let dates = DateForms.dates(in: line[...], order: order)
        return dates.isEmpty ? nil : dates
    }

    private func isFigure(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || byte == 0xD9 || byte == 0xDB }
}
