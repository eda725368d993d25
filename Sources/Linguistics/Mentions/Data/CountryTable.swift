/// Countries and regions: their names, their people, their capitals and the seats of their governments.
final class CountryTable: Sendable {
    enum Role: Sendable { case name, people, capital, seat }

    /// The country a folded form belongs to, and as what.
    private let entries: [String: (country: String, role: Role)]

    /// - Parameters:
    ///   - table: one country a line: name | other names | people and adjectives | capitals | seats.
    ///   - territories: further names, parted by semicolons; other names of one after a comma.
    init(_ table: String, territories: String) {
        var entries: [String: (country: String, role: Role)] = [:]
        let roles: [Role] = [.name, .name, .people, .capital, .seat]
        for line in WordList.lines(table) {
            let columns = WordList.columns(line)
            guard let name = columns.first.map(NameKey.fold), !name.isEmpty else { continue }
            for (column, role) in zip(columns, roles) {
                for form in WordList.items(column, by: ",").map(NameKey.fold) where entries[form] == nil {
                    entries[form] = (name, role)
                }
            }
        }
        for territory in WordList.items(territories, by: ";") {
            let names = WordList.items(territory, by: ",").map(NameKey.fold)
            let country = names.lazy.compactMap { entries[$0]?.country }.first ?? names[0]
            for name in names where entries[name] == nil { entries[name] = (country, .name) }
        }
        self.entries = entries
    }

    /// The folded country that a folded form belongs to.
    func country(of folded: String) -> String? { entries[folded]?.country }

    func role(of folded: String) -> Role? { entries[folded]?.role }

    func isPeople(_ folded: String) -> Bool { role(of: folded) == .people }

    /// Whether a form names a country or its capital.
    func isPlace(_ folded: String) -> Bool {
        let role = role(of: folded)
        return role == .name || role == .capital
    }

    /// Whether two folded names are of two countries, or of a country and another's people.
    func areApart(_ first: String, _ second: String) -> Bool {
        guard let a = entries[first], let b = entries[second] else { return false }
        return a.country != b.country
    }
}
