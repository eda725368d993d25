import HTMLBuilder
public import NewsModel

/// A checked draft as one self-contained page: what needs attention first, then what the sources bear out, then the
/// draft and the sources in full.
///
/// Like ``HTMLReport`` it loads nothing, runs nothing and cannot be made to show an input as markup.
public struct CheckHTMLReport {
    private let index: CheckIndex
    private let version: String

    /// - Parameter version: the version of the program, for the foot of the page.
    public init(_ check: DraftCheck, version: String) {
        index = CheckIndex(check)
        self.version = version
    }

    /// - Returns: a whole HTML document; the same check gives the same bytes.
    public func render() -> String {
        let title = Wording.checkTitle(index.outlets.map(\.name))
        return Page(
            title: "\(title) – \(Wording.program)", version: version, navigation: navigation,
            masthead: CheckMasthead(index: index, title: title).node, sections: sections
        ).render()
    }

    private static let attention = "attention"
    private static let supported = "supported"

    private var navigation: [(id: String, name: String)] {
        [
            (Self.attention, Wording.checkAttention), (Self.supported, Wording.checkSupported),
            ("draft", Wording.checkDraft), ("sources", Wording.checkSources),
            (Anchor.Section.method.rawValue, Wording.section(.method)),
        ]
    }

    private var sections: [HTMLNode] {
        var nodes = [attentionSection, supportedSection] + CheckTexts(index: index).nodes
        if !index.check.diagnostics.isEmpty { nodes.append(NotesSection.node(index.check.diagnostics)) }
        return nodes + [method]
    }

    private var attentionSection: HTMLNode {
        let groups = CheckIndex.attention.compactMap { verdict -> HTMLNode? in
            let claims = index.claims(with: verdict)
            guard !claims.isEmpty else { return nil }
            return .element("div", [.id(CheckMasthead.anchor(verdict))], claims.map(card))
        }
        let none = index.check.claims.isEmpty ? Wording.nothingToCheck : Wording.allSupported
        return .section(
            Self.attention, heading: Wording.checkAttention, lede: groups.isEmpty ? nil : Wording.checkAttentionLede,
            class: "section key", groups.isEmpty ? [.paragraph("none", [.text(none)])] : groups)
    }

    private var supportedSection: HTMLNode {
        let cards = index.claims(with: .supported).map(card)
        return .section(
            Self.supported, heading: "\(Wording.checkSupported) (\(cards.count))",
            lede: cards.isEmpty ? nil : Wording.checkSupportedLede,
            cards.isEmpty ? [.paragraph("none", [.text(Wording.noneInSection)])] : cards)
    }

    private func card(_ checked: CheckedClaim) -> HTMLNode {
        CheckedClaimCard(index: index, checked: checked).node
    }

    private var method: HTMLNode {
        MethodSection(
            articles: [index.check.draft] + index.check.sources,
            names: [.text(Wording.draft)] + index.check.sources.indices.map { index.badge($0).named },
            made: Wording.checkMade(program: Wording.program, version: version), points: Wording.checkMethodPoints,
            limits: Wording.checkLimitPoints
        ).node
    }
}
