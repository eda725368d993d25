import HTMLTree

/// Lines `Name: value` up to an empty line, as messages (RFC 5322, section 2.2), HTTP (RFC 9112, section 5) and WARC
/// records write them; a line that begins with a space or a tab goes on with the one before.
struct HeaderFields {
    /// Of fields that are read; messages that went through many hands have some two hundred.
    private static let mostFields = 1000
    /// Bytes of a value that are kept.
    private static let longestValue = 1 << 16
    private static let longestName = 128

    private struct Field {
        /// In lower case.
        var name: String
        var value: [UInt8]
    }

    private var fields: [Field] = []
    /// Where the body begins.
    private(set) var end: Int
    /// Whether an empty line or the end of the bytes closes the fields, and not a line that is none.
    private(set) var isClosed = true

    var isEmpty: Bool { fields.isEmpty }

    /// - Parameters:
    ///   - bytes: they begin with the first field.
    ///   - skipsOthers: whether a line that is no field is passed over; it ends the fields otherwise.
    /// - Complexity: O(*n*) up to the empty line.
    init(_ bytes: ArraySlice<UInt8>, skipsOthers: Bool = false) {
        var lines = ByteLines(bytes)
        end = bytes.startIndex
        while let line = lines.next() {
            if line.isEmpty {
                end = lines.position
                return
            }
            if let first = line.first, first == 0x20 || first == 0x09, !fields.isEmpty {
                goOn(with: line)
            } else if let (name, value) = Self.field(line) {
                if fields.count < Self.mostFields {
                    fields.append(Field(name: name, value: Array(value.prefix(Self.longestValue))))
                }
            } else if !skipsOthers {
                isClosed = false
                return
            }
            end = lines.position
        }
    }

    private mutating func goOn(with line: ArraySlice<UInt8>) {
        let last = fields.count - 1
        let space = Self.longestValue - fields[last].value.count
        fields[last].value.append(contentsOf: line.prefix(max(0, space)))
    }

    /// A name is of printable ASCII without spaces (RFC 5322, section 3.6.8); old servers put one before the colon.
    private static func field(_ line: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>)? {
        guard let colon = line.prefix(longestName).firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = line[..<colon].trimmed
        guard !name.isEmpty, name.startIndex == line.startIndex, !name.starts(with: "--".utf8),
            name.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return nil }
        return (String(decoding: name, as: UTF8.self).lowercased(), line[(colon + 1)...].trimmed)
    }

    /// The value of the first field of a name, which is given in lower case.
    subscript(name: String) -> ArraySlice<UInt8>? { fields.first { $0.name == name }?.value[...] }

    /// The value as it stands.
    func text(_ name: String) -> String? {
        self[name].flatMap { String(decoding: $0, as: UTF8.self).collapsed.nonEmpty }
    }

    /// The value with its encoded words read (RFC 2047).
    func decodedText(_ name: String) -> String? {
        self[name].flatMap { EncodedWords.text(of: $0).collapsed.nonEmpty }
    }

    /// A media type and its parameters.
    func mediaType(_ name: String = "content-type") -> MediaType? { self[name].flatMap(MediaType.init) }

    /// An address of the web, with or without the angle brackets that some writers put around it.
    func address(_ name: String) -> String? {
        guard let value = text(name) else { return nil }
        let address = value.filter { $0 != "<" && $0 != ">" && $0 != " " }
        let folded = address.prefix(8).lowercased()
        return folded.hasPrefix("http://") || folded.hasPrefix("https://") ? address : nil
    }
}
