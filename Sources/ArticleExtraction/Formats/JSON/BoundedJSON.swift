import Foundation

/// JSON from files and pages, read only where that is sure to end.
enum BoundedJSON {
    typealias Object = [String: Any]

    /// Why there is no value, to follow "JSON ".
    enum Problem: Error {
        case tooLong, tooDeep, malformed
    }

    /// No feed of the formats read here comes near it.
    static let longest = 32 << 20
    /// Deeper nesting than any format has; the reader below recurses.
    static let deepest = 256

    /// Reads a JSON text (RFC 8259). Line ends and other control characters inside strings, which JSON forbids and pages
    /// have, count as spaces.
    ///
    /// - Parameter text: UTF-8, with nothing but the value and white space.
    static func value(of text: some Collection<UInt8>) throws(Problem) -> Any {
        guard text.count <= longest else { throw .tooLong }
        guard nestsWithin(deepest, text) else { throw .tooDeep }
        let bytes = text.map { $0 < 0x20 ? 0x20 : $0 }
        do {
            return try JSONSerialization.jsonObject(with: Data(bytes))
        } catch {
            throw .malformed
        }
    }

    private static func nestsWithin(_ limit: Int, _ text: some Collection<UInt8>) -> Bool {
        var depth = 0
        var isInString = false
        var isEscaped = false
        for byte in text {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\"") {
                isInString.toggle()
            } else if isInString {
                isEscaped = byte == UInt8(ascii: "\\")
            } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                depth += 1
                if depth > limit { return false }
            } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                depth -= 1
            }
        }
        return true
    }
}

/// What formats ask of an object; values of unexpected types count as missing.
extension BoundedJSON.Object {
    /// A string on one line; `nil` where nothing would be seen.
    func line(_ name: String) -> String? { (self[name] as? String)?.collapsed.nonEmpty }

    /// A string as it stands.
    func text(_ name: String) -> String? { self[name] as? String }

    func object(_ name: String) -> BoundedJSON.Object? { self[name] as? BoundedJSON.Object }

    /// The objects of a list; of an object by itself, that one.
    func objects(_ name: String) -> [BoundedJSON.Object] {
        if let object = object(name) { return [object] }
        return (self[name] as? [Any])?.compactMap { $0 as? BoundedJSON.Object } ?? []
    }
}
