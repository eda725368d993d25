public import NewsModel

/// Whether names of different texts can name the same.
public struct NameComparison: Sendable {
    private let names: NameData

    public init(names: NameData = .english) { self.names = names }

    /// Whether two names as written, with or without titles, can name the same.
    ///
    /// ```swift
    /// NameComparison().areSame("Foreign Minister Abbas Araghchi", "Araqchi")  // true
    /// NameComparison().areSame("Niger", "Nigeria")                            // false
    /// ```
    ///
    /// - Complexity: O(*n*) in letters.
    public func areSame(_ first: String, _ second: String) -> Bool {
        let (a, b) = (core(first), core(second))
        guard !a.isEmpty, !b.isEmpty else { return false }
        if a == b { return true }
        if let one = listed(a), let other = listed(b) { return one == other }
        if haveOneAcronym(a, b) || names.bodies.plain(a) == names.bodies.plain(b) { return true }
        if isListed(a) || isListed(b) || namesBody(a) || namesBody(b) { return false }
        return PersonName(a, names: names).mayBe(PersonName(b, names: names), names: names)
    }

    /// Whether nothing parts two entities that share a form of their names: not two given names, not two genders, not
    /// two kinds of thing.
    public func mayBeOne(_ first: Entity, _ second: Entity) -> Bool {
        // What kind a name is may be a guess; where it is the same name in full, that tells more.
        let isSame = NameKey.fold(first.name) == NameKey.fold(second.name)
        guard isSame || areCompatible(first.kind, second.kind) else { return false }
        if let gender = first.gender, let other = second.gender, gender != other { return false }
        guard first.kind == .person, second.kind == .person else { return true }
        return person(first).mayBe(person(second), names: names)
    }

    /// Forms by which an entity is compared though they name something wider: a government's country.
    public func relatedForms(of entity: Entity) -> [String] {
        entity.keys.compactMap { key in
            key.hasPrefix(EntityGatherer.seatPrefix) ? String(key.dropFirst(EntityGatherer.seatPrefix.count)) : nil
        }
    }

    /// Whether a person's name has a given name: "Ana Ruiz", not "Ruiz".
    public func isFull(_ person: Entity) -> Bool { person.kind == .person && self.person(person).isFull }

    /// Whether two forms are spellings of one name; names of two countries never are.
    ///
    /// - Complexity: O(*n*) in letters.
    public func areSpellings(_ first: String, _ second: String) -> Bool {
        NameKey.areVariants(first, second) && !(isListed(first) && isListed(second))
    }

    private func person(_ entity: Entity) -> PersonName { PersonName(NameKey.fold(entity.name), names: names) }

    /// A country is a place and acts; whoever only has a last name may be anybody.
    private func areCompatible(_ first: Mention.Kind, _ second: Mention.Kind) -> Bool {
        if first == second || first == .other || second == .other { return true }
        return first != .person && second != .person
    }

    /// A folded name without its titles and possessive.
    private func core(_ name: String) -> String {
        var parts = NameKey.fold(name).split(separator: " ").map(String.init)
        if let last = parts.last, last.hasSuffix("'s") { parts[parts.count - 1] = String(last.dropLast(2)) }
        while parts.count > 1, names.references.articles.contains(parts[0]) { parts.removeFirst() }
        let whole = parts.joined(separator: " ")
        if isListed(whole) || namesBody(whole) { return whole }
        while parts.count > 1, names.titles.isTitle(parts[0]) || isModifier(parts) { parts.removeFirst() }
        return parts.joined(separator: " ")
    }

    private func isModifier(_ parts: [String]) -> Bool {
        parts.count > 2 && (names.titles.isModifier(parts[0]) || names.isGroup(parts[0]))
    }

    private func listed(_ folded: String) -> String? {
        names.countries.country(of: folded) ?? names.bodies.name(of: folded) ?? names.places[folded]
    }

    private func isListed(_ folded: String) -> Bool { listed(folded) != nil || names.isGroup(folded) }

    private func namesBody(_ folded: String) -> Bool {
        let parts = folded.split(separator: " ").map(String.init)
        return parts.last.map {
            names.organizationWords.contains($0) || names.companyWords.contains($0)
                || names.bodies.legalForms.contains($0)
        } ?? false
            || parts.dropLast().contains(names.joining.of)
    }

    private func haveOneAcronym(_ first: String, _ second: String) -> Bool {
        let (short, long) = first.utf8.count < second.utf8.count ? (first, second) : (second, first)
        let parts = long.split(separator: " ").map(String.init).filter { !names.connectors.contains($0) }
        return parts.count > 2 && short == String(parts.compactMap(\.first))
    }
}
