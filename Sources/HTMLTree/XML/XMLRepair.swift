// Bad:     <?xml … ?><!DOCTYPE rss [<!ENTITY a "…">]><rss><title>Hale & Sons &nbsp; &a;</p></title><item>…
// Wanted:  <rss><title>Hale &#38; Sons &#160; &#38;a;</title><item>…</item></rss>

/// Rewrites XML in one pass so that a strict parser reads all of it.
///
/// The document type is left out with every entity that it declares, so that nothing can be expanded and nothing can be
/// asked for; comments and processing instructions are left out too. Of references, the five that XML has, numbers and
/// HTML's names become numbers; every other ampersand stands for itself. End tags that are missing are added, those
/// that close nothing are dropped.
struct XMLRepair {
    private let source: [UInt8]
    private let depthLimit: Int
    private var position = 0
    private var output: [UInt8] = []
    /// Where the names of the open elements stand in the source, outermost first.
    private var open: [Range<Int>] = []
    private var hasRoot = false
    private(set) var cuts: Set<XMLTree.Cut> = []

    /// How many open elements an end tag is compared with; elements that stay unclosed are few and near.
    private static let closestElements = 64

    /// - Parameter source: UTF-8.
    /// - Complexity: O(*n*).
    static func repaired(_ source: [UInt8], depthLimit: Int) -> (bytes: [UInt8], cuts: Set<XMLTree.Cut>) {
        var repair = XMLRepair(
            source: source.contains(where: isForbidden) ? source.filter { !isForbidden($0) } : source,
            depthLimit: depthLimit)
        repair.run()
        return (repair.output, repair.cuts)
    }

    private init(source: [UInt8], depthLimit: Int) {
        self.source = source
        self.depthLimit = max(1, depthLimit)
        output.reserveCapacity(source.count)
    }

    /// Control characters that XML does not have (XML 1.0, section 2.2).
    private static func isForbidden(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
    }

    private mutating func run() {
        while position < source.count, !(hasRoot && open.isEmpty && startsElement) {
            if source[position] == UInt8(ascii: "<") { markup() } else { text() }
        }
        if position < source.count || !open.isEmpty { cuts.insert(.malformed) }
        while !open.isEmpty { closeInnermost() }
    }

    private var startsElement: Bool {
        source[position] == UInt8(ascii: "<") && position + 1 < source.count && source[position + 1].startsXMLName
    }

    /// Whether what is met now is left out: it stands outside the root, or too deep.
    private var isLeftOut: Bool { open.isEmpty || open.count > depthLimit }
}

extension XMLRepair {
    private mutating func text() {
        let end = source[position...].firstIndex(of: UInt8(ascii: "<")) ?? source.count
        // "]]>" may not stand in text.
        if !isLeftOut { append(source[position..<end], escaping: [UInt8(ascii: ">")]) }
        if open.isEmpty, source[position..<end].contains(where: { $0 > 0x20 && $0 < 0x80 }) { cuts.insert(.malformed) }
        position = end
    }

    /// Appends a text or an attribute's value, with its references and some other characters as numbers.
    private mutating func append(_ text: ArraySlice<UInt8>, escaping escaped: [UInt8]) {
        var rest = text
        while let place = rest.firstIndex(where: { $0 == UInt8(ascii: "&") || escaped.contains($0) }) {
            output.append(contentsOf: rest[..<place])
            let reference = XMLReference(in: rest[place...])
            append("&#\(reference.scalar);")
            rest = rest[(place + reference.length)...]
        }
        output.append(contentsOf: rest)
    }

    private mutating func append(_ text: String) { output.append(contentsOf: text.utf8) }

    private mutating func markup() {
        if isNext("<!--") {
            skip(past: "-->")
        } else if isNext("<![CDATA[") {
            characterData()
        } else if isNext("<?") {
            skip(past: "?>")
        } else if isNext("<!") {
            skipDocumentType()
        } else if isNext("</") {
            endTag()
        } else if !startTag() {
            if !isLeftOut { append("&#60;") }
            position += 1
        }
    }

    private func isNext(_ pattern: StaticString) -> Bool { source.has(pattern, at: position) }

    private mutating func skip(past pattern: StaticString) {
        if let start = source.firstPlace(of: pattern, from: position) {
            position = start + pattern.utf8CodeUnitCount
        } else {
            position = source.count
            cuts.insert(.malformed)
        }
    }

    /// A CDATA section, as it stands; one that does not end ends with the document.
    private mutating func characterData() {
        let start = position
        skip(past: "]]>")
        guard !isLeftOut else { return }
        output.append(contentsOf: source[start..<position])
        if !source[start..<position].hasSuffix("]]>") { append("]]>") }
    }

    /// Skips a document type with its declarations, in which quotation marks and comments may hold angle brackets.
    private mutating func skipDocumentType() {
        var quote: UInt8 = 0
        var brackets = 0
        while position < source.count {
            let byte = source[position]
            if quote == 0, isNext("<!--") {
                skip(past: "-->")
                continue
            }
            position += 1
            switch byte {
            case _ where quote != 0: if byte == quote { quote = 0 }
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
            case UInt8(ascii: "["): brackets += 1
            case UInt8(ascii: "]"): brackets -= 1
            case UInt8(ascii: ">") where brackets <= 0: return
            default: break
            }
        }
        cuts.insert(.malformed)
    }
}

extension XMLRepair {
    private mutating func endTag() {
        let name = source.nameRange(from: position + 2)
        let stop = source[name.upperBound...].firstIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }
        let isComplete = stop.map { source[$0] == UInt8(ascii: ">") } ?? false
        if !isComplete { cuts.insert(.malformed) }
        position = stop.map { isComplete ? $0 + 1 : $0 } ?? source.count
        let nearest = open.indices.suffix(Self.closestElements)
        guard let match = nearest.last(where: { source[open[$0]].elementsEqual(source[name]) }) else {
            cuts.insert(.malformed)
            return
        }
        if match != open.indices.last { cuts.insert(.malformed) }
        while open.count > match { closeInnermost() }
    }

    private mutating func closeInnermost() {
        let name = open.removeLast()
        guard open.count < depthLimit else { return }
        append("</")
        output.append(contentsOf: source[name])
        append(">")
    }

    /// - Returns: `false` where the next bytes are no start tag.
    private mutating func startTag() -> Bool {
        guard startsElement else { return false }
        let name = source.nameRange(from: position + 1)
        guard name.upperBound == source.count || source[name.upperBound].endsXMLName else { return false }
        let mark = output.count
        output.append(UInt8(ascii: "<"))
        output.append(contentsOf: source[name])
        var tag = XMLTagReading(source, at: name.upperBound)
        while let attribute = tag.nextAttribute() {
            append(" ")
            output.append(contentsOf: source[attribute.name])
            append("=\"")
            append(source[attribute.value], escaping: [UInt8(ascii: "<"), UInt8(ascii: "\"")])
            append("\"")
        }
        if tag.isBroken { cuts.insert(.malformed) }
        position = tag.position
        finishTag(tag, name: name, mark: mark)
        return true
    }

    private mutating func finishTag(_ tag: XMLTagReading, name: Range<Int>, mark: Int) {
        if open.count >= depthLimit { cuts.insert(.depth) }
        if open.count >= depthLimit || !tag.isComplete {
            output.removeSubrange(mark...)
        } else {
            append(tag.isEmptyElement ? "/>" : ">")
        }
        hasRoot = hasRoot || tag.isComplete
        if tag.isComplete, !tag.isEmptyElement { open.append(name) }
    }
}
