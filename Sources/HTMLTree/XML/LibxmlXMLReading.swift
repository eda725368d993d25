import CLibxml2

// The one file that names libxml2 for XML. Its events are copied into Swift values; no tree of its own is built.

extension XMLTree {
    /// Reads an XML document; whatever it is, a tree comes out, and ``cuts`` says what is missing.
    ///
    /// Nothing is fetched, nothing is printed, no entity that the document declares is expanded, and no other file is
    /// looked at. HTML's named references are known as well as XML's; other references stay as they stand.
    ///
    /// - Parameters:
    ///   - xml: the document, already decoded; an encoding that it declares is not looked at.
    ///   - limits: what the document may cost.
    /// - Complexity: O(*n*) in the length of the document.
    public init(parsing xml: String, limits: Limits = Limits()) {
        _ = Self.libraryIsReady
        var builder = XMLTreeBuilder()
        var source = Array(xml.utf8.prefix(max(0, min(limits.bytes, Self.mostBytes)) + 1))
        if source.count > limits.bytes {
            builder.cuts.insert(.bytes)
            source.removeLast()
            while let last = source.last, last & 0xC0 == 0x80 { source.removeLast() }
            if source.last.map({ $0 >= 0xC0 }) == true { source.removeLast() }
        }
        let repaired = XMLRepair.repaired(source, depthLimit: limits.depth)
        builder.cuts.formUnion(repaired.cuts)
        Self.parse(repaired.bytes, into: &builder)
        self = builder.tree()
    }

    /// Places in a tree are 32-bit numbers.
    private static let mostBytes = 1 << 30

    private static func parse(_ bytes: [UInt8], into builder: inout XMLTreeBuilder) {
        guard !bytes.isEmpty, let context = xmlNewParserCtxt() else { return }
        defer { xmlFreeParserCtxt(context) }
        withUnsafeMutablePointer(to: &builder) { builder in
            context.pointee._private = UnsafeMutableRawPointer(builder)
            installCallbacks(in: context)
            let document = bytes.withUnsafeBytes { bytes in
                xmlCtxtReadMemory(
                    context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), nil,
                    "UTF-8", parserOptions)
            }
            if let document { xmlFreeDoc(document) }
        }
    }

    /// libxml2 wants to be initialised once, before threads use it; a static is initialised exactly so.
    private static let libraryIsReady: Bool = {
        xmlInitParser()
        return true
    }()

    /// Its own limits, of 10 MB and of 256 elements, give way to those of ``Limits``. Entities are not substituted and
    /// no document type is loaded, for nothing asks for it.
    private static var parserOptions: Int32 {
        Int32(
            bitPattern: XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
                | XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_IGNORE_ENC.rawValue)
    }
}

/// HTML's named references.
enum HTMLEntity {
    /// - Returns: `nil` for a name that HTML 4 does not have.
    static func scalar(named name: String) -> UInt32? { htmlEntityLookup(name).map { $0.pointee.value } }
}

/// libxml2 looks for a prefix among all namespaces that are declared around an element. A document of a feed has ten;
/// a billion of these steps take about two seconds.
private let namespaceSearchLimit = 200_000_000

/// libxml2's table of names stops growing at 16,384 rows, so that names cost the more the more there are. No format has
/// more than a few hundred, but a feed may declare the namespace of XHTML in each of its entries.
private let nameLimit = 200_000

private func builder(of rawContext: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLTreeBuilder>? {
    rawContext?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private?
        .assumingMemoryBound(to: XMLTreeBuilder.self)
}

/// Every callback but these is empty: entities are neither declared nor looked up, nothing external is resolved.
private func installCallbacks(in context: xmlParserCtxtPtr) {
    guard let sax = context.pointee.sax else { return }
    sax.pointee = xmlSAXHandler()
    sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    sax.pointee.entityDecl = { _, _, _, _, _, _ in }
    sax.pointee.getEntity = { _, _ in nil }
    sax.pointee.getParameterEntity = { _, _ in nil }
    sax.pointee.resolveEntity = { _, _, _ in nil }
    sax.pointee.startElementNs = { rawContext, name, prefix, namespace, declared, _, count, _, attributes in
        guard let builder = builder(of: rawContext) else { return }
        let context = rawContext?.assumingMemoryBound(to: xmlParserCtxt.self)
        builder.pointee.searched &+= Int(context?.pointee.nsNr ?? 0) &* (1 &+ Int(count))
        builder.pointee.declared &+= Int(declared)
        if builder.pointee.searched > namespaceSearchLimit || builder.pointee.kept > nameLimit {
            builder.pointee.cuts.insert(.malformed)
            xmlStopParser(context)
            return
        }
        builder.pointee.open(
            .init(local: string(name), namespace: string(namespace ?? prefix)),
            depth: Int(context?.pointee.nameNr ?? 0))
        for index in 0..<Int(count) {
            // Five pointers for each attribute: its name, prefix, namespace, and the two ends of its value.
            guard let start = attributes?[index * 5 + 3], let end = attributes?[index * 5 + 4] else { continue }
            builder.pointee.addAttribute(
                .init(
                    local: string(attributes?[index * 5]),
                    namespace: string(attributes?[index * 5 + 2] ?? attributes?[index * 5 + 1])),
                value: UnsafeBufferPointer(start: start, count: end - start))
        }
    }
    sax.pointee.endElementNs = { rawContext, _, _, _ in
        let depth = rawContext?.assumingMemoryBound(to: xmlParserCtxt.self).pointee.nameNr ?? 0
        builder(of: rawContext)?.pointee.close(toDepth: Int(depth) - 1)
    }
    let addText: charactersSAXFunc = { rawContext, text, length in
        guard let text, length > 0 else { return }
        builder(of: rawContext)?.pointee.addText(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    sax.pointee.characters = addText
    sax.pointee.ignorableWhitespace = addText
    sax.pointee.cdataBlock = addText
    sax.pointee.serror = { rawContext, error in
        // A prefix that nobody declares breaks nothing: it is taken for the namespace.
        guard let error, error.pointee.domain != Int32(XML_FROM_NAMESPACE.rawValue),
            error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue
        else { return }
        builder(of: rawContext)?.pointee.cuts.insert(.malformed)
    }
}

private func string(_ bytes: UnsafePointer<UInt8>?) -> String { bytes.map { String(cString: $0) } ?? "" }
