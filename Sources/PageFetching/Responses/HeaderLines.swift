/// The lines of an answer's header, as they arrive (RFC 9112, sections 4 and 5).
struct HeaderLines {
    /// The most bytes of a header, interim answers included. Servers themselves stop at some 8 to 64 KB.
    static let limit = 256 << 10

    private(set) var isComplete = false
    /// Whether there are two lengths that differ, so that nobody knows where the page ends (RFC 9112, section 6.3).
    private(set) var hasTwoLengths = false
    private var status: Int?
    private var values: [String: String] = [:]
    private var size = 0

    init() {}

    /// The lines of the header that follows an interim one.
    init(after interim: HeaderLines) { size = interim.size }

    /// Takes a line with its end, which may be a line feed alone.
    ///
    /// - Returns: `false` for one line too many, or a first one that is no status line.
    mutating func append(_ line: some Collection<UInt8>) -> Bool {
        size += line.count
        guard size <= Self.limit else { return false }
        var text = String(decoding: line, as: UTF8.self).unicodeScalars
        while let last = text.last, last == "\r" || last == "\n" { text.removeLast() }
        guard status != nil else {
            status = Self.status(of: String(text))
            return status != nil
        }
        if text.isEmpty { isComplete = true } else { add(String(text)) }
        return true
    }

    /// What the lines say; `nil` before the first.
    var head: ResponseHead? {
        guard let status else { return nil }
        let length = values["content-length"].flatMap { $0.allSatisfy(\.isNumber) ? Int($0) ?? Int.max : nil }
        return ResponseHead(status: status, fields: HeaderFields { values[$0.lowercased()] }, length: length)
    }

    /// `200` of `HTTP/1.1 200 OK`.
    private static func status(of line: String) -> Int? {
        let words = line.split(separator: " ", maxSplits: 2)
        guard words.count >= 2, words[0].hasPrefix("HTTP/"), words[1].utf8.count == 3 else { return nil }
        return Int(words[1]).flatMap { (100...999).contains($0) ? $0 : nil }
    }

    /// A field that comes twice has both values, joined by a comma (RFC 9110, section 5.3). What is no field is skipped.
    private mutating func add(_ line: String) {
        guard let colon = line.firstIndex(of: ":") else { return }
        let name = line[..<colon].lowercased()
        guard name == "content-length" || HeaderFields.keptNames.contains(name) else { return }
        let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
        if name == "content-length" {
            if let earlier = values[name], earlier != value { hasTwoLengths = true }
            values[name] = String(value)
            return
        }
        values[name] = values[name].map { "\($0), \(value)" } ?? String(value)
    }
}
