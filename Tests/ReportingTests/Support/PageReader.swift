/// Reads the tags of a page the formatter wrote, well enough to check its links and its nesting.
struct PageReader {
    private(set) var ids: [String] = []
    private(set) var links: [String] = []
    private(set) var elements: [String] = []
    private(set) var attributeNames: Set<String> = []
    /// The first end tag that closes another element than the one open, or what is left open.
    private(set) var nestingError: String?

    private static let void: Set<String> = ["meta", "br", "wbr", "hr"]

    init(_ page: String) {
        var open: [String] = []
        var rest = Self.withoutStyle(page)[...]
        while let start = rest.firstIndex(of: "<") {
            guard let end = rest[start...].firstIndex(of: ">") else { break }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("!") { continue }
            if tag.hasPrefix("/") {
                if open.popLast() != String(tag.dropFirst()) { nestingError = nestingError ?? "</\(tag.dropFirst())>" }
            } else {
                let name = String(tag.prefix { $0 != " " })
                elements.append(name)
                readAttributes(tag.dropFirst(name.count))
                if !Self.void.contains(name) { open.append(name) }
            }
        }
        if !open.isEmpty { nestingError = nestingError ?? "open: \(open)" }
    }

    private mutating func readAttributes(_ text: Substring) {
        var rest = text
        while let equals = rest.range(of: "=\"") {
            let name = rest[..<equals.lowerBound].drop { $0 == " " }
            let value = rest[equals.upperBound...].prefix { $0 != "\"" }
            rest = rest[value.endIndex...].dropFirst()
            attributeNames.insert(String(name))
            if name == "id" { ids.append(String(value)) }
            if name == "href" { links.append(String(value)) }
        }
    }

    private static func withoutStyle(_ page: String) -> String {
        guard let start = page.range(of: "<style>"), let end = page.range(of: "</style>") else { return page }
        return String(page[..<start.lowerBound]) + String(page[end.upperBound...])
    }
}

extension StringProtocol {
    func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
