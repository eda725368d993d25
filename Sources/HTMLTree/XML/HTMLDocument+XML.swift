extension HTMLDocument {
    /// The elements inside a node of an XML document as a page: XHTML in a feed, or a format whose elements have
    /// counterparts in HTML.
    ///
    /// ```swift
    /// let entry = XMLTree(parsing: "<content><p>One</p></content>")
    /// HTMLDocument(inside: 1, of: entry) { HTMLTag(elementName: $0) }.joinedText(of: 0)  // "One"
    /// ```
    ///
    /// - Parameters:
    ///   - node: whose contents are taken; the node itself is not.
    ///   - tree: the document.
    ///   - tag: what an element of a name becomes; `nil` leaves it out with all that it holds.
    /// - Complexity: O(*n*) in the size of the subtree.
    public init(inside node: XMLTree.NodeID, of tree: XMLTree, tag: (_ name: String) -> HTMLTag?) {
        var copier = XMLSubtreeCopier(tree)
        copier.copy(tree.subtree(of: node), tag: tag)
        self.init(storage: copier.storage, attributes: copier.attributes, bytes: tree.bytes, cuts: [])
    }
}

/// Numbers the nodes of a part of an XML document anew. Texts and values stay where they are.
private struct XMLSubtreeCopier {
    private let tree: XMLTree
    private(set) var storage = [HTMLDocument.Node(tag: .document, parent: -1, first: 0, last: 0)]
    private(set) var attributes: [HTMLDocument.Attribute] = []
    /// The open elements: where they end in the old numbers, and their new ones.
    private var open: [(end: Int, node: Int32)] = []

    init(_ tree: XMLTree) { self.tree = tree }

    mutating func copy(_ subtree: Range<Int>, tag: (String) -> HTMLTag?) {
        var node = subtree.lowerBound + 1
        while node < subtree.upperBound {
            close(before: node)
            if tree.isText(node) {
                append(.text, entry: node)
            } else if let tag = tag(tree.name(of: node)) {
                append(tag, entry: node)
                open.append((tree.subtree(of: node).upperBound, Int32(storage.count - 1)))
            } else {
                node = tree.subtree(of: node).upperBound
                continue
            }
            node += 1
        }
        close(before: .max)
        storage[0].end = Int32(storage.count)
    }

    private mutating func close(before node: Int) {
        while let last = open.last, last.end <= node {
            storage[Int(last.node)].end = Int32(storage.count)
            open.removeLast()
        }
    }

    private mutating func append(_ tag: HTMLTag, entry node: Int) {
        let parent = open.last?.node ?? 0
        let range = tag == .text ? tree.storage[node].first..<tree.storage[node].last : copyAttributes(of: node)
        storage.append(
            .init(
                tag: tag, parent: parent, end: Int32(storage.count + 1), first: range.lowerBound,
                last: range.upperBound))
    }

    private mutating func copyAttributes(of node: Int) -> Range<Int32> {
        let first = Int32(attributes.count)
        let entry = tree.storage[node]
        for attribute in tree.attributes[Int(entry.first)..<Int(entry.last)] {
            let name = tree.names[Int(attribute.name)]
            guard name.namespace.isEmpty, let known = HTMLAttribute(rawValue: name.local.lowercased()) else { continue }
            attributes.append(.init(name: known, first: attribute.first, last: attribute.last))
        }
        return first..<Int32(attributes.count)
    }
}
