import CLibxml2

/// What libxml2 alone takes for pages: its tree, and its events with nothing done at each.
enum LibxmlPeer {
    /// Parses pages into trees and frees them.
    ///
    /// - Returns: how many trees were made.
    static func parseTrees(of pages: [[UInt8]]) -> Int {
        var made = 0
        for page in pages {
            page.withUnsafeBytes { bytes in
                let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
                guard let tree = htmlReadMemory(start, Int32(clamping: bytes.count), nil, "UTF-8", options) else {
                    return
                }
                made += 1
                xmlFreeDoc(tree)
            }
        }
        return made
    }

    /// Parses pages into events that nobody listens to.
    ///
    /// - Returns: how many pages were parsed.
    static func parseEvents(of pages: [[UInt8]]) -> Int {
        var made = 0
        for page in pages {
            page.withUnsafeBytes { bytes in
                let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
                guard let context = htmlCreateMemoryParserCtxt(start, Int32(clamping: bytes.count)) else { return }
                htmlCtxtUseOptions(context, options)
                xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
                context.pointee.sax?.pointee = silent
                htmlParseDocument(context)
                htmlFreeParserCtxt(context)
                made += 1
            }
        }
        return made
    }

    private static let options = Int32(
        bitPattern: HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)

    private static var silent: htmlSAXHandler {
        var handler = htmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElement = { _, _, _ in }
        handler.endElement = { _, _ in }
        handler.characters = { _, _, _ in }
        return handler
    }
}
