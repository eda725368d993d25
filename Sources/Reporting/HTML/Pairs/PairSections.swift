import HTMLBuilder
import NewsModel

/// All pairs in full, by how they stand to each other.
struct PairSections {
    let index: ComparisonIndex
    private let placements: [Claim.ID: Placement]

    init(_ index: ComparisonIndex) {
        self.index = index
        placements = Dictionary(
            index.comparison.emphasis.placement.map { ($0.claim, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var nodes: [HTMLNode] {
        [
            section(.conflicts, Wording.conflictsLede) { $0 == .conflict },
            section(.updates, Wording.updatesLede) { $0 == .update },
            section(.differing, Wording.differingLede) { $0 == .differs },
            section(.shared, Wording.sharedLede) {
                [.equivalent, .firstMoreDetailed, .secondMoreDetailed, .unrelated].contains($0)
            },
        ]
    }

    private func section(
        _ name: Anchor.Section, _ lede: String, where belongs: (Relation) -> Bool
    ) -> HTMLNode {
        let pairs = index.pairs { belongs($0.relation) }
        let cards = pairs.map { PairCard(index: index, joined: $0, placements: placements).node }
        let none: [HTMLNode] = [.paragraph("none", [.text(Wording.noneInSection)])]
        return .section(
            name.rawValue, heading: "\(Wording.section(name)) (\(pairs.count))", lede: pairs.isEmpty ? nil : lede,
            cards.isEmpty ? none : cards)
    }
}
