public import NewsModel

/// A checked draft as Markdown: the claims that need attention first, each with its evidence and uncovered words.
public struct CheckMarkdownReport {
    private let index: CheckIndex

    public init(_ check: DraftCheck) {
        index = CheckIndex(check)
    }

    /// - Returns: lines joined by `\n`, with one at the end.
    public func render() -> String {
        let verdicts = CheckIndex.attention + [.supported]
        let blocks = [masthead] + verdicts.map(section) + [MarkdownMethod.block(Wording.checkLimitPoints)]
        return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var masthead: [String] {
        let title = MarkdownText.inline(Wording.checkTitle(index.outlets.map(\.name)))
        let counts = (CheckIndex.attention + [.supported]).map {
            "\(Wording.verdict($0)) \(index.check.count(of: $0))"
        }
        return ["# " + title, "", counts.joined(separator: " · ")]
    }

    private func section(_ verdict: SupportVerdict) -> [String] {
        let claims = index.claims(with: verdict)
        guard !claims.isEmpty else { return [] }
        let heading = "## \(Wording.capitalized(Wording.verdict(verdict))) (\(claims.count))"
        return [heading, ""] + claims.flatMap(item)
    }

    private func item(_ checked: CheckedClaim) -> [String] {
        let draft = index.check.draft.article.text
        let uncovered = checked.support.unsupported.map(\.span)
        let wording = WordingMarks.marked(checked.claim.span, in: draft, strong: uncovered, weak: [])
        let credit =
            checked.credited.isEmpty
            ? Wording.creditedToNobody : Wording.credited(to: checked.credited.map { index.outlets[$0].full })
        var lines = [
            "- **\(MarkdownText.inline(checked.claim.id))** \(MarkdownText.quoted(wording)) "
                + "(\(MarkdownText.inline(credit)))",
            "  - \(MarkdownText.inline(checked.support.reason)) "
                + "(\(Wording.ruleLabel) \(MarkdownText.inline(checked.support.rule)))",
        ]
        lines += checked.support.evidence.map { place in
            let words = Wording.quoted(MarkdownText.inline(index.text(of: place)))
            return "  - \(MarkdownText.inline(index.outlets[place.article].full)): \(words)"
        }
        lines += checked.support.unsupported.map { words in
            let text = Wording.quoted(MarkdownText.inline(draft.text(at: words.span)))
            return "  - \(Wording.uncovered): \(text) \(MarkdownText.inline(words.reason))"
        }
        return lines
    }
}
