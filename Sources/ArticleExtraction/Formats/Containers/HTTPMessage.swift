import Inflation

/// An answer of a web server as it came over the wire (RFC 9112), and as archives keep it.
struct HTTPMessage {
    /// `nil` where the status line is missing.
    let status: Int?
    let fields: HeaderFields
    private let body: ArraySlice<UInt8>

    /// - Complexity: O(*n*) in the length of the fields.
    init(_ message: ArraySlice<UInt8>) {
        if message.starts(with: "HTTP/".utf8) {
            var lines = ByteLines(message)
            let words = (lines.next() ?? []).split(separator: 0x20, maxSplits: 2)
            status = words.dropFirst().first.flatMap(\.wholeNumber)
            fields = HeaderFields(message[lines.position...], skipsOthers: true)
            body = message[fields.end...]
        } else {
            status = nil
            let fields = HeaderFields(message)
            let hasFields = fields.isClosed && !fields.isEmpty
            self.fields = hasFields ? fields : HeaderFields([])
            body = hasFields ? message[fields.end...] : message
        }
    }

    /// What the server sent, with what was done to it for the way undone.
    struct Payload {
        var bytes: [UInt8]
        /// Whether the body breaks off or contradicts its encoding.
        var isDamaged = false
        var isTooLarge = false
        /// The name of a compression that is not read.
        var unknownCoding: String?
    }

    /// - Complexity: O(*n* + *m*) in the lengths of the body and of what it unpacks to.
    func payload(limits: InflationLimits) -> Payload {
        var payload = Payload(bytes: [])
        var bytes = body
        if codings("transfer-encoding").contains("chunked") {
            let joined = ChunkedBody.joined(body)
            payload.isDamaged = !joined.isWhole
            bytes = joined.bytes[...]
        }
        // The last one named was applied last. Archives often keep the field and not the compression.
        for coding in codings("content-encoding").reversed().prefix(InputDocument.deepest) {
            guard let inflated = Self.inflated(bytes, coding, limits: limits) else {
                if coding != "identity", !Self.isGzipName(coding), !Self.looksLikeMarkup(bytes) {
                    payload.unknownCoding = coding
                }
                continue
            }
            bytes = inflated.bytes[...]
            if inflated.ending == .tooLarge || inflated.ending == .shortened { payload.isTooLarge = true }
            if inflated.ending != .complete { payload.isDamaged = true }
        }
        payload.bytes = Array(bytes)
        return payload
    }

    private static func isGzipName(_ coding: String) -> Bool { coding == "gzip" || coding == "x-gzip" }

    /// `nil` where the bytes are not what the coding says, or the coding is not known.
    private static func inflated(_ bytes: ArraySlice<UInt8>, _ coding: String, limits: InflationLimits) -> Inflated? {
        if isGzipName(coding) { return Inflated.isGzip(bytes) ? Inflated(gzip: bytes, limits: limits) : nil }
        guard coding == "deflate" else { return nil }
        if looksLikeMarkup(bytes) { return nil }
        return Inflated(httpDeflate: bytes, limits: limits)
    }

    static func looksLikeMarkup(_ bytes: ArraySlice<UInt8>) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
        return start.prefix(1024).first { $0 > 0x20 } == UInt8(ascii: "<")
    }

    /// Whether the page can be unpacked at all.
    var hasKnownCoding: Bool {
        codings("content-encoding").allSatisfy { Self.readCodings.contains($0) } || Self.looksLikeMarkup(body)
    }

    var looksLikePage: Bool { Self.looksLikeMarkup(body) }

    private static let readCodings: Set<String> = ["gzip", "x-gzip", "deflate", "identity"]

    /// The names in a list, in lower case.
    private func codings(_ field: String) -> [String] {
        guard let value = fields[field] else { return [] }
        return value.split(separator: UInt8(ascii: ",")).map {
            String(decoding: $0.trimmed, as: UTF8.self).lowercased()
        }
    }
}

/// Joins the chunks in which servers send what they do not know the length of (RFC 9112, section 7.1).
enum ChunkedBody {
    /// - Returns: the body up to where its chunks break off, with what stands there as it is. A body that does not begin
    ///   with a chunk was joined by whoever kept it, and is whole.
    /// - Complexity: O(*n*).
    static func joined(_ body: ArraySlice<UInt8>) -> (bytes: [UInt8], isWhole: Bool) {
        guard size(of: body) != nil else { return (Array(body), true) }
        var joined: [UInt8] = []
        joined.reserveCapacity(body.count)
        var rest = body
        while let chunk = size(of: rest) {
            if chunk.size == 0 { return (joined, true) }
            let data = rest[chunk.start...].prefix(chunk.size)
            joined += data
            guard data.count == chunk.size else { return (joined, false) }
            rest = rest[data.endIndex...]
            if rest.first == 0x0D { rest.removeFirst() }
            if rest.first == 0x0A { rest.removeFirst() }
        }
        return (joined + rest, false)
    }

    /// A line with a hexadecimal number, perhaps followed by extensions.
    private static func size(of text: ArraySlice<UInt8>) -> (size: Int, start: Int)? {
        let line = text.prefix(256)
        guard let end = line.firstIndex(of: 0x0A) else { return nil }
        let digits = line[..<end].prefix { $0.hexadecimalValue != nil }
        guard !digits.isEmpty, digits.count <= 12 else { return nil }
        let next = line[digits.endIndex..<end].trimmed.first
        guard next == nil || next == UInt8(ascii: ";") else { return nil }
        var size = 0
        for digit in digits { size = size << 4 | Int(digit.hexadecimalValue ?? 0) }
        return (size, end + 1)
    }
}
