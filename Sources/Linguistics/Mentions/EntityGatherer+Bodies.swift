import NewsModel

extension EntityGatherer {
    /// The organisation a name means, known or new.
    mutating func body(_ candidate: NameCandidate) -> Int {
        let plain = names.bodies.plain(candidate.folded)
        let words = plain.split(separator: " ").map(String.init)
        if words.count == 1, names.organizationWords.contains(plain), let known = store.body(withWord: plain) {
            store.add(candidate, to: known, keys: [], rank: 1, names: names)
            return known
        }
        var keys = [candidate.folded, plain]
        let initials = words.filter { !names.connectors.contains($0) }.compactMap(\.first)
        if initials.count >= Self.fewestInitials { keys.append(String(initials)) }
        if let acronym = acronym(after: candidate) { keys.append(acronym) }
        let known = keys.compactMap { store.item(named: $0) }.first { store.items[$0].entity.kind != .person }
        let index = known ?? store.create(candidate, kind: .organization)
        store.add(candidate, to: index, keys: keys, rank: 1, names: names)
        let last = candidate.folded.split(separator: " ").last.map(String.init) ?? ""
        let isCompany = names.companyWords.contains(last) || names.bodies.legalForms.contains(last)
        store.addBody(candidate.folded.split(separator: " ").map(String.init), as: index, isCompany: isCompany)
        return index
    }

    /// Initials that name a body though nothing says so: "TWU" for the Textile Workers Union.
    private static let fewestInitials = 3

    /// "International Atomic Energy Agency (IAEA)": the letters in brackets, folded, if they are some of the name's
    /// initials in order.
    private func acronym(after candidate: NameCandidate) -> String? {
        let end = candidate.tokens.upperBound
        guard end + 2 < document.tokens.count, document.tokens[end].lower == "(", document.tokens[end + 2].lower == ")",
            document.tokens[end + 1].isAllCapitals
        else { return nil }
        let acronym = NameKey.fold(document.tokens[end + 1].lower)
        let letters = candidate.folded.split(separator: " ").compactMap(\.first)
        guard acronym.first == letters.first else { return nil }
        var position = 0
        for letter in acronym {
            guard let found = letters[position...].firstIndex(of: letter) else { return nil }
            position = found + 1
        }
        return acronym
    }
}
