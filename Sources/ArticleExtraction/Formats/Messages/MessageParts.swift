/// A message's parts (RFC 2046, section 5.1), parents before children, as a list: no recursion, however deep they nest.
struct MessageParts {
    struct Part {
        var fields: HeaderFields
        var type: MediaType
        /// The number of the multipart around it.
        var parent: Int?
        /// Still encoded; empty for a multipart that was taken apart.
        var body: Range<Int>
    }

    /// Multiparts inside each other that are taken apart; programs nest three or four.
    static let deepest = 16
    /// A saved page has a part for every picture; one of ten thousand has not been seen.
    static let most = 10_000

    let bytes: [UInt8]
    private(set) var list: [Part] = []
    /// Whether a bound left parts out.
    private(set) var isCut = false

    private var open: [(part: Int, boundary: [UInt8])] = []
    private var leaf: Int?

    /// - Parameter start: where the message's own fields begin.
    /// - Complexity: O(*n*) for a given depth.
    init(of bytes: [UInt8], from start: Int) {
        self.bytes = bytes
        let body = begin(at: start, isFirst: true)
        guard list[0].type.isMultipart, leaf == nil || guessBoundary(from: body) else {
            list[0].body = body..<bytes.count
            return
        }
        takeApart(from: body)
    }

    /// The part's bytes.
    func decoded(_ part: Int) -> [UInt8] {
        let label = list[part].fields["content-transfer-encoding"].map { String(decoding: $0, as: UTF8.self) }
        return TransferEncoding.decoded(bytes[list[part].body], label: label)
    }

    private mutating func takeApart(from start: Int) {
        var lines = ByteLines(bytes[start...])
        while true {
            let lineStart = lines.position
            guard let line = lines.next() else { break }
            guard line.starts(with: "--".utf8), let (level, closes) = delimiter(line) else { continue }
            endLeaf(at: lineStart)
            open.removeLast(open.count - 1 - level)
            if closes {
                open.removeLast()
                if open.isEmpty { return }
            } else if list.count >= Self.most {
                isCut = true
                return
            } else {
                lines = ByteLines(bytes[begin(at: lines.position, isFirst: false)...])
            }
        }
        endLeaf(at: bytes.count)
    }

    /// The innermost multipart that a line is a delimiter of: an outer one ends what is inside it.
    private func delimiter(_ line: ArraySlice<UInt8>) -> (level: Int, closes: Bool)? {
        let text = line.dropFirst(2)
        for level in open.indices.reversed() where text.starts(with: open[level].boundary) {
            let rest = text.dropFirst(open[level].boundary.count).trimmed
            if rest.isEmpty { return (level, false) }
            if rest.elementsEqual("--".utf8) { return (level, true) }
        }
        return nil
    }

    /// Reads a part's fields and makes it the one that is read, as a multipart or as a leaf.
    ///
    /// - Returns: where its body begins.
    private mutating func begin(at start: Int, isFirst: Bool) -> Int {
        let fields = HeaderFields(bytes[start...], skipsOthers: isFirst)
        let type = fields.mediaType() ?? MediaType(Array("text/plain".utf8)[...])
        guard let type else { preconditionFailure("text/plain is a media type.") }
        let number = list.count
        list.append(Part(fields: fields, type: type, parent: open.last?.part, body: fields.end..<fields.end))
        if type.isMultipart, let boundary = type["boundary"], !boundary.isEmpty {
            if open.count < Self.deepest {
                open.append((number, Array(boundary.utf8)))
                leaf = nil
                return fields.end
            }
            isCut = true
        }
        leaf = number
        return fields.end
    }

    /// The line break before a delimiter belongs to it.
    private mutating func endLeaf(at position: Int) {
        guard let number = leaf else { return }
        leaf = nil
        let start = list[number].body.lowerBound
        var end = position
        if position < bytes.count || bytes.last == 0x0A {
            if end > start, bytes[end - 1] == 0x0A { end -= 1 }
            if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        }
        list[number].body = start..<max(start, end)
    }

    /// A multipart that does not name its boundary, as when its fields are damaged: the first line that looks like one.
    private mutating func guessBoundary(from start: Int) -> Bool {
        var lines = ByteLines(bytes[start...])
        while let line = lines.next() {
            guard line.starts(with: "--".utf8), line.count > 4, !line.contains(0x20) else { continue }
            open.append((0, Array(line.dropFirst(2))))
            leaf = nil
            return true
        }
        return false
    }
}
