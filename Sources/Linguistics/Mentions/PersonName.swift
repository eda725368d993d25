import NewsModel

/// A person's folded name in parts.
///
/// ```swift
/// PersonName("charles de gaulle", names: .english)  // given: ["charles"], family: "gaulle"
/// ```
struct PersonName: Equatable {
    var given: [String]
    /// The last part without "de", "bin", "al-".
    var family: String
    /// "jr", "sr", "iii".
    var suffix: String?

    init(_ folded: String, names: NameData) {
        var parts = folded.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
        suffix = nil
        if parts.count > 1, let last = parts.last, names.references.nameSuffixes.contains(last) {
            suffix = last
            parts.removeLast()
        }
        family = parts.popLast().map { Self.withoutArticle($0, names) } ?? ""
        given = parts.filter { !names.connectors.contains($0) }
    }

    /// "assad" of "al-assad".
    private static func withoutArticle(_ part: String, _ names: NameData) -> String {
        guard let hyphen = part.firstIndex(of: "-"), names.connectors.contains(String(part[..<hyphen])) else {
            return part
        }
        return String(part[part.index(after: hyphen)...])
    }

    var isFull: Bool { !given.isEmpty }

    /// The gender that the first given name tells.
    func gender(_ names: NameData) -> Entity.Gender? { given.first.flatMap { names.givenNames.gender($0) } }

    /// Whether two names may be one person's: one family name in any spelling, no given names that part them.
    func mayBe(_ other: PersonName, names: NameData) -> Bool {
        guard family == other.family || NameKey.areVariants(family, other.family) else { return false }
        if let suffix, let theirs = other.suffix, suffix != theirs { return false }
        guard isFull, other.isFull else { return true }
        return given.contains { mine in other.given.contains { Self.areOne(mine, $0, names) } }
    }

    /// "bill" and "william", "j" and "john", "mohammed" and "muhammad".
    static func areOne(_ first: String, _ second: String, _ names: NameData) -> Bool {
        if first == second || names.givenNames.areForms(first, second) { return true }
        if first.utf8.count == 1 || second.utf8.count == 1 { return first.utf8.first == second.utf8.first }
        let genders = [first, second].compactMap(names.givenNames.gender)
        if genders.count == 2, genders[0] != genders[1] { return false }
        return NameKey.areVariants(first, second)
    }
}
