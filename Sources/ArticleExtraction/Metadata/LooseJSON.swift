/// JSON as pages have it, in one flat list: what is wrong with it is read as well as it can be.
///
/// Commas too many, line ends inside strings, comments around it and an end that is missing are borne with. The list is in
/// the order of the text, so that what an object or array holds is one range of it: nothing recurses, however deep it nests.
///
/// ```swift
/// let json = LooseJSON(Array(#"{"name": "Ada", "tags": [1, 2,],}"#.utf8)[...])
/// json.member("name", of: 0).map(json.string)  // "Ada"
/// ```
struct LooseJSON {
    enum Kind: UInt8 {
        case object, array, string
        /// A number, `true`, `false`, `null`, or anything else without quotation marks.
        case word
    }

    struct Node {
        var kind: Kind
        /// The text between a member's quotation marks; empty in an array.
        var key: Range<Int>
        /// The text between a string's quotation marks, or a word's text.
        var text: Range<Int>
        /// The number after the last node inside.
        var end: Int
    }

    let bytes: ArraySlice<UInt8>
    private(set) var nodes: [Node] = []
    /// Whether values were left out because there are too many or because they stand too deep.
    let isCut: Bool

    /// Values that are kept. The largest script of the yardsticks' pages has some 3,000.
    static let mostNodes = 100_000
    /// Values that stand deeper are passed over. schema.org's examples stay below ten.
    static let deepest = 48

    /// - Complexity: O(*n*).
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        var reader = LooseJSONReader(bytes)
        nodes = reader.nodes()
        isCut = reader.isCut
    }

    /// Whether a key is this, byte for byte.
    func key(of node: Int, is name: StaticString) -> Bool { holds(name, nodes[node].key) }

    /// Whether a string or word is this, byte for byte.
    func text(of node: Int, is name: StaticString) -> Bool { holds(name, nodes[node].text) }

    private func holds(_ name: StaticString, _ range: Range<Int>) -> Bool {
        guard range.count == name.utf8CodeUnitCount else { return false }
        var index = 0
        while index < range.count {
            guard bytes[range.lowerBound + index] == name.utf8Start[index] else { return false }
            index += 1
        }
        return true
    }

    /// An object's value under a key; the first, where there are several.
    ///
    /// - Complexity: O(*n*) in the number of the object's members.
    func member(_ name: StaticString, of object: Int) -> Int? {
        guard nodes[object].kind == .object else { return nil }
        var child = object + 1
        while child < nodes[object].end {
            if key(of: child, is: name) { return child }
            child = nodes[child].end
        }
        return nil
    }

    /// What an array holds, or the value itself where it is none; at most so many.
    func values(of node: Int, atMost most: Int) -> [Int] {
        guard nodes[node].kind == .array else { return [node] }
        var values: [Int] = []
        var child = node + 1
        while child < nodes[node].end, values.count < most {
            values.append(child)
            child = nodes[child].end
        }
        return values
    }

    /// A string with its escapes resolved; `nil` for every other kind of value.
    func string(_ node: Int) -> String? {
        guard nodes[node].kind == .string else { return nil }
        let raw = bytes[nodes[node].text]
        guard raw.contains(UInt8(ascii: "\\")) else { return String(decoding: raw, as: UTF8.self) }
        return Self.unescaped(raw)
    }

    /// The first string of a list, or the string.
    func firstString(_ node: Int?) -> String? {
        guard let node else { return nil }
        return values(of: node, atMost: 4).lazy.compactMap { string($0) }.first
    }

    private static func unescaped(_ raw: ArraySlice<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(raw.count)
        var index = raw.startIndex
        while index < raw.endIndex {
            let byte = raw[index]
            index += 1
            guard byte == UInt8(ascii: "\\"), index < raw.endIndex else {
                text.append(byte)
                continue
            }
            let escape = raw[index]
            index += 1
            switch escape {
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
            case UInt8(ascii: "u"): text.append(contentsOf: String(scalar(in: raw, at: &index)).utf8)
            default: text.append(escape)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The character of four hexadecimal figures, or of two such escapes that are a surrogate pair.
    private static func scalar(in raw: ArraySlice<UInt8>, at index: inout Int) -> Unicode.Scalar {
        guard let high = codeUnit(in: raw, at: index) else { return "\u{FFFD}" }
        index += 4
        if (0xD800...0xDBFF).contains(high), index + 6 <= raw.endIndex, raw[index] == UInt8(ascii: "\\"),
            raw[index + 1] == UInt8(ascii: "u"), let low = codeUnit(in: raw, at: index + 2),
            (0xDC00...0xDFFF).contains(low)
        {
            index += 6
            return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
        }
        return Unicode.Scalar(high) ?? "\u{FFFD}"
    }

    private static func codeUnit(in raw: ArraySlice<UInt8>, at index: Int) -> UInt32? {
        guard index + 4 <= raw.endIndex else { return nil }
        var value: UInt32 = 0
        for byte in raw[index..<(index + 4)] {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
            default: return nil
            }
        }
        return value
    }
}

/// Reads the list of a ``LooseJSON``.
private struct LooseJSONReader {
    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private var found: [LooseJSON.Node] = []
    /// The open objects and arrays.
    private var open: [Int] = []
    /// Objects and arrays that are open but stand too deep.
    private var skipped = 0
    private(set) var isCut = false

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    mutating func nodes() -> [LooseJSON.Node] {
        position = bytes.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") } ?? bytes.endIndex
        var key = position..<position
        while position < bytes.endIndex, found.count < LooseJSON.mostNodes {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["): begin(byte == UInt8(ascii: "{") ? .object : .array, &key)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                finish()
                key = position..<position
            case UInt8(ascii: "\""):
                let text = quoted()
                if isKey() { key = text } else { add(string: text, &key) }
            case UInt8(ascii: ","):
                position += 1
                key = position..<position
            case UInt8(ascii: ":"), 0...0x20: position += 1
            default: add(.word, word(), &key)
            }
            if open.isEmpty, skipped == 0, !found.isEmpty { break }
        }
        if found.count == LooseJSON.mostNodes, position < bytes.endIndex { isCut = true }
        for index in open { found[index].end = found.count }
        return found
    }

    private mutating func begin(_ kind: LooseJSON.Kind, _ key: inout Range<Int>) {
        position += 1
        defer { key = position..<position }
        guard skipped == 0, open.count < LooseJSON.deepest else {
            skipped += 1
            isCut = true
            return
        }
        open.append(found.count)
        found.append(LooseJSON.Node(kind: kind, key: key, text: position..<position, end: found.count + 1))
    }

    private mutating func finish() {
        position += 1
        if skipped > 0 {
            skipped -= 1
        } else if let index = open.popLast() {
            found[index].end = found.count
        }
    }

    /// A string that something else than a comma or a bracket follows had quotation marks inside: it and the rest cannot be
    /// trusted.
    private mutating func add(string text: Range<Int>, _ key: inout Range<Int>) {
        while position < bytes.endIndex, bytes[position] <= 0x20 { position += 1 }
        let next = position < bytes.endIndex ? bytes[position] : UInt8(ascii: ",")
        if next == UInt8(ascii: ",") || next == UInt8(ascii: "}") || next == UInt8(ascii: "]") {
            add(.string, text, &key)
        } else {
            position = bytes.endIndex
        }
    }

    private mutating func add(_ kind: LooseJSON.Kind, _ text: Range<Int>, _ key: inout Range<Int>) {
        if skipped == 0, !open.isEmpty {
            found.append(LooseJSON.Node(kind: kind, key: key, text: text, end: found.count + 1))
        }
        key = position..<position
    }

    /// The text up to the quotation mark that ends a string, past which the position moves.
    private mutating func quoted() -> Range<Int> {
        let start = position + 1
        var end = start
        while end < bytes.endIndex, bytes[end] != UInt8(ascii: "\"") {
            end += bytes[end] == UInt8(ascii: "\\") && end + 1 < bytes.endIndex ? 2 : 1
        }
        end = min(end, bytes.endIndex)
        position = min(end + 1, bytes.endIndex)
        return start..<max(start, end)
    }

    /// Whether a colon follows, inside an object.
    private mutating func isKey() -> Bool {
        if skipped == 0, let last = open.last, found[last].kind != .object { return false }
        while position < bytes.endIndex, bytes[position] <= 0x20 { position += 1 }
        return position < bytes.endIndex && bytes[position] == UInt8(ascii: ":")
    }

    private mutating func word() -> Range<Int> {
        let start = position
        while position < bytes.endIndex, !Self.endsWord(bytes[position]) { position += 1 }
        if position == start { position += 1 }
        return start..<position
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
            || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "\"")
    }
}
