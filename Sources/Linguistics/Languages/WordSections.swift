/// Word data as it is written in the files of a language: sections of entries.
///
/// ```
/// # A comment.
/// [titles]
/// mr mrs dr
/// ```
///
/// A line in brackets opens a section; every other line belongs to it. Lines that start with `#` and empty lines say
/// nothing.
public struct WordSections: Sendable {
    private let linesByName: [String: [Substring]]

    /// - Complexity: O(*n*) in the length of the text.
    public init(_ text: String) {
        var lines: [String: [Substring]] = [:]
        var name = ""
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("["), line.hasSuffix("]") {
                name = String(line.dropFirst().dropLast())
            } else {
                lines[name, default: []].append(line)
            }
        }
        linesByName = lines
    }

    /// The lines of a section, in order; empty for a section that is not there.
    public func lines(_ section: String) -> [Substring] { linesByName[section] ?? [] }

    /// The words of a section, separated by spaces, in order.
    public func words(_ section: String) -> [String] {
        lines(section).flatMap { $0.split(separator: " ").map(String.init) }
    }

    /// The words of a section as a set.
    public func set(_ section: String) -> Set<String> { Set(words(section)) }

    /// The words of a section that a language cannot do without.
    ///
    /// - Precondition: there are some.
    public func required(_ section: String) -> Set<String> {
        let words = set(section)
        precondition(!words.isEmpty, "A language must list its \(section).")
        return words
    }

    /// The words of a section written as `form=lemma`, by form; of two with one form the later counts.
    public func pairs(_ section: String) -> [String: String] {
        var pairs: [String: String] = [:]
        for word in words(section) {
            guard let mark = word.firstIndex(of: "=") else { continue }
            pairs[String(word[..<mark])] = String(word[word.index(after: mark)...])
        }
        return pairs
    }

    /// A section of lines `key: value`, by key; of two lines with one key the later counts.
    public func table(_ section: String) -> [String: String] {
        var table: [String: String] = [:]
        for line in lines(section) {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            table[String(line[..<colon])] = String(value)
        }
        return table
    }
}
