import CLibxml2

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

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
        var arena = TreeArena(depthLimit: limits.depth)
        var reduced = readablePart(page)
        if reduced.count > limits.bytes {
            arena.cuts.insert(.bytes)
            reduced.removeLast(reduced.count - Self.wholeCharacters(reduced, limit: limits.bytes))
        }
        guard !reduced.isEmpty else { return arena.document() }
        arena.reserve(reduced.count)
        withUnsafeMutablePointer(to: &arena) { arena in
            reduced.withUnsafeBytes { bytes in feed(bytes, to: arena) }
        }
        return arena.document()
    }

    private static func feed(_ bytes: UnsafeRawBufferPointer, to arena: UnsafeMutablePointer<TreeArena>) {
        let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        guard let context = htmlCreateMemoryParserCtxt(start, Int32(clamping: bytes.count)) else { return }
        defer { htmlFreeParserCtxt(context) }
        context.pointee._private = UnsafeMutableRawPointer(arena)
        htmlCtxtUseOptions(context, parserOptions)
        // What a page declares about its encoding was looked at when it was decoded.
        xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
        installCallbacks(in: context)
        htmlParseDocument(context)
    }

    /// libxml2 wants to be initialised once, before threads use it; a static is initialised exactly so.
    private static let libraryIsReady: Bool = {
        xmlInitParser()
        return true
    }()

    private static var parserOptions: Int32 {
        Int32(
            bitPattern: HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)
    }

    /// The page without U+0000, at which libxml2 would stop reading, and reduced to what is looked for.
    private static func readablePart(_ page: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        guard let start = page.baseAddress, memchr(start, 0, page.count) != nil else {
            return MarkupReduction.reduced(page)
        }
        return page.filter { $0 != 0 }.withUnsafeBufferPointer(MarkupReduction.reduced)
    }

    /// The most bytes up to a limit that end a whole character.
    private static func wholeCharacters(_ bytes: [UInt8], limit: Int) -> Int {
        var end = limit
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }
}

private func installCallbacks(in context: htmlParserCtxtPtr) {
    guard let sax = context.pointee.sax else { return }
    sax.pointee = htmlSAXHandler()
    sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    sax.pointee.startElement = { context, name, attributes in
        guard let arena = treeArena(of: context), let name else { return }
        if !arena.pointee.open(name, attributes) { stop(context, for: .depth) }
    }
    sax.pointee.endElement = { context, _ in treeArena(of: context)?.pointee.close() }
    sax.pointee.characters = { context, text, length in
        guard let text else { return }
        treeArena(of: context)?.pointee.append(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    sax.pointee.cdataBlock = sax.pointee.characters
    sax.pointee.ignorableWhitespace = sax.pointee.characters
    sax.pointee.serror = { context, _ in
        guard let arena = treeArena(of: context) else { return }
        arena.pointee.searched += arena.pointee.openCount
        if arena.pointee.searched > TreeArena.searchLimit { stop(context, for: .malformed) }
    }
}

private func treeArena(of context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<TreeArena>? {
    context?.assumingMemoryBound(to: htmlParserCtxt.self).pointee._private?.assumingMemoryBound(to: TreeArena.self)
}

private func stop(_ context: UnsafeMutableRawPointer?, for cut: HTMLDocument.Cut) {
    treeArena(of: context)?.pointee.cuts.insert(cut)
    xmlStopParser(context?.assumingMemoryBound(to: htmlParserCtxt.self))
}
