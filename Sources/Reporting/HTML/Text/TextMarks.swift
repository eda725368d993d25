import HTMLBuilder
import NewsModel

/// Everything that is marked in one of a page's texts: claims, and the places findings speak of.
struct TextMarks {
    let index: ComparisonIndex
    let number: Int

    var all: [TextMark] {
        claimMarks + Self.marks(for: places, inText: number)
    }

    /// An element for each stretch, each stretch once.
    static func marks(for places: [SourceSpan], inText number: Int) -> [TextMark] {
        var seen: Set<SourceSpan> = []
        return places.filter { seen.insert($0).inserted }.map {
            TextMark(span: $0, id: Anchor.place($0, inText: number), classes: "place")
        }
    }

    private var claimMarks: [TextMark] {
        let omissions = Dictionary(
            index.comparison.only.enumerated().map { ($0.element.claim, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        var flags: [Claim.ID: [Int]] = [:]
        for (offset, flag) in index.comparison.flags.enumerated() {
            if let claim = flag.claim { flags[claim, default: []].append(offset) }
        }
        return index.comparison.claims.filter { index.textNumber(of: $0.article) == number }.map { claim in
            mark(claim, omission: omissions[claim.id], flags: flags[claim.id] ?? [])
        }
    }

    private func mark(_ claim: Claim, omission: Int?, flags: [Int]) -> TextMark {
        let pairs = index.pairs(of: claim.id)
        var links = pairs.flatMap { self.links(to: $0, from: claim) }
        if let omission { links.append(link(FindingID.omission(omission), Wording.legendOnly)) }
        links += flags.map { link(FindingID.flag($0), Wording.flag(index.comparison.flags[$0].kind)) }
        let style = Self.strongest(pairs.map(\.relation)) ?? (omission == nil ? nil : "is-only")
        return TextMark(
            span: claim.span, id: Anchor.claim(claim.id), classes: style.map { "claim " + $0 } ?? "claim",
            leading: index.isDigest ? [index.badge(claim.article).letter, "\u{2060}"] : [],
            trailing: links.isEmpty ? [] : [.element("sup", [.class("refs")], links)])
    }

    private static func strongest(_ relations: [Relation]) -> String? {
        let order: [Relation] = [.conflict, .update, .differs, .equivalent, .firstMoreDetailed, .secondMoreDetailed]
        return order.first(where: relations.contains).map(RelationBadge.styleClass)
    }

    private func links(to pair: ClaimPair, from claim: Claim) -> [HTMLNode] {
        let other = pair.first == claim.id ? pair.second : pair.first
        guard let counterpart = index.claim(other) else { return [] }
        let outlet = index.outlet(counterpart.article)
        return [
            link(Anchor.pair(pair.id), Wording.relation(pair.relation)),
            .link(
                to: Anchor.claim(other), class: "across " + index.badge(counterpart.article).colourClass,
                label: Wording.sameClaim(in: outlet.name, other), [.text("→" + outlet.letter)]),
        ]
    }

    private func link(_ id: String, _ what: String) -> HTMLNode {
        .link(to: id, label: Wording.finding(id, what), [.text(id)])
    }

    /// Every stretch of this text that a finding links to.
    private var places: [SourceSpan] {
        let comparison = index.comparison
        var found: [Evidence] = []
        for pair in comparison.pairs {
            let joined = index.joined(pair)
            for difference in pair.differences {
                if let span = difference.first { found.append(Evidence(article: joined.first.article, span: span)) }
                if let span = difference.second { found.append(Evidence(article: joined.second.article, span: span)) }
            }
        }
        found += comparison.flags.flatMap(\.evidence)
        found += comparison.emphasis.labels.flatMap(\.uses).map { Evidence(article: $0.article, span: $0.span) }
        found += comparison.emphasis.verbs.map { Evidence(article: $0.article, span: $0.span) }
        found += (comparison.emphasis.voice ?? []).map { Evidence(article: $0.article, span: $0.span) }
        found += comparison.sources.map { Evidence(article: $0.article, span: $0.first) }
        found += comparison.provenance.sharedPassages.flatMap(\.places)
        return found.filter { index.textNumber(of: $0.article) == number }.map(\.span)
    }
}
