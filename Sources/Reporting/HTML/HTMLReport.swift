import HTMLBuilder
public import NewsModel

/// A comparison as one self-contained page.
///
/// ```swift
/// let page = HTMLReport(comparison, version: "1.0").render()
/// try page.write(to: file, atomically: true, encoding: .utf8)
/// ```
///
/// The page opens from disk, loads nothing and runs nothing; a policy in its head forbids both. Every finding has an id
/// that can be linked to (`p3`, `o1`, `f2`) and leads to its place in the texts, which stand in full at the end. No text
/// of an input can become markup: the page is a tree of nodes with one formatter.
public struct HTMLReport {
    private let index: ComparisonIndex
    private let version: String

    /// - Parameter version: the version of the program, for the foot of the page.
    public init(_ comparison: Comparison, version: String) {
        index = ComparisonIndex(comparison)
        self.version = version
    }

    /// - Returns: a whole HTML document; the same comparison gives the same bytes.
    /// - Complexity: linear in the texts and findings, but for the comparison of the two wordings of a pair
    ///   (``WordDiff``).
    public func render() -> String {
        Page(
            title: "\(Wording.pageTitle(index.outlets.map(\.name))) – \(Wording.program)", version: version,
            navigation: navigation, masthead: Masthead(index: index).node, sections: sections
        ).render()
    }

    private var navigation: [(id: String, name: String)] {
        let sections: [Anchor.Section] = [
            .key, .conflicts, .updates, .differing, .shared, .only, .emphasis, .sources, .provenance, .flags, .texts,
            .method,
        ]
        return sections.map { section in
            let name = section == .only ? Wording.only(ofArticles: index.outlets.count) : Wording.section(section)
            return (section.rawValue, name)
        }
    }

    private var sections: [HTMLNode] {
        var nodes = [KeySection(index: index).node] + PairSections(index).nodes
        nodes += [
            OnlySection(index: index).node, EmphasisSection(index: index).node, SourcesSection(index: index).node,
            ProvenanceSection(index: index).node, FlagsSection(index: index).node, TextsSection(index: index).node,
        ]
        if !index.comparison.diagnostics.isEmpty { nodes.append(NotesSection.node(index.comparison.diagnostics)) }
        return nodes + [method]
    }

    private var method: HTMLNode {
        MethodSection(
            articles: index.comparison.articles, names: index.comparison.articles.indices.map { index.badge($0).named },
            made: Wording.madeOf(program: Wording.program, version: version), points: Wording.methodPoints,
            limits: Wording.limitPoints
        ).node
    }
}
