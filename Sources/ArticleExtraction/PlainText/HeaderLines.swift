import NewsModel

/// The optional lines that open a text file: `Outlet: …`, `Title: …`, `Published: …`, `Author: …`, `URL: …`, in any
/// order, then an empty line.
struct HeaderLines {
    enum Name: String, CaseIterable {
        case outlet = "Outlet"
        case title = "Title"
        case published = "Published"
        case author = "Author"
        case url = "URL"
    }

    private(set) var values: [Name: String] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    /// Takes the headers off the front of the lines; `nil`, with the lines unchanged, where the first line is none.
    init?(takingFrom lines: inout ArraySlice<Substring>) {
        guard let first = lines.first, Self.header(in: first) != nil else { return nil }
        while let line = lines.first, let (name, value) = Self.header(in: line) {
            lines.removeFirst()
            if values[name] == nil { values[name] = value } else { diagnostics.append(.repeatedHeader(name.rawValue)) }
        }
        if let next = lines.first, !next.isBlankLine { diagnostics.append(.headersWithoutEmptyLine) }
    }

    private static func header(in line: Substring) -> (Name, String)? {
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let key = line[..<colon]
        guard key.utf8.count <= 16 else { return nil }
        let folded = String(key).collapsed.lowercased()
        guard let name = Name.allCases.first(where: { $0.rawValue.lowercased() == folded }) else { return nil }
        return (name, String(line[line.index(after: colon)...]).collapsed)
    }
}

extension Substring {
    /// Whether nothing on the line would be seen.
    var isBlankLine: Bool { String(self).collapsed.isEmpty }
}
