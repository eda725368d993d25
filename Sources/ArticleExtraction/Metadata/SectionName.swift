/// The section of the outlet that an article stands in.
enum SectionName {
    private static let longestName = 60

    /// - Parameters:
    ///   - given: names that metadata give, the surest first.
    ///   - trail: the names along the trail from the front page on.
    /// - Returns: `nil` where nothing says it.
    static func name(given: [String], trail: [String], headline: Headline, outlet: String?) -> String? {
        if let first = given.first(where: { $0.utf8.count <= longestName && !$0.hasPrefix("http") }) { return first }
        let others = [headline.text, outlet].compactMap { $0 }.map { FoldedText($0) }
        func isSection(_ name: String) -> Bool {
            let folded = FoldedText(name)
            return name.utf8.count <= longestName && !folded.isEmpty && !others.contains(folded)
                && !others.contains { $0.hasPrefix(folded) && folded.words > 2 }
        }
        // The first step of a trail is the front page.
        if let last = trail.dropFirst().last(where: isSection) { return last }
        let between = headline.after.dropLast() + headline.before.dropFirst()
        return between.first { isSection($0) && FoldedText($0).words <= 3 }
    }
}
