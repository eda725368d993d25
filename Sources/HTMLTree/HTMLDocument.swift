/// A page as an immutable tree of elements and text.
///
/// Nodes are numbered in document order, so that a node's subtree is one range of numbers and a walk over a tree is a
/// loop over a range: no recursion, however deep the page nests.
///
/// ```swift
/// let page = HTMLDocument(parsing: "<p>One <b>two</b></p>")
/// page.nodes.filter { page.tag(of: $0) == .text }.map { page.text(of: $0) }  // ["One ", "two"]
/// ```
///
/// Comments, processing instructions and the document type are left out, and so are scripts but JSON-LD, styles,
/// drawings, and attributes that ``HTMLAttribute`` does not name.
public struct HTMLDocument: Sendable {
    /// The number of a node, from 0 for the document itself.
    public typealias NodeID = Int

    /// What a page may cost; beyond it the rest of the page is left out, and ``HTMLDocument/cuts`` says so.
    public struct Limits: Sendable {
        /// Bytes of UTF-8 that are parsed; scripts, styles, embedded pictures and comments do not count.
        public var bytes: Int
        /// Elements that may stand inside each other.
        public var depth: Int

        public init(bytes: Int = 16 << 20, depth: Int = 4096) {
            self.bytes = bytes
            self.depth = depth
        }
    }

    /// A bound that was hit: a part of the page is not in the tree.
    public enum Cut: String, Sendable, CaseIterable {
        /// The page is longer than ``Limits/bytes``.
        case bytes
        /// Elements nest deeper than ``Limits/depth``.
        case depth
        /// The page is so malformed that reading all of it would take far longer than its length warrants: it has end
        /// tags without a start by the million.
        case malformed
    }

    struct Node {
        var tag: HTMLTag
        var parent: Int32
        /// The number after the subtree's last node.
        var end: Int32 = 0
        /// Of a text: its bytes in `bytes`. Of an element: its attributes in `attributes`.
        var first: Int32
        var last: Int32
    }

    struct Attribute {
        var name: HTMLAttribute
        var first: Int32
        var last: Int32
    }

    let storage: [Node]
    let attributes: [Attribute]

    /// The UTF-8 of all texts and attribute values, which ``textRange(of:)`` points into.
    public let bytes: [UInt8]

    /// The bounds that were hit, in the order of ``Cut``'s cases; empty for a page that was read whole.
    public let cuts: [Cut]

    init(storage: [Node], attributes: [Attribute], bytes: [UInt8], cuts: [Cut]) {
        self.storage = storage
        self.attributes = attributes
        self.bytes = bytes
        self.cuts = cuts
    }

    /// All nodes, in document order; the first is the document itself.
    public var nodes: Range<NodeID> { 0..<storage.count }

    /// - Complexity: O(1).
    public func tag(of node: NodeID) -> HTMLTag { storage[node].tag }

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

    /// Where a text's UTF-8 stands in ``bytes``; empty for every other node.
    public func textRange(of node: NodeID) -> Range<Int> {
        let entry = storage[node]
        return entry.tag == .text ? Int(entry.first)..<Int(entry.last) : 0..<0
    }

    /// A text node's own text, as it stands in the page with its references resolved and one character for each run of white
    /// space; empty for every other node.
    public func text(of node: NodeID) -> String {
        String(decoding: bytes[textRange(of: node)], as: UTF8.self)
    }

    /// The texts inside a node, one after the other, as they stand.
    ///
    /// - Complexity: O(*n*) in the size of the subtree.
    public func joinedText(of node: NodeID) -> String {
        var joined: [UInt8] = []
        for inner in subtree(of: node) where storage[inner].tag == .text {
            joined.append(contentsOf: bytes[textRange(of: inner)])
        }
        return String(decoding: joined, as: UTF8.self)
    }

    /// Whether a node has any attribute that a reader may ask for.
    public func hasAttributes(_ node: NodeID) -> Bool {
        let entry = storage[node]
        return entry.tag != .text && entry.last > entry.first
    }

    /// Where an attribute's value stands in ``bytes``; `nil` where the element has no such attribute.
    ///
    /// - Complexity: O(1): an element has at most as many attributes as ``HTMLAttribute`` has cases.
    public func attributeRange(_ name: HTMLAttribute, of node: NodeID) -> Range<Int>? {
        let entry = storage[node]
        guard entry.tag != .text else { return nil }
        // A slice would count its uses up and down at every call.
        for index in Int(entry.first)..<Int(entry.last) where attributes[index].name == name {
            return Int(attributes[index].first)..<Int(attributes[index].last)
        }
        return nil
    }

    /// An attribute's value with its references resolved, empty for one without a value; `nil` where the element has no
    /// such attribute.
    public func attribute(_ name: HTMLAttribute, of node: NodeID) -> String? {
        attributeRange(name, of: node).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
}
