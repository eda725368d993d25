import HTMLBuilder
import NewsModel

/// The flags, the most severe first.
struct FlagsSection {
    let index: ComparisonIndex

    var node: HTMLNode {
        let flags = index.comparison.flags.enumerated().sorted { left, right in
            let (a, b) = (Self.rank(left.element.severity), Self.rank(right.element.severity))
            return a == b ? left.offset < right.offset : a < b
        }
        let list: HTMLNode =
            flags.isEmpty
            ? .paragraph("none", [.text(Wording.noneInSection)])
            : .element("ol", [.class("flags")], flags.map { item($0.element, $0.offset) })
        return .section(
            Anchor.Section.flags.rawValue, heading: "\(Wording.section(.flags)) (\(flags.count))",
            lede: flags.isEmpty ? nil : Wording.flagsLede, [list])
    }

    private static func rank(_ severity: Flag.Severity) -> Int {
        switch severity {
        case .high: 0
        case .medium: 1
        case .low: 2
        }
    }

    private func item(_ flag: Flag, _ offset: Int) -> HTMLNode {
        let id = FindingID.flag(offset)
        var content: [HTMLNode] = [
            .element(
                "h3", [],
                [
                    .link(to: id, class: "finding-id", [.text(id)]), " ", severity(flag.severity), " ",
                    .text(Wording.flag(flag.kind)), " ", index.badge(flag.article).named,
                ]),
            .paragraph("reason", [.name(PlainLine.cleaned(flag.reason))]),
        ]
        if flag.claim == nil { content.append(.paragraph("voice", [.text(Wording.headlineFinding)])) }
        let quotes = evidence(of: flag)
        if !quotes.isEmpty { content.append(.element("ul", [.class("evidence")], quotes)) }
        return .element("li", [.id(id), .class("severity-" + flag.severity.rawValue)], content)
    }

    private func severity(_ severity: Flag.Severity) -> HTMLNode {
        .span(
            "badge severity",
            [
                .element("span", [HTMLAttribute("aria-hidden", "true")], [.text(Wording.severitySymbol(severity))]),
                " ",
                .text(Wording.severity(severity)),
            ])
    }

    /// The evidence, or the claim where a flag names none.
    private func evidence(of flag: Flag) -> [HTMLNode] {
        if flag.evidence.isEmpty, let claim = flag.claim.flatMap(index.claim) {
            return [quote(claim.article, index.text(of: claim), to: Anchor.claim(claim.id))]
        }
        return flag.evidence.map { place in
            quote(
                place.article, index.text(at: place.span, in: place.article),
                to: Anchor.place(place.span, inText: index.textNumber(of: place.article)))
        }
    }

    private func quote(_ article: Int, _ text: String, to id: String) -> HTMLNode {
        .element(
            "li", [],
            [
                index.badge(article).letter, " ",
                .link(to: id, class: "words", [.name(Wording.quoted(PlainLine.cleaned(text)))]),
            ])
    }
}
