import NewsModel

/// Decides which names of one text name the same.
struct EntityGatherer {
    let names: NameData
    private var entities: [Entity] = []
    private var entityOfKey: [String: Int] = [:]

    init(names: NameData) { self.names = names }

    /// Names that tell their kind come first, so that "Putin" alone finds the person that "Vladimir Putin" made.
    mutating func gather(_ candidates: [NameCandidate]) -> (mentions: [Mention], entities: [Entity]) {
        var assigned = [Int](repeating: -1, count: candidates.count)
        let order = candidates.indices.sorted { left, right in
            let a = (rank(candidates[left]), left)
            let b = (rank(candidates[right]), right)
            return a < b
        }
        for index in order { assigned[index] = entity(for: candidates[index]) }
        return renumbered(candidates, assigned)
    }

    private func rank(_ candidate: NameCandidate) -> Int {
        if candidate.kind == nil { return 2 }
        return candidate.text.contains(" ") ? 0 : 1
    }

    private mutating func entity(for candidate: NameCandidate) -> Int {
        let keys = keys(of: candidate)
        for key in keys {
            guard let known = entityOfKey[key], !isOtherPerson(candidate, than: entities[known]) else { continue }
            add(keys, to: known, longerName: candidate.text)
            return known
        }
        let kind = candidate.kind ?? .other
        entities.append(Entity(name: candidate.text, kind: kind, keys: []))
        add(keys, to: entities.count - 1, longerName: candidate.text)
        return entities.count - 1
    }

    /// Two people of one family name: both names are full and begin differently.
    private func isOtherPerson(_ candidate: NameCandidate, than entity: Entity) -> Bool {
        guard candidate.kind == .person, entity.kind == .person else { return false }
        let first = NameKey.fold(candidate.text).split(separator: " ")
        let second = NameKey.fold(entity.name).split(separator: " ")
        return first.count > 1 && second.count > 1 && first[0] != second[0]
    }

    private mutating func add(_ keys: [String], to entity: Int, longerName: String) {
        for key in keys where entityOfKey[key] == nil {
            entityOfKey[key] = entity
            entities[entity].keys.append(key)
        }
        if longerName.utf8.count > entities[entity].name.utf8.count { entities[entity].name = longerName }
    }

    /// What a name can be found by: all of it; a person's last name; a country for its people and its government; an
    /// organisation's initials.
    private func keys(of candidate: NameCandidate) -> [String] {
        let folded = NameKey.fold(candidate.text)
        var keys = [folded]
        let parts = folded.split(separator: " ").map(String.init)
        switch candidate.kind {
        case .person: if let last = parts.last, last.utf8.count >= 3, parts.count > 1 { keys.append(last) }
        case .organization:
            let initials = parts.filter { !names.connectors.contains($0) }.compactMap(\.first)
            if initials.count >= 3 { keys.append(String(initials)) }
        case .place, .other, nil: break
        }
        if let country = names.countryOf[folded], country != folded { keys.append(country) }
        return keys
    }

    /// Entities in the order of their first mention.
    private func renumbered(
        _ candidates: [NameCandidate], _ assigned: [Int]
    ) -> (mentions: [Mention], entities: [Entity]) {
        var newIndex = [Int](repeating: -1, count: entities.count)
        var ordered: [Entity] = []
        var mentions: [Mention] = []
        for (candidate, old) in zip(candidates, assigned) {
            if newIndex[old] < 0 {
                newIndex[old] = ordered.count
                var entity = entities[old]
                entity.keys.sort()
                ordered.append(entity)
            }
            mentions.append(
                Mention(span: candidate.span, kind: candidate.kind ?? entities[old].kind, entity: newIndex[old]))
        }
        return (mentions, ordered)
    }
}
