/// The value of a `Content-Type` field (RFC 2045, section 5.1): `text/html; charset="utf-8"`.
struct MediaType {
    /// In lower case, such as `text/html`.
    let name: String
    /// Names in lower case; the first of a name counts.
    private var parameters: [(name: String, value: String)] = []

    /// Of parameters that are looked at; none that is asked for stands behind so many.
    private static let mostParameters = 32

    init?(_ value: ArraySlice<UInt8>) {
        let end = value.firstIndex(of: UInt8(ascii: ";")) ?? value.endIndex
        name = String(decoding: value[..<end].trimmed, as: UTF8.self).lowercased()
        guard !name.isEmpty else { return nil }
        var rest = value[end...]
        while rest.first == UInt8(ascii: ";"), parameters.count < Self.mostParameters { takeParameter(from: &rest) }
    }

    subscript(parameter: String) -> String? { parameters.first { $0.name == parameter }?.value }

    var isHTML: Bool { name == "text/html" || name == "application/xhtml+xml" }
    var isMultipart: Bool { name.hasPrefix("multipart/") }

    private mutating func takeParameter(from rest: inout ArraySlice<UInt8>) {
        rest.removeFirst()
        let stop = rest.firstIndex { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ";") } ?? rest.endIndex
        let key = String(decoding: rest[..<stop].trimmed, as: UTF8.self).lowercased()
        rest = rest[stop...]
        guard rest.first == UInt8(ascii: "=") else { return }
        let value = Self.takeValue(from: &rest)
        parameters.append((key, String(decoding: value, as: UTF8.self)))
    }

    /// What follows the equals sign, quoted or not; `rest` then begins with the next semicolon or is empty.
    private static func takeValue(from rest: inout ArraySlice<UInt8>) -> [UInt8] {
        rest = rest.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }
        guard rest.first == UInt8(ascii: "\"") else {
            let end = rest.firstIndex(of: UInt8(ascii: ";")) ?? rest.endIndex
            defer { rest = rest[end...] }
            return Array(rest[..<end].trimmed)
        }
        var value: [UInt8] = []
        var position = rest.startIndex + 1
        while position < rest.endIndex, rest[position] != UInt8(ascii: "\"") {
            if rest[position] == UInt8(ascii: "\\"), position + 1 < rest.endIndex { position += 1 }
            value.append(rest[position])
            position += 1
        }
        rest = rest[min(position, rest.endIndex)...].drop { $0 != UInt8(ascii: ";") }
        return value
    }
}
