import NewsModel

extension EntityGatherer {
    /// The person a name means, known or new.
    mutating func person(_ candidate: NameCandidate) -> Int {
        let name = PersonName(candidate.folded, names: names)
        let index = knownPerson(candidate) ?? store.create(candidate, kind: .person, person: name)
        let last = candidate.folded.split(separator: " ").last.map(String.init) ?? candidate.folded
        let family = name.family.utf8.count >= Self.shortestFamily ? [name.family, last] : []
        store.extend(index, with: name, names: names)
        store.add(candidate, to: index, keys: [candidate.folded] + family, rank: 1, names: names)
        return index
    }

    /// Shorter last names find nobody by themselves.
    private static let shortestFamily = 2

    /// The one person already known whom a name can mean; `nil` where none can or two can alike.
    mutating func knownPerson(_ candidate: NameCandidate) -> Int? {
        let name = PersonName(candidate.folded, names: names)
        let gender = candidate.titles.lazy.compactMap(names.titles.gender).first ?? name.gender(names)
        let sharers = store.persons(ofFamily: name.family).filter { index in
            fits(name, gender, store.items[index])
        }
        if sharers.count == 1 { return sharers[0] }
        if sharers.isEmpty { return name.isFull ? nil : bearer(of: name.family, gender) }
        if name.isFull { return sharers.first { store.items[$0].person?.isFull ?? false } ?? sharers[0] }
        return likeliest(sharers, for: candidate)
    }

    private func fits(_ name: PersonName, _ gender: Entity.Gender?, _ item: EntityStore.Item) -> Bool {
        guard let person = item.person, name.mayBe(person, names: names) else { return false }
        guard let gender, let known = item.entity.gender else { return true }
        return gender == known
    }

    /// The only person with a given name: "Ana", "Xi".
    private func bearer(of given: String, _ gender: Entity.Gender?) -> Int? {
        let bearers = store.persons(ofGiven: given)
        guard bearers.count == 1, gender == nil || store.items[bearers[0]].entity.gender.map({ $0 == gender }) ?? true
        else { return nil }
        return bearers[0]
    }

    /// Of several people with one family name: who has the same office, else who was named most often before.
    private func likeliest(_ sharers: [Int], for candidate: NameCandidate) -> Int? {
        let offices = candidate.titles.filter(names.titles.isOffice)
        let holders = sharers.filter { index in offices.contains(where: store.items[index].titles.contains) }
        if holders.count == 1 { return holders[0] }
        let start = candidate.tokens.lowerBound
        let counts = sharers.map { store.count(of: $0, before: start) }
        guard let most = counts.max(), most > 0 else { return nil }
        let best = sharers.indices.filter { counts[$0] == most }
        return best.count == 1 ? sharers[best[0]] : nil
    }
}
