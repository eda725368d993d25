/// Takes the outlet's name off a page's title.
///
/// `Ferry runs aground off the coast | Example News` becomes `Ferry runs aground off the coast`.
enum HeadlineCleaning {
    private static let separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", ": "]

    /// - Parameters:
    ///   - title: as the page gives it.
    ///   - names: the outlet's names, and its host.
    ///   - headings: the page's headings; one that the title begins or ends with is the headline.
    ///   - isDocumentTitle: whether it is the `title` element's, which nearly always names the outlet.
    static func headline(_ title: String, outletNames names: [String], headings: [String], isDocumentTitle: Bool)
        -> String
    {
        let folded = names.map(BlockFilter.folded).filter { $0.utf8.count > 1 }
        for separator in separators where title.utf8.count > separator.utf8.count {
            guard title.contains(separator) else { continue }
            let parts = title.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
            guard parts.count > 1 else { continue }
            if let last = parts.last, isName(last, folded) { return parts.dropLast().joined(separator: separator) }
            if let first = parts.first, isName(first, folded) { return parts.dropFirst().joined(separator: separator) }
            guard isDocumentTitle else { continue }
            if let heading = headings.first(where: { heading in parts.contains { sameText($0, heading) } }) {
                return heading
            }
            if separator == " | ", let first = parts.first, first.split(separator: " ").count > 3 { return first }
        }
        return title
    }

    private static func sameText(_ left: String, _ right: String) -> Bool {
        BlockFilter.folded(left) == BlockFilter.folded(right)
    }

    private static func isName(_ part: String, _ names: [String]) -> Bool {
        let part = BlockFilter.folded(part)
        return !part.isEmpty && names.contains { $0 == part || (part.utf8.count > 3 && $0.hasPrefix(part)) }
    }
}
