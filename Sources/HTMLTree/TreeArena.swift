/// Gathers the nodes of an ``HTMLDocument`` while a parser meets them.
struct TreeArena {
    private var storage: [HTMLDocument.Node] = [.init(tag: .document, parent: -1, first: 0, last: 0)]
    private var attributes: [HTMLDocument.Attribute] = []
    private var bytes: [UInt8] = []
    /// The element that is being filled.
    private var current: Int32 = 0
    private(set) var openCount = 0
    private let depthLimit: Int
    private var names = ElementNames()

    var cuts: Set<HTMLDocument.Cut> = []

    /// Open elements that the parser looked through for the sake of end tags that match none.
    ///
    /// libxml2 looks through all of them for every such tag. Of the 310 pages of the two yardsticks the worst needs
    /// 61,000 of these steps; a billion take about two seconds.
    var searched = 0
    static let searchLimit = 200_000_000

    init(depthLimit: Int) { self.depthLimit = depthLimit }

    /// - Parameter count: the bytes that will be parsed.
    mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(count)
        storage.reserveCapacity(count / 24)
        attributes.reserveCapacity(count / 48)
    }

    /// Begins an element.
    ///
    /// - Parameters:
    ///   - name: its name, in lower case, ended by a zero; a name has one address for the length of a page.
    ///   - list: names and values by turns, ended by a null pointer; a value may be one.
    /// - Returns: `false` where elements nest too deep; the element is not taken.
    mutating func open(
        _ name: UnsafePointer<UInt8>, _ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    ) -> Bool {
        guard openCount < depthLimit else { return false }
        let first = Int32(attributes.count)
        if let list { appendAttributes(list) }
        let node = HTMLDocument.Node(
            tag: names.tag(of: name), parent: current, first: first, last: Int32(attributes.count))
        current = Int32(storage.count)
        storage.append(node)
        openCount += 1
        return true
    }

    /// Ends the element that was begun last and is not ended.
    mutating func close() {
        guard current > 0 else { return }
        storage[Int(current)].end = Int32(storage.count)
        current = storage[Int(current)].parent
        openCount -= 1
    }

    /// Adds text, which parsers deliver in pieces.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        let last = storage.count - 1
        let start = Int32(bytes.count)
        bytes.append(contentsOf: text)
        if storage[last].tag == .text, storage[last].parent == current, storage[last].last == start {
            storage[last].last = Int32(bytes.count)
        } else {
            let node = HTMLDocument.Node(
                tag: .text, parent: current, end: Int32(storage.count + 1), first: start, last: Int32(bytes.count))
            storage.append(node)
        }
    }

    private mutating func appendAttributes(_ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>) {
        var next = list
        while let name = next[0] {
            if let attribute = HTMLAttribute(name: bytesUpToZero(name)) {
                let first = Int32(bytes.count)
                if let value = next[1] { bytes.append(contentsOf: bytesUpToZero(value)) }
                attributes.append(.init(name: attribute, first: first, last: Int32(bytes.count)))
            }
            next += 2
        }
    }

    consuming func document() -> HTMLDocument {
        while current > 0 { close() }
        storage[0].end = Int32(storage.count)
        let cuts = HTMLDocument.Cut.allCases.filter(cuts.contains)
        return HTMLDocument(storage: storage, attributes: attributes, bytes: bytes, cuts: cuts)
    }
}

/// Remembers which tag a name is by the name's address, so that most elements cost no comparison of names.
private struct ElementNames {
    private struct Entry {
        var name: UnsafePointer<UInt8>?
        var tag = HTMLTag.other
    }

    private var entries = [Entry](repeating: Entry(), count: 256)

    mutating func tag(of name: UnsafePointer<UInt8>) -> HTMLTag {
        let row = Int(UInt(bitPattern: name) >> 3 & 0xFF)
        if entries[row].name == name { return entries[row].tag }
        let tag = HTMLTag(name: bytesUpToZero(name))
        entries[row] = Entry(name: name, tag: tag)
        return tag
    }
}

private func bytesUpToZero(_ start: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var count = 0
    while start[count] != 0 { count += 1 }
    return UnsafeBufferPointer(start: start, count: count)
}
