/// The lines of YAML between `---` that many programs put before Markdown: title, author, date and the like.
///
/// Of YAML this much is read: keys with a value in the same line, plain or quoted, and lists in brackets or of a line for
/// each element. Other lines are passed over.
struct FrontMatter {
    private(set) var source = MetadataSource()

    private static let mostLines = 400

    /// Takes the front matter off the front of the lines; `nil`, with the lines unchanged, where there is none.
    init?(takingFrom lines: inout ArraySlice<ArraySlice<UInt8>>) {
        var rest = lines.drop { $0.trimmed.isEmpty }
        guard let first = rest.first, first.trimmedMark.elementsEqual("---".utf8) else { return nil }
        rest.removeFirst()
        let window = rest.prefix(Self.mostLines)
        let end = window.firstIndex { $0.trimmed.elementsEqual("---".utf8) || $0.trimmed.elementsEqual("...".utf8) }
        guard let end, let values = Self.values(rest[..<end]) else { return nil }
        source = Self.source(of: values)
        lines = lines[(end + 1)...]
    }

    private typealias Values = [(key: String, values: [String])]

    /// `nil` where a line is neither a key nor goes on with one, or no key is known.
    private static func values(_ lines: ArraySlice<ArraySlice<UInt8>>) -> Values? {
        var values: Values = []
        for line in lines {
            let text = line.trimmed
            if text.isEmpty || text.first == UInt8(ascii: "#") { continue }
            let isInside = line.first == 0x20 || line.first == 0x09 || text.first == UInt8(ascii: "-")
            if isInside, !values.isEmpty {
                values[values.count - 1].values += element(text).map { [$0] } ?? []
            } else if let (key, value) = pair(text) {
                values.append((key, list(value)))
            } else {
                return nil
            }
        }
        return values.contains { known.contains($0.key) } ? values : nil
    }

    private static func pair(_ line: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>)? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return nil }
        let key = line[..<colon].trimmed
        guard key.count <= 64, key.allSatisfy({ $0 > 0x20 }) else { return nil }
        let rest = line[(colon + 1)...]
        guard rest.isEmpty || rest.first == 0x20 || rest.first == 0x09 else { return nil }
        return (String(decoding: key, as: UTF8.self).lowercased(), rest.trimmed)
    }

    /// `- Ada Example`, `- name: Ada Example` or a line of a longer value.
    private static func element(_ line: ArraySlice<UInt8>) -> String? {
        var text = line
        if text.first == UInt8(ascii: "-") { text = text.dropFirst().trimmed }
        if let (key, value) = pair(text) { return key == "name" ? scalar(value) : nil }
        return scalar(text)
    }

    /// `[one, "two"]`, or one value.
    private static func list(_ value: ArraySlice<UInt8>) -> [String] {
        guard value.first == UInt8(ascii: "["), value.last == UInt8(ascii: "]"), value.count > 1 else {
            return scalar(value).map { [$0] } ?? []
        }
        return value.dropFirst().dropLast().split(separator: UInt8(ascii: ",")).compactMap { scalar($0.trimmed) }
    }

    private static func scalar(_ value: ArraySlice<UInt8>) -> String? {
        var text = value
        if let mark = text.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
            text = text.dropFirst().prefix { $0 != mark }
        } else if let comment = text.firstIndex(of: " #", from: text.startIndex) {
            text = text[..<comment]
        }
        if text.elementsEqual("|".utf8) || text.elementsEqual(">".utf8) || text.elementsEqual(">-".utf8) { return nil }
        // Note programs write names as links to their own pages.
        let plain = String(decoding: text.filter { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }, as: UTF8.self)
            .collapsed
        return plain == "null" || plain == "~" ? nil : plain.nonEmpty
    }

    private static let titles = ["title", "headline"]
    private static let authors = ["author", "authors", "byline", "creator"]
    private static let dates = ["published", "date", "pubdate", "publishdate", "datepublished", "published_at"]
    private static let outlets = ["outlet", "publication", "publisher", "site", "sitename", "source"]
    private static let addresses = ["url", "link", "canonical", "canonical_url", "permalink", "source"]
    private static let languages = ["lang", "language", "locale"]
    private static let known = Set(titles + authors + dates + outlets + addresses + languages)

    private static func source(of values: Values) -> MetadataSource {
        func all(_ keys: [String]) -> [String] {
            keys.flatMap { key in values.filter { $0.key == key }.flatMap(\.values) }
        }
        func isAddress(_ text: String) -> Bool { text.hasPrefix("http://") || text.hasPrefix("https://") }
        return MetadataSource(
            title: all(titles).first, outlet: all(outlets).first { !isAddress($0) },
            author: PersonName.joined(all(authors)), published: all(dates).first,
            url: all(addresses).first(where: isAddress), language: all(languages).first)
    }
}

extension ArraySlice<UInt8> {
    /// Without a byte order mark before it.
    fileprivate var trimmedMark: ArraySlice<UInt8> { (starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self).trimmed }
}
