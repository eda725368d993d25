import NewsModel

/// Finds whom a definite description means: "the minister", "the Russian leader", "the company", "the city".
struct DescriptionReader {
    let document: Document
    let names: NameData
    let offices: OfficeIndex

    /// The reference that begins at a token; `nil` where no definite description does, or it could mean two.
    func reference(at token: Int, in discourse: Discourse) -> Reference? {
        let tokens = document.tokens
        let sentence = document.sentences[discourse.sentence].tokens
        guard names.references.articles.contains(tokens[token].lower) else { return nil }
        var head = token + 1
        var (country, modifiers): (String?, [String]) = (nil, [])
        while head < sentence.upperBound, head - token <= Self.modifiersRead {
            let folded = NameKey.fold(tokens[head].lower)
            if names.countries.isPeople(folded), country == nil {
                country = names.countries.country(of: folded)
            } else if names.titles.isModifier(folded), head + 1 < sentence.upperBound, isNounPart(head + 1) {
                modifiers.append(folded)
            } else {
                break
            }
            head += 1
        }
        guard head < sentence.upperBound, !tokens[head].isCapitalized, !isFollowedByMore(head, sentence),
            let entity = entity(NameKey.fold(tokens[head].lower), modifiers, country, discourse)
        else { return nil }
        return Reference(
            span: SourceSpan(tokens[token].span.lowerBound, tokens[head].span.upperBound), form: .description,
            entity: entity)
    }

    private static let modifiersRead = 3

    private func isNounPart(_ index: Int) -> Bool {
        let folded = NameKey.fold(document.tokens[index].lower)
        return names.titles.callsHolder(folded) || names.titles.isModifier(folded)
            || names.references.organizationNouns[folded] != nil
    }

    /// "the minister of the other country", "the company spokesman", "the judge Ana Ruiz": another noun or more.
    private func isFollowedByMore(_ head: Int, _ sentence: Range<Int>) -> Bool {
        let next = head + 1
        guard next < sentence.upperBound else { return false }
        let token = document.tokens[next]
        if token.kind == .word, token.isCapitalized { return true }
        let folded = NameKey.fold(token.lower)
        let isNoun = names.titles.callsHolder(folded) || names.references.organizationNouns[folded] != nil
        return token.lower == names.joining.of || isNoun || names.references.isPersonNoun(folded)
            || names.references.relativePronouns.contains(folded)
    }

    private func entity(
        _ noun: String, _ modifiers: [String], _ country: String?, _ discourse: Discourse
    ) -> Int? {
        if names.titles.callsHolder(noun) { return holder(noun, modifiers, country, discourse) }
        guard modifiers.isEmpty, country == nil else { return nil }
        if let fit = names.references.organizationNouns[noun] { return body(fit, discourse) }
        if let place = names.references.placeNouns[noun] { return self.place(place, discourse) }
        return nil
    }

    /// Who holds the office: the only one named so far, or the only one named lately.
    private func holder(
        _ noun: String, _ modifiers: [String], _ country: String?, _ discourse: Discourse
    ) -> Int? {
        let gender = names.references.gender(ofNoun: noun)
        let fitting = offices.holders(ofNoun: noun).filter { entity in
            discourse.isKnown(entity) && modifiers.allSatisfy { offices.offices[entity]?.contains($0) ?? false }
                && agrees(offices.countries[entity], country)
                && (gender == nil || discourse.genders[entity] == nil || discourse.genders[entity] == gender)
        }
        return only(fitting, discourse)
    }

    private func agrees(_ known: Set<String>?, _ country: String?) -> Bool {
        guard let country else { return true }
        return known?.contains(country) ?? false
    }

    /// An organisation whose name says what the noun says; for a general noun, one whose name says nothing else.
    private func body(_ fit: (words: Set<String>, isGeneral: Bool), _ discourse: Discourse) -> Int? {
        let bodies = discourse.introduced.suffix(Self.entitiesLookedBack).filter { index in
            discourse.entities[index].kind == .organization
        }
        let exact = bodies.filter { words(of: $0, discourse).contains(where: fit.words.contains) }
        if !exact.isEmpty || !fit.isGeneral { return only(exact, discourse) }
        return only(bodies.filter { isOpen(words(of: $0, discourse)) }, discourse)
    }

    private func words(of entity: Int, _ discourse: Discourse) -> [String] {
        NameKey.fold(discourse.entities[entity].name).split(separator: " ").map(String.init)
    }

    /// Whether a name does not say what its bearer is.
    private func isOpen(_ words: [String]) -> Bool {
        !words.contains(where: names.organizationWords.contains)
            && names.bodies.name(of: words.joined(separator: " ")) == nil
    }

    private func place(_ kind: ReferenceWords.PlaceClass, _ discourse: Discourse) -> Int? {
        let places = discourse.introduced.suffix(Self.entitiesLookedBack).filter { index in
            discourse.entities[index].kind == .place && isPlace(index, kind, discourse)
        }
        return places.count == 1 ? places[0] : nil
    }

    private func isPlace(_ entity: Int, _ kind: ReferenceWords.PlaceClass, _ discourse: Discourse) -> Bool {
        let isCountry = discourse.entities[entity].keys.contains { names.countries.role(of: $0) == .name }
        let last = words(of: entity, discourse).last ?? ""
        switch kind {
        case .country: return isCountry
        case .city: return !isCountry && !names.placeWords.contains(last)
        default: return last == kind.rawValue
        }
    }

    /// The only one; else the only one of the last sentences.
    private func only(_ entities: [Int], _ discourse: Discourse) -> Int? {
        if entities.count < 2 { return entities.first }
        let lately = entities.filter { entity in discourse.items.contains { $0.entity == entity } }
        return lately.count == 1 ? lately[0] : nil
    }

    /// Entities looked through for a description.
    private static let entitiesLookedBack = 40
}
