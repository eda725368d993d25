import CLibxml2

// The one file that names libxml2. Its tree is copied into Swift values and freed before a function returns.

extension HTMLDocument {
    /// Reads a page as libxml2's forgiving HTML parser does; whatever the page is, a tree comes out.
    ///
    /// Nothing is fetched and nothing is printed. Characters that HTML does not allow, such as U+0000, are left out.
    ///
    /// - Parameters:
    ///   - html: the page, already decoded; an encoding that the page declares is not looked at.
    ///   - limits: what the page may cost.
    /// - Complexity: O(*n*) in the length of the page, for a given depth limit.
    public init(parsing html: String, limits: Limits = Limits()) {
        var page = html
        self = page.withUTF8 { Self.parse($0, limits: limits) }
    }

    private static func parse(_ page: UnsafeBufferPointer<UInt8>, limits: Limits) -> HTMLDocument {
        _ = Self.libraryIsReady
        var cuts: Set<Cut> = []
        if page.count > limits.bytes { cuts.insert(.bytes) }
        var readable = readableBytes(page, limit: limits.bytes)
        if AttributeBound.apply(to: &readable) { cuts.insert(.malformed) }
        guard !readable.isEmpty, let context = htmlNewParserCtxt() else { return empty(cuts) }
        defer { htmlFreeParserCtxt(context) }
        var effort = ParsingEffort(depthLimit: Int32(clamping: limits.depth))
        let document = withUnsafeMutablePointer(to: &effort) { effort in
            context.pointee._private = UnsafeMutableRawPointer(effort)
            installGuards(in: context)
            return readable.withUnsafeBytes { bytes in
                htmlCtxtReadMemory(
                    context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), nil,
                    "UTF-8", parserOptions)
            }
        }
        cuts.formUnion(effort.cuts)
        guard let document else { return empty(cuts) }
        defer { xmlFreeDoc(document) }
        return TreeCopier(capacity: readable.count).copy(document, cuts: ordered(cuts))
    }

    /// libxml2 wants to be initialised once, before threads use it; a static is initialised exactly so.
    private static let libraryIsReady: Bool = {
        xmlInitParser()
        return true
    }()

    private static var parserOptions: Int32 {
        Int32(
            bitPattern: HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue)
    }

    private static func empty(_ cuts: Set<Cut>) -> HTMLDocument {
        HTMLDocument(
            storage: [Node(tag: .document, parent: -1, end: 1, first: 0, last: 0)], attributes: [], bytes: [],
            cuts: ordered(cuts))
    }

    private static func ordered(_ cuts: Set<Cut>) -> [Cut] { Cut.allCases.filter(cuts.contains) }

    /// The first `limit` bytes, up to a whole character, without U+0000, at which libxml2 would stop reading.
    private static func readableBytes(_ page: UnsafeBufferPointer<UInt8>, limit: Int) -> [UInt8] {
        var end = min(page.count, limit)
        while end > 0, end < page.count, page[end] & 0xC0 == 0x80 { end -= 1 }
        let kept = page.prefix(end)
        return kept.contains(0) ? kept.filter { $0 != 0 } : Array(kept)
    }
}

/// What the parser has spent on a page, kept where its callbacks reach it.
private struct ParsingEffort {
    let depthLimit: Int32
    var cuts: Set<HTMLDocument.Cut> = []
    /// Open elements looked through for the sake of end tags that match none.
    var searched = 0

    /// libxml2 looks through all open elements for every end tag that has no start tag. Of the 310 pages of the two
    /// yardsticks the worst needs 61,000 of these steps; a billion take about two seconds.
    static let searchLimit = 200_000_000
}

private func installGuards(in context: htmlParserCtxtPtr) {
    guard let sax = context.pointee.sax else { return }
    sax.pointee.startElement = { rawContext, name, attributes in
        guard let context = rawContext?.assumingMemoryBound(to: htmlParserCtxt.self) else { return }
        let effort = context.pointee._private?.assumingMemoryBound(to: ParsingEffort.self)
        if let effort, context.pointee.nodeNr >= effort.pointee.depthLimit {
            effort.pointee.cuts.insert(.depth)
            xmlStopParser(context)
            return
        }
        // libxml2's own limit is 256 elements; the one above stands in its place.
        context.pointee.options |= Int32(bitPattern: XML_PARSE_HUGE.rawValue)
        xmlSAX2StartElement(rawContext, name, attributes)
    }
    sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    sax.pointee.serror = { rawContext, _ in
        guard let context = rawContext?.assumingMemoryBound(to: htmlParserCtxt.self),
            let effort = context.pointee._private?.assumingMemoryBound(to: ParsingEffort.self)
        else { return }
        effort.pointee.searched += Int(context.pointee.nameNr)
        if effort.pointee.searched > ParsingEffort.searchLimit {
            effort.pointee.cuts.insert(.malformed)
            xmlStopParser(context)
        }
    }
}

/// Copies libxml2's tree into the arrays of an ``HTMLDocument``, parents before children.
private struct TreeCopier {
    private var storage: [HTMLDocument.Node] = []
    private var attributes: [HTMLDocument.Attribute] = []
    private var bytes: [UInt8] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
        storage.reserveCapacity(capacity / 24)
    }

    consuming func copy(_ document: htmlDocPtr, cuts: [HTMLDocument.Cut]) -> HTMLDocument {
        storage.append(.init(tag: .document, parent: -1, first: 0, last: 0))
        var parent: Int32 = 0
        var next = document.pointee.children
        while let node = next {
            let added = append(node, parent: parent)
            if let added, let child = node.pointee.children {
                parent = added
                next = child
            } else {
                if let added { storage[Int(added)].end = Int32(storage.count) }
                next = followUp(node, parent: &parent)
            }
        }
        storage[0].end = Int32(storage.count)
        return HTMLDocument(storage: storage, attributes: attributes, bytes: bytes, cuts: cuts)
    }

    /// The node to visit after `node` and its subtree; closes the elements that end with it.
    private mutating func followUp(_ node: xmlNodePtr, parent: inout Int32) -> xmlNodePtr? {
        var current = node
        while true {
            if let sibling = current.pointee.next { return sibling }
            guard parent > 0, let above = current.pointee.parent else { return nil }
            storage[Int(parent)].end = Int32(storage.count)
            parent = storage[Int(parent)].parent
            current = above
        }
    }

    /// - Returns: the node's number, or `nil` for one that is left out with all that it holds.
    private mutating func append(_ node: xmlNodePtr, parent: Int32) -> Int32? {
        let number = Int32(storage.count)
        switch node.pointee.type {
        case XML_ELEMENT_NODE:
            let tag = node.pointee.name.map { HTMLTag(elementName: String(cString: $0)) } ?? .other
            let first = Int32(attributes.count)
            appendAttributes(of: node)
            storage.append(.init(tag: tag, parent: parent, first: first, last: Int32(attributes.count)))
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
            let first = Int32(bytes.count)
            appendBytes(node.pointee.content)
            storage.append(.init(tag: .text, parent: parent, first: first, last: Int32(bytes.count)))
        default:
            return nil
        }
        return number
    }

    private mutating func appendAttributes(of node: xmlNodePtr) {
        var next = node.pointee.properties
        while let attribute = next {
            let first = Int32(bytes.count)
            var part = attribute.pointee.children
            while let piece = part {
                appendBytes(piece.pointee.content)
                part = piece.pointee.next
            }
            if let name = attribute.pointee.name {
                attributes.append(.init(name: String(cString: name), first: first, last: Int32(bytes.count)))
            }
            next = attribute.pointee.next
        }
    }

    private mutating func appendBytes(_ content: UnsafePointer<UInt8>?) {
        guard let content else { return }
        bytes.append(contentsOf: UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
    }
}
