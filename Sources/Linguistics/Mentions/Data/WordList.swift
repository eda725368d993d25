/// Reads the word lists of a language's files, which are read once.
enum WordList {
    /// - Complexity: O(*n*) in bytes; characters are not looked at one by one.
    static func words(_ list: String) -> [String] {
        list.utf8.split { $0 == space || $0 == newline }.map { String(Substring($0)) }
    }

    static func set(_ list: String) -> Set<String> { Set(words(list)) }

    static func lines(_ list: String) -> [String] {
        list.utf8.split(separator: newline).map { String(Substring($0)) }
    }

    /// Items between separators, spaces and line breaks single; empty ones are left out.
    static func items(_ list: String, by separator: Unicode.Scalar) -> [String] {
        list.utf8.split(separator: UInt8(ascii: separator)).map { joined(String(Substring($0))) }.filter { !$0.isEmpty }
    }

    /// Columns between bars, empty ones among them.
    static func columns(_ line: String) -> [String] {
        line.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
            .map { joined(String(Substring($0))) }
    }

    /// A line `key: values`.
    static func entry(_ line: String) -> (key: String, values: String)? {
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        return (joined(String(line[..<colon])), String(line[line.utf8.index(after: colon)...]))
    }

    private static func joined(_ text: String) -> String { words(text).joined(separator: " ") }

    private static let space = UInt8(ascii: " ")
    private static let newline = UInt8(ascii: "\n")
}
