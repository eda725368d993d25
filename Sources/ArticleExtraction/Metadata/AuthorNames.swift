/// Chooses an article's authors among what the places of a page say.
struct AuthorNames {
    let lexicon: BylineLexicon
    /// What the outlet and its publisher are called.
    let outlets: [FoldedText]

    /// - Parameters:
    ///   - sources: bylines by place, the surest first.
    ///   - shown: the names that the page shows; asked only where the places before leave it open.
    /// - Returns: `nil` where nobody is named. An outlet, an agency or a desk is nobody.
    func joined(_ sources: [[String]], shown: () -> [String]) -> String? {
        var names: [String] = []
        for source in sources {
            let others = persons(source)
            // A place that names the same persons and more is the fuller one.
            if names.isEmpty || others.count > names.count && names.allSatisfy(others.contains) { names = others }
        }
        // An account's name gives way to a full name that the page shows.
        if names.isEmpty || names.allSatisfy({ !$0.utf8.contains(0x20) }) {
            let others = persons(shown())
            if names.isEmpty || others.contains(where: PersonName.isShapedLikeName) { names = others }
        }
        names.removeAll(where: isAccount)
        return names.isEmpty ? nil : names.prefix(20).joined(separator: ", ")
    }

    /// The name by which somebody is known to a publishing system: one word of small letters and figures.
    private func isAccount(_ name: String) -> Bool {
        name.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F || $0 == 0x2E
        }
    }

    private func persons(_ bylines: [String]) -> [String] {
        var names: [String] = []
        for byline in bylines {
            for name in PersonName.inByline(byline, lexicon) where !names.contains(name) && !isOutlet(name) {
                names.append(name)
            }
        }
        return names
    }

    func isOutlet(_ name: String) -> Bool {
        let folded = FoldedText(name)
        return outlets.contains { outlet in
            folded == outlet || outlet.count > 4 && folded.contains(outlet)
                || folded.words > 1 && outlet.count > folded.count
                    && outlet.bytes.suffix(folded.count) == folded.bytes[...]
        }
    }
}
