import HTMLTree

/// What a page shows and marks up in its body: microdata, `time` elements, its `title` and headings, its links.
struct VisibleMetadata {
    let page: HTMLDocument

    var source: MetadataSource {
        var source = MetadataSource()
        var authors: [String] = []
        var firstTime: String?
        for node in page.nodes {
            let tag = page.tag(of: node)
            if tag == .text { continue }
            let property = page.attribute(.itemprop, of: node) ?? ""
            if property == "headline", source.title == nil { source.title = text(of: node) }
            if property == "datePublished", source.published == nil { source.published = value(of: node) }
            if property == "publisher", source.outlet == nil { source.outlet = name(in: node) }
            if isAuthor(node, tag, property), authors.count < 4, let name = name(in: node) { authors.append(name) }
            if tag == .time, firstTime == nil { firstTime = value(of: node) }
        }
        if let time = publicationTime { source.published = source.published ?? time }
        source.published = source.published ?? firstTime
        source.author = PersonName.joined(authors)
        source.url = canonicalAddress
        source.language = page.nodes.first { page.tag(of: $0) == .html }.flatMap { page.attribute(.lang, of: $0) }
        return source
    }

    private func isAuthor(_ node: Int, _ tag: HTMLTag, _ property: String) -> Bool {
        if property == "author" { return true }
        return tag == .a && (page.attribute(.rel, of: node) ?? "").split(separator: " ").contains("author")
    }

    /// The `time` element that says it is the time of publication.
    private var publicationTime: String? {
        page.nodes.first { node in
            guard page.tag(of: node) == .time else { return false }
            let names = page.attribute(.class, of: node) ?? ""
            return page.attributeRange(.pubdate, of: node) != nil || names.contains("publish")
                || names.contains("entry-date")
        }.flatMap(value(of:))
    }

    private var canonicalAddress: String? {
        page.nodes.first { page.tag(of: $0) == .link && page.attribute(.rel, of: $0)?.lowercased() == "canonical" }
            .flatMap { page.attribute(.href, of: $0) }.flatMap { $0.hasPrefix("http") ? $0.collapsed : nil }
    }

    /// The text of the `title` element.
    var documentTitle: String? {
        page.nodes.first { page.tag(of: $0) == .title && !isInDrawing($0) }.flatMap(text(of:))
    }

    private func isInDrawing(_ node: Int) -> Bool {
        page.parent(of: node).map { page.tag(of: $0) == .svg || page.tag(of: $0) == .other } ?? false
    }

    /// The texts of the first headings of the first rank.
    var headings: [String] {
        page.nodes.filter { page.tag(of: $0) == .h1 }.prefix(4).compactMap(text(of:))
    }

    /// The text of the first short element whose names say byline or author.
    ///
    /// - Parameter marks: by node.
    func shownAuthor(_ marks: [NameMarks]) -> String? {
        for node in page.nodes where marks[node].contains(.byline) && !page.tag(of: node).isNeverText {
            let names = (page.attribute(.class, of: node) ?? "").lowercased()
            guard names.contains("author") || names.contains("byline") else { continue }
            if let text = text(of: node), text.utf8.count < 60, let name = PersonName.cleaned(text) { return name }
        }
        return nil
    }

    private func value(of node: Int) -> String? {
        for attribute in [HTMLAttribute.datetime, .content] {
            if let value = page.attribute(attribute, of: node)?.collapsed.nonEmpty { return value }
        }
        return text(of: node)
    }

    /// The name inside an item, or the item's own text.
    private func name(in node: Int) -> String? {
        for inner in page.subtree(of: node).dropFirst() where page.attribute(.itemprop, of: inner) == "name" {
            return page.attribute(.content, of: inner)?.collapsed.nonEmpty ?? text(of: inner)
        }
        let text = page.attribute(.content, of: node)?.collapsed.nonEmpty ?? text(of: node)
        return text.flatMap { $0.utf8.count < 80 ? $0 : nil }
    }

    private func text(of node: Int) -> String? {
        let subtree = page.subtree(of: node)
        guard subtree.count < 200 else { return nil }
        var text = CollapsedText()
        for inner in subtree {
            if page.tag(of: inner) == .text { text.append(page.bytes[page.textRange(of: inner)]) }
            if !page.tag(of: inner).isInline || page.tag(of: inner) == .br { text.space() }
        }
        return text.take().nonEmpty
    }
}
