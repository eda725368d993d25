import NewsModel

/// Decides which names of one text name the same.
struct EntityGatherer {
    let names: NameData
    let document: Document
    var store = EntityStore()
    /// Single words that stand for a place somewhere in the text.
    private var placeWords: Set<String> = []

    init(names: NameData, document: Document) {
        self.names = names
        self.document = document
    }

    /// Names that tell most come first, so that "Putin" alone finds the person that "Vladimir Putin" made.
    mutating func gather(_ candidates: [NameCandidate]) -> (mentions: [Mention], entities: [Entity]) {
        let candidates = prepared(candidates)
        placeWords = Set(candidates.lazy.filter { $0.kind == .place }.map(\.folded))
        var assigned = [Int](repeating: -1, count: candidates.count)
        let order = candidates.indices.sorted { (rank(candidates[$0]), $0) < (rank(candidates[$1]), $1) }
        for index in order { assigned[index] = entity(for: candidates[index]) }
        return renumbered(candidates, assigned)
    }

    /// Candidates with what the rest of the text tells of their kind.
    private func prepared(_ candidates: [NameCandidate]) -> [NameCandidate] {
        let peoples = DerivedPeoples(candidates, names: names)
        let votes = TagVotes(candidates)
        let families = familiesBesideBodies(candidates)
        return candidates.map { candidate in
            var result = candidate
            if candidate.kind == .organization, candidate.tokens.count == 1, families.contains(candidate.folded) {
                (result.kind, result.certainty) = (.person, .likely)
            }
            guard candidate.certainty == .guessed else { return result }
            if let kind = votes.kind(of: candidate.folded) { result.kind = kind }
            if let place = peoples.place(of: candidate.folded) {
                result.placeOfPeople = place
                (result.kind, result.certainty) = (.other, .likely)
            }
            return result
        }
    }

    /// Family names of people named in full: where Vicente Fox speaks, "Fox" is no broadcaster, unless the text has "Fox
    /// News", too.
    private func familiesBesideBodies(_ candidates: [NameCandidate]) -> Set<String> {
        let long = candidates.filter { $0.tokens.count > 1 }
        let people = long.filter { $0.kind == .person }.compactMap { $0.folded.split(separator: " ").last }
        let bodies = long.filter { $0.kind == .organization }.flatMap { $0.folded.split(separator: " ") }
        return Set(people).subtracting(bodies).reduce(into: []) { $0.insert(String($1)) }
    }

    private func rank(_ candidate: NameCandidate) -> Int {
        let isLong = candidate.tokens.count > 1
        switch (candidate.kind, candidate.certainty) {
        case (.some, .listed), (.some, .likely): return isLong ? 0 : 2
        case (.some, .guessed): return isLong ? 1 : 3
        case (nil, _): return isLong ? 1 : 4
        }
    }

    private mutating func entity(for candidate: NameCandidate) -> Int {
        if let place = candidate.placeOfPeople { return named(candidate, place, .people, .place) }
        if candidate.certainty == .listed, let listed = listed(candidate) { return listed }
        let isOpen = candidate.kind == nil || candidate.certainty == .guessed
        if candidate.tokens.count == 1, isOpen { return single(candidate) }
        if candidate.kind != .person || isOpen, let known = store.item(named: names.bodies.plain(candidate.folded)) {
            return joined(candidate, known)
        }
        return created(candidate)
    }

    /// A word that nothing but the rest of the text explains: a person's family name, an organisation's short form.
    private mutating func single(_ candidate: NameCandidate) -> Int {
        if let person = knownPerson(candidate) { return joined(candidate, person) }
        let isAcronym = document.tokens[candidate.tokens.lowerBound].isAllCapitals
        if isAcronym, let known = store.item(named: candidate.folded) { return joined(candidate, known) }
        if let company = store.company(withWord: candidate.folded) { return joined(candidate, company) }
        if candidate.kind != .place, !placeWords.contains(candidate.folded),
            !names.givenNames.contains(candidate.folded), let body = store.body(withWord: candidate.folded)
        {
            return joined(candidate, body)
        }
        guard let known = store.item(named: candidate.folded) else { return created(candidate) }
        // A family name that two people share, neither of whom it means for sure.
        return store.items[known].person == nil ? joined(candidate, known) : person(candidate)
    }

    private mutating func created(_ candidate: NameCandidate) -> Int {
        switch candidate.kind {
        case .person: return person(candidate)
        case .organization: return body(candidate)
        case .place, .other, nil: return other(candidate, kind: candidate.kind ?? .other)
        }
    }

    private mutating func joined(_ candidate: NameCandidate, _ index: Int) -> Int {
        store.add(candidate, to: index, keys: [names.bodies.plain(candidate.folded)], rank: 1, names: names)
        return index
    }

    private mutating func other(_ candidate: NameCandidate, kind: Mention.Kind) -> Int {
        let key = names.bodies.plain(candidate.folded)
        let index = store.item(named: key) ?? store.create(candidate, kind: kind)
        store.add(candidate, to: index, keys: [key], rank: 1, names: names)
        let words = candidate.folded.split(separator: " ").map(String.init)
        if let first = words.first, names.thingFirstWords.contains(first) { store.addBody(words, as: index) }
        return index
    }
}

extension EntityGatherer {
    /// Countries with their people and government, places, known bodies and things: by what the lists call them.
    private mutating func listed(_ candidate: NameCandidate) -> Int? {
        let folded = candidate.folded
        if let country = names.countries.country(of: folded), let role = names.countries.role(of: folded) {
            let isCity = role == .capital && !candidate.isGovernment
            if role == .seat { return seat(candidate, of: country) }
            return named(candidate, isCity ? folded : country, isCity ? .name : role, .place)
        }
        if let place = names.places[folded] { return named(candidate, place, .name, .place) }
        if let body = names.bodies.name(of: folded) {
            let index = named(candidate, body, .name, .organization)
            store.addBody(folded.split(separator: " ").map(String.init), as: index)
            return index
        }
        guard names.isGroup(folded) else { return nil }
        return named(candidate, folded.hasSuffix("s") ? String(folded.dropLast()) : folded, .name, .other)
    }

    /// "the Kremlin" is a body of its own, and comparable with the country in other texts.
    private mutating func seat(_ candidate: NameCandidate, of country: String) -> Int {
        let key = Self.seatPrefix + country
        let index = store.item(named: key) ?? store.create(candidate, kind: .organization)
        store.add(candidate, to: index, keys: [key, candidate.folded], rank: 0, names: names)
        return index
    }

    /// No folded name begins so.
    static let seatPrefix = "government of "

    /// - Parameter key: what it is found by, beside its own form; a capital's form stays the city's.
    private mutating func named(
        _ candidate: NameCandidate, _ key: String, _ role: CountryTable.Role, _ kind: Mention.Kind
    ) -> Int {
        let index = store.item(named: key) ?? store.create(candidate, kind: kind)
        let own = role == .capital ? [] : [candidate.folded]
        store.add(
            candidate, to: index, keys: [key] + own, rank: role == .name ? 0 : role == .people ? 2 : 1, names: names)
        return index
    }

    /// Entities in the order of their first mention.
    private func renumbered(
        _ candidates: [NameCandidate], _ assigned: [Int]
    ) -> (mentions: [Mention], entities: [Entity]) {
        var newIndex = [Int](repeating: -1, count: store.items.count)
        var ordered: [Entity] = []
        var mentions: [Mention] = []
        for (candidate, old) in zip(candidates, assigned) {
            if newIndex[old] < 0 {
                newIndex[old] = ordered.count
                var entity = store.items[old].entity
                entity.keys.sort()
                ordered.append(entity)
            }
            let kind = candidate.certainty > .guessed ? candidate.kind : nil
            mentions.append(
                Mention(span: candidate.span, kind: kind ?? store.items[old].entity.kind, entity: newIndex[old]))
        }
        return (mentions, ordered)
    }
}
