import HTMLTree

/// The name of the outlet that published a page.
struct OutletName {
    let survey: PageSurvey
    let headline: Headline
    let host: String?

    /// The longest name that is taken from a title or from a line of copyright.
    private static let longestName = 60

    /// - Parameter given: names that metadata give, the surest first.
    /// - Returns: of the names given the one that the document's title bears out, or the first; else a part of the title
    ///   beside the headline, what the line of copyright says, or the host.
    func name(given: [String]) -> String? {
        let named = given.filter { !isHost($0) && !isHeadline($0) }
        let around = (headline.after.reversed() + headline.before).map { FoldedText($0) }
        for name in named where named.count > 1 {
            let folded = FoldedText(name)
            if around.contains(folded) { return name }
        }
        return named.first ?? titlePart ?? owner ?? given.first ?? host
    }

    private func isHost(_ name: String) -> Bool {
        guard !name.utf8.contains(0x20), let host else { return false }
        return name.lowercased() == host || name.lowercased() == "www." + host
    }

    private func isHeadline(_ name: String) -> Bool { headline.text == name }

    /// The part of the title at its end, or in front where the page says the same name elsewhere.
    private var titlePart: String? {
        let owner = owner.map { FoldedText($0) }
        for part in headline.after + headline.before.reversed() {
            let folded = FoldedText(part)
            if let owner, !owner.isEmpty, folded == owner { return part }
        }
        if let last = headline.after.last, isNameLike(last) { return last }
        guard let first = headline.before.first, isNameLike(first) else { return nil }
        let isBorneOut = headline.firstSeparator != .colon || isShownByItself(first) || beginsLikeOwner(first)
        return isBorneOut ? first : nil
    }

    /// Whether the first two words are those of the owner: a paper and its publisher.
    private func beginsLikeOwner(_ name: String) -> Bool {
        guard let owner else { return false }
        let (one, other) = (name.split(separator: " "), owner.split(separator: " "))
        return one.count > 1 && other.count > 1 && one.prefix(2) == other.prefix(2)
    }

    private func isNameLike(_ part: String) -> Bool {
        part.utf8.count <= Self.longestName && FoldedText(part).words <= 6
    }

    /// Whether a name is a text of its own in the page, or a part of the host.
    private func isShownByItself(_ name: String) -> Bool {
        let folded = FoldedText(name)
        if let host, FoldedText(host).contains(folded) { return true }
        let page = survey.page
        return page.nodes.contains { node in
            let length = page.textRange(of: node).count
            guard length > 0, length >= folded.count, length <= name.utf8.count + 16,
                page.parent(of: node).map({ page.tag(of: $0) != .title }) ?? false
            else { return false }
            return FoldedText(page.text(of: node)) == folded
        }
    }

    /// Who owns the copyright.
    private var owner: String? {
        survey.copyrights.compactMap { node in
            let line = survey.page.visibleLines(in: node..<min(node + 12, survey.page.nodes.upperBound), atMost: 1) {
                _ in
                false
            }
            return line.first.flatMap { CopyrightLine.owner(in: $0.text) }
        }.last
    }
}
