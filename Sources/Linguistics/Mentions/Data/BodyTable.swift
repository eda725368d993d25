/// Organisations that are known by name, and what changes in an organisation's name without changing what it names.
final class BodyTable: Sendable {
    /// The folded full name by every folded form.
    private let names: [String: String]
    let legalForms: Set<String>
    private let invertible: Set<String>
    private let spellings: [String: String]

    /// - Parameter table: one body a line: name | other names | seats.
    init(_ table: String, legalForms: String, invertible: String, spellings: String) {
        var names: [String: String] = [:]
        for line in WordList.lines(table) {
            let forms = WordList.columns(line).flatMap { WordList.items($0, by: ",") }.map(NameKey.fold)
            for form in forms where names[form] == nil { names[form] = forms[0] }
        }
        self.names = names
        self.legalForms = WordList.set(legalForms)
        self.invertible = WordList.set(invertible)
        self.spellings = Dictionary(
            WordList.lines(spellings).compactMap { line in
                WordList.entry(line).map { ($0.key, WordList.words($0.values).joined()) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The folded full name of a known body.
    func name(of folded: String) -> String? { names[folded] }

    /// A folded name in the form that "Defense Department" and "Department of Defence", "Sorrel Bedding" and "Sorrel
    /// Bedding Ltd" share.
    func plain(_ folded: String) -> String {
        var parts = folded.split(separator: " ").map { spellings[String($0)] ?? String($0) }
        while parts.count > 1, let last = parts.last, legalForms.contains(last) { parts.removeLast() }
        if parts.count > 2, invertible.contains(parts[0]), parts[1] == "of" {
            let rest = parts.dropFirst(2).drop { $0 == "the" }
            if !rest.isEmpty { parts = Array(rest) + [parts[0]] }
        }
        return parts.joined(separator: " ")
    }
}
