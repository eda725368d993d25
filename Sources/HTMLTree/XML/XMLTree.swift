/// An XML document as an immutable tree of elements and text.
///
/// Nodes are numbered in document order, so that a node's subtree is one range of numbers and a walk over a tree is a
/// loop over a range: no recursion, however deep the document nests.
///
/// ```swift
/// let feed = XMLTree(parsing: "<rss><channel><title>One &amp; two</title></channel></rss>")
/// feed.nodes.filter { feed.name(of: $0) == "title" }.map { feed.joinedText(of: $0) }  // ["One & two"]
/// ```
///
/// Comments, processing instructions and the document type are left out; CDATA sections are text.
public struct XMLTree: Sendable {
    /// The number of a node, from 0 for the document itself.
    public typealias NodeID = Int

    /// What a document may cost; beyond it the rest is left out, and ``XMLTree/cuts`` says so.
    public struct Limits: Sendable {
        /// Bytes of UTF-8 that are parsed.
        public var bytes: Int
        /// Elements that may stand inside each other; deeper ones are left out.
        public var depth: Int

        public init(bytes: Int = 16 << 20, depth: Int = 1024) {
            self.bytes = bytes
            self.depth = depth
        }
    }

    /// Why a part of the document is not in the tree.
    public enum Cut: String, Sendable, CaseIterable {
        /// The document is longer than ``Limits/bytes``.
        case bytes
        /// Elements nest deeper than ``Limits/depth``.
        case depth
        /// The document breaks off or breaks the rules of XML; what could be made out is in the tree.
        case malformed
    }

    struct Name: Hashable {
        var local: String
        var namespace: String
    }

    struct Node {
        /// The place in `names`; `text` and `document` for what is no element.
        var name: Int32
        var parent: Int32
        /// The number after the subtree's last node.
        var end: Int32 = 0
        /// Of a text: its bytes in `bytes`. Of an element: its attributes in `attributes`.
        var first: Int32
        var last: Int32

        static let text: Int32 = -1
        static let document: Int32 = -2
    }

    struct Attribute {
        /// The place in `names`.
        var name: Int32
        var first: Int32
        var last: Int32
    }

    let storage: [Node]
    let names: [Name]
    let attributes: [Attribute]

    /// The UTF-8 of all texts and attribute values, which ``textRange(of:)`` points into.
    public let bytes: [UInt8]

    /// What is missing, in the order of ``Cut``'s cases; empty for a document that was read whole.
    public let cuts: [Cut]

    /// All nodes, in document order; the first is the document itself.
    public var nodes: Range<NodeID> { 0..<storage.count }

    /// The outermost element; `nil` for a document without one.
    public var root: NodeID? { firstChild(of: 0) }

    /// - Complexity: O(1).
    public func isText(_ node: NodeID) -> Bool { storage[node].name == Node.text }

    /// An element's name without its prefix; empty for a text and for the document.
    public func name(of node: NodeID) -> String {
        let name = storage[node].name
        return name < 0 ? "" : names[Int(name)].local
    }

    /// The address of an element's namespace; its prefix, where the document does not declare it; empty for an element
    /// without one.
    public func namespace(of node: NodeID) -> String {
        let name = storage[node].name
        return name < 0 ? "" : names[Int(name)].namespace
    }

    /// The node around this one; `nil` for the document.
    public func parent(of node: NodeID) -> NodeID? {
        let parent = storage[node].parent
        return parent < 0 ? nil : Int(parent)
    }

    /// The node and everything inside it.
    public func subtree(of node: NodeID) -> Range<NodeID> { node..<Int(storage[node].end) }

    /// The first node inside this one; `nil` where there is none.
    public func firstChild(of node: NodeID) -> NodeID? {
        node + 1 < Int(storage[node].end) ? node + 1 : nil
    }

    /// The next node inside the same parent; `nil` after the last.
    public func nextSibling(of node: NodeID) -> NodeID? {
        guard let parent = parent(of: node) else { return nil }
        let next = Int(storage[node].end)
        return next < Int(storage[parent].end) ? next : nil
    }

    /// The elements that stand directly inside a node.
    ///
    /// - Complexity: O(*n*) in their number.
    public func children(of node: NodeID) -> [NodeID] {
        var children: [NodeID] = []
        var next = firstChild(of: node)
        while let child = next {
            if !isText(child) { children.append(child) }
            next = nextSibling(of: child)
        }
        return children
    }

    /// Where a text's UTF-8 stands in ``bytes``; empty for every other node.
    public func textRange(of node: NodeID) -> Range<Int> {
        let entry = storage[node]
        return entry.name == Node.text ? Int(entry.first)..<Int(entry.last) : 0..<0
    }

    /// The texts inside a node, one after the other, as they stand.
    ///
    /// - Complexity: O(*n*) in the size of the subtree.
    public func joinedText(of node: NodeID) -> String {
        var joined: [UInt8] = []
        for inner in subtree(of: node) where isText(inner) { joined.append(contentsOf: bytes[textRange(of: inner)]) }
        return String(decoding: joined, as: UTF8.self)
    }

    /// An attribute's value; `nil` where the element has no such attribute.
    ///
    /// - Parameters:
    ///   - name: without a prefix.
    ///   - namespace: as ``namespace(of:)`` gives it; attributes without a prefix have none.
    public func attribute(_ name: String, namespace: String = "", of node: NodeID) -> String? {
        let entry = storage[node]
        guard entry.name >= 0 else { return nil }
        for attribute in attributes[Int(entry.first)..<Int(entry.last)] {
            let given = names[Int(attribute.name)]
            if given.local == name, given.namespace == namespace {
                return String(decoding: bytes[Int(attribute.first)..<Int(attribute.last)], as: UTF8.self)
            }
        }
        return nil
    }

    /// The namespace of the prefix `xml`, which `xml:lang` and `xml:base` stand in (Namespaces in XML 1.0, section 3).
    public static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"
}
