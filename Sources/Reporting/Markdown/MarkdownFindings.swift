import NewsModel

/// Pairs, claims that stand in some reports only, and flags, as lists.
struct MarkdownFindings {
    let index: ComparisonIndex

    var key: [String] {
        let ranked = KeyDifferences.ranked(index).prefix(KeyDifferences.shown)
        let lines = ranked.isEmpty ? [Wording.nothingDiffers] : ranked.flatMap { item($0, isFull: false) }
        return ["## " + Wording.section(.key), ""] + lines
    }

    var pairs: [[String]] {
        [
            section(.conflicts, [.conflict]), section(.updates, [.update]), section(.differing, [.differs]),
            section(.shared, [.equivalent, .firstMoreDetailed, .secondMoreDetailed, .unrelated]),
        ]
    }

    private func section(_ name: Anchor.Section, _ relations: [Relation]) -> [String] {
        let pairs = index.pairs { relations.contains($0.relation) }
        guard !pairs.isEmpty else { return [] }
        return ["## \(Wording.section(name)) (\(pairs.count))", ""] + pairs.flatMap { item($0, isFull: true) }
    }

    private func item(_ joined: JoinedPair, isFull: Bool) -> [String] {
        let pair = joined.pair
        let marks = WordingMarks(joined, in: index)
        var kinds: [String] = []
        for name in pair.differences.map({ Wording.difference($0.kind) }) where !kinds.contains(name) {
            kinds.append(name)
        }
        let tail = kinds.isEmpty ? "" : " · " + kinds.joined(separator: ", ")
        let head = "- **\(MarkdownText.inline(pair.id))** \(Wording.symbol(pair.relation)) "
        var lines = [head + Wording.relation(pair.relation) + tail]
        lines += [side(joined.first, marks.first), side(joined.second, marks.second)]
        if isFull {
            lines += pair.differences.map { difference($0, joined) }
        } else if let leading = KeyDifferences.leading(of: pair) {
            lines.append("  - " + MarkdownText.inline(leading.explanation))
        }
        return lines
    }

    private func side(_ claim: Claim, _ segments: [WordingMarks.Segment]) -> String {
        return
            "  - \(outlet(claim.article)): \(MarkdownText.quoted(segments)) \(MarkdownText.inline(index.voice(of: claim)))"
    }

    private func difference(_ difference: Difference, _ joined: JoinedPair) -> String {
        let fits =
            difference.compatible
            ? Wording.canBothHold : Wording.incompatible(difference.kind, in: joined.pair.relation)
        return "  - \(Wording.difference(difference.kind)): \(words(difference.first, joined.first)) / "
            + "\(words(difference.second, joined.second)). \(MarkdownText.inline(difference.explanation)) "
            + "(\(fits); \(Wording.ruleLabel) \(MarkdownText.inline(difference.rule)))"
    }

    private func words(_ span: SourceSpan?, _ claim: Claim) -> String {
        guard let span else { return Wording.noWords }
        return Wording.quoted(MarkdownText.inline(index.text(at: span, in: claim.article)))
    }

    private func outlet(_ article: Int) -> String { MarkdownText.inline(index.outlet(article).full) }

    var only: [String] {
        let items = index.comparison.only.enumerated().compactMap { offset, omission -> String? in
            guard let claim = index.claim(omission.claim) else { return nil }
            let missing = Wording.list(omission.missingFrom.map(outlet))
            return "- **\(FindingID.omission(offset))** \(outlet(claim.article)), \(Wording.notIn) \(missing): "
                + "\(Wording.quoted(MarkdownText.inline(index.text(of: claim)))) "
                + "\(MarkdownText.inline(omission.reason)) (\(Wording.salience(omission.salience)))"
        }
        guard !items.isEmpty else { return [] }
        return ["## \(Wording.only(ofArticles: index.outlets.count)) (\(items.count))", ""] + items
    }

    var flags: [String] {
        let items = index.comparison.flags.enumerated().flatMap { offset, flag in
            [
                "- **\(FindingID.flag(offset))** \(Wording.severity(flag.severity)) · \(Wording.flag(flag.kind)) · "
                    + "\(outlet(flag.article)): \(MarkdownText.inline(flag.reason))"
            ]
                + flag.evidence.map { place in
                    let text = MarkdownText.inline(index.text(at: place.span, in: place.article))
                    return "  - \(outlet(place.article)): \(Wording.quoted(text))"
                }
        }
        guard !items.isEmpty else { return [] }
        return ["## \(Wording.section(.flags)) (\(index.totals.flags))", ""] + items
    }
}
