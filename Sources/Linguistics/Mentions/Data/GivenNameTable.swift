import NewsModel

/// Given names: whom they are given to, and which of them one person may go by.
final class GivenNameTable: Sendable {
    private let genders: [String: Entity.Gender?]
    /// The groups a name is in, by name; names of one group may be one person's.
    private let groups: [String: [Int]]
    /// Names that are words too.
    private let ambiguous: Set<String>

    /// - Parameter sameName: a line for each name, then its short forms and spellings.
    init(male: String, female: String, either: String, ambiguous: String, sameName: String) {
        var genders: [String: Entity.Gender?] = [:]
        for name in WordList.words(male) { genders[NameKey.fold(name)] = .some(.male) }
        for name in WordList.words(female) { genders[NameKey.fold(name)] = .some(.female) }
        for name in WordList.words(either) { genders[NameKey.fold(name)] = .some(nil) }
        self.genders = genders
        self.ambiguous = WordList.set(ambiguous)
        var groups: [String: [Int]] = [:]
        for (index, line) in WordList.lines(sameName).enumerated() {
            for name in WordList.words(line) { groups[name, default: []].append(index) }
        }
        self.groups = groups
    }

    func contains(_ folded: String) -> Bool { genders[folded] != nil || groups[folded] != nil }

    /// Whether a name is also a common word.
    func isAmbiguous(_ folded: String) -> Bool { ambiguous.contains(folded) }

    func gender(_ folded: String) -> Entity.Gender? { genders[folded] ?? nil }

    /// Whether two folded given names are listed as forms of one: "bill", "william".
    func areForms(_ first: String, _ second: String) -> Bool {
        guard let a = groups[first], let b = groups[second] else { return false }
        return a.contains(where: b.contains)
    }
}
