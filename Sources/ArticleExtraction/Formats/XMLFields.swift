import HTMLTree
import NewsModel

/// How formats ask an XML document for what its elements say.
extension XMLTree {
    /// The first element of a name directly inside a node.
    func child(_ name: String, of node: NodeID?) -> NodeID? {
        guard let node else { return nil }
        var next = firstChild(of: node)
        while let child = next {
            if !isText(child), self.name(of: child) == name { return child }
            next = nextSibling(of: child)
        }
        return nil
    }

    /// The elements of a name directly inside a node.
    func children(_ name: String, of node: NodeID?) -> [NodeID] {
        node.map { children(of: $0).filter { self.name(of: $0) == name } } ?? []
    }

    /// The elements of a name anywhere inside a node, the node itself included.
    func descendants(_ name: String, of node: NodeID?) -> [NodeID] {
        node.map { subtree(of: $0).filter { self.name(of: $0) == name } } ?? []
    }

    /// Goes down one element of each name.
    func descend(_ names: String..., from node: NodeID?) -> NodeID? {
        names.reduce(node) { child($1, of: $0) }
    }

    /// An element's text on one line; `nil` where nothing would be seen.
    func line(of node: NodeID?) -> String? { node.flatMap { joinedText(of: $0).collapsed.nonEmpty } }

    /// An attribute's value on one line; `nil` where nothing would be seen.
    func line(_ attribute: String, of node: NodeID?) -> String? {
        node.flatMap { self.attribute(attribute, of: $0)?.collapsed.nonEmpty }
    }

    /// The language that an element is in: its own `xml:lang`, or that of the nearest element around it.
    ///
    /// - Complexity: O(1): ``deepestInheritance`` elements are asked.
    func language(of node: NodeID) -> String? { inherited("lang", by: node) }

    /// The address that relative ones in an element belong to.
    func base(of node: NodeID) -> String? { inherited("base", by: node) }

    /// Elements that are asked, the nearest first. No feed or item of news nests deeper, and a file that does would have
    /// all of them asked for each of its entries.
    private static let deepestInheritance = 64

    private func inherited(_ attribute: String, by node: NodeID) -> String? {
        var current: NodeID? = node
        for _ in 0..<Self.deepestInheritance {
            guard let node = current else { return nil }
            if let value = self.attribute(attribute, namespace: XMLTree.xmlNamespace, of: node)?.collapsed.nonEmpty {
                return value
            }
            current = parent(of: node)
        }
        return nil
    }

    /// Whether a node holds elements, rather than text alone.
    func holdsElements(_ node: NodeID) -> Bool { subtree(of: node).dropFirst().contains { !isText($0) } }

    /// The paragraphs of the XHTML inside a node.
    func paragraphs(ofMarkupIn node: NodeID, title: String?) -> [String] {
        MarkupFragment.paragraphs(of: HTMLDocument(inside: node, of: self) { HTMLTag(elementName: $0) }, title: title)
    }
}

extension Diagnostic {
    static func xmlCut(_ cut: XMLTree.Cut) -> Diagnostic {
        let what =
            switch cut {
            case .bytes: "is longer than the limit of \(XMLTree.Limits().bytes) bytes"
            case .depth: "nests elements deeper than the limit of \(XMLTree.Limits().depth)"
            case .malformed: "breaks off or is not well-formed XML"
            }
        return Diagnostic(
            identifier: "xml-cut-\(cut.rawValue)", severity: .warning,
            summary: "The document \(what); a part of it may not have been read.")
    }
}
