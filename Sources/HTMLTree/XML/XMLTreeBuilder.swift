/// Gathers a parser's events into the arrays of an ``XMLTree``.
struct XMLTreeBuilder {
    private var storage = [XMLTree.Node(name: XMLTree.Node.document, parent: -1, first: 0, last: 0)]
    private var names: [XMLTree.Name] = []
    private var places: [XMLTree.Name: Int32] = [:]
    private var attributes: [XMLTree.Attribute] = []
    private var bytes: [UInt8] = []
    /// The open elements, outermost first.
    private var open: [Int32] = []
    var cuts: Set<XMLTree.Cut> = []
    /// What the parser has spent on looking for namespaces.
    var searched = 0
    /// The namespaces that were declared, each time anew.
    var declared = 0
    /// The names that the parser keeps.
    var kept: Int { names.count &+ declared }

    /// - Parameter depth: the elements around it. A parser that gives up on a tag does not close its element.
    mutating func open(_ name: XMLTree.Name, depth: Int) {
        close(toDepth: depth)
        let first = Int32(attributes.count)
        storage.append(.init(name: place(of: name), parent: open.last ?? 0, first: first, last: first))
        open.append(Int32(storage.count - 1))
    }

    /// Adds an attribute to the element that was opened last.
    ///
    /// - Parameter value: in which an ampersand still is written `&#38;`, and nothing else is.
    mutating func addAttribute(_ name: XMLTree.Name, value: UnsafeBufferPointer<UInt8>) {
        let first = Int32(bytes.count)
        var skipped = 0
        for byte in value {
            if skipped > 0 { skipped -= 1 } else { bytes.append(byte) }
            if byte == UInt8(ascii: "&") { skipped = 4 }
        }
        attributes.append(.init(name: place(of: name), first: first, last: Int32(bytes.count)))
        storage[storage.count - 1].last = Int32(attributes.count)
    }

    /// Texts that follow each other are one.
    mutating func addText(_ text: UnsafeBufferPointer<UInt8>) {
        let first = Int32(bytes.count)
        bytes.append(contentsOf: text)
        let parent = open.last ?? 0
        let last = storage.count - 1
        if storage[last].name == XMLTree.Node.text, storage[last].parent == parent, storage[last].last == first {
            storage[last].last = Int32(bytes.count)
        } else {
            storage.append(
                .init(
                    name: XMLTree.Node.text, parent: parent, end: Int32(storage.count + 1), first: first,
                    last: Int32(bytes.count)))
        }
    }

    mutating func close(toDepth depth: Int) {
        while open.count > max(0, depth) { storage[Int(open.removeLast())].end = Int32(storage.count) }
    }

    private mutating func place(of name: XMLTree.Name) -> Int32 {
        if let place = places[name] { return place }
        let place = Int32(names.count)
        names.append(name)
        places[name] = place
        return place
    }

    consuming func tree() -> XMLTree {
        close(toDepth: 0)
        storage[0].end = Int32(storage.count)
        return XMLTree(
            storage: storage, names: names, attributes: attributes, bytes: bytes,
            cuts: XMLTree.Cut.allCases.filter(cuts.contains))
    }
}
