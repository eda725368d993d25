import NewsModel

/// Finds whom a pronoun of the third person singular means.
struct PronounReader {
    let document: Document
    let names: NameData

    func reference(at token: Int, in discourse: Discourse) -> Reference? {
        let lower = document.tokens[token].lower
        let entity: Int?
        if let gender = names.references.gender(ofPronoun: lower), !isAlternation(token) {
            entity = person(gender, at: token, in: discourse)
        } else if names.references.thingPronouns.contains(lower) {
            entity = thing(at: token, in: discourse)
        } else {
            return nil
        }
        return entity.map { Reference(span: document.tokens[token].span, form: .pronoun, entity: $0) }
    }

    /// "his or her": nobody's.
    private func isAlternation(_ token: Int) -> Bool {
        [token - 1, token + 1].contains { index in
            document.tokens.indices.contains(index)
                && names.references.alternations.contains(document.tokens[index].lower)
        }
    }

    /// Whoever agrees in the nearest sentence that has somebody; of several the only subject, none otherwise.
    private func person(_ gender: Entity.Gender, at token: Int, in discourse: Discourse) -> Int? {
        for back in 0...Discourse.sentencesBack {
            var fitting = discourse.items.filter { item in
                item.sentence == discourse.sentence - back && isPerson(item, discourse)
                    && (item.gender == nil || item.gender == gender)
                    && !isSpeakerOutside(item, discourse)
            }
            // Whom the text has called by this gender before goes before those it has not.
            let known = fitting.filter { $0.gender == gender }
            if !known.isEmpty { fitting = known }
            guard !fitting.isEmpty else { continue }
            return chosen(fitting, isSameSentence: back == 0, token)
        }
        return nil
    }

    private func isPerson(_ item: Discourse.Item, _ discourse: Discourse) -> Bool {
        item.entity.map { discourse.entities[$0].kind == .person } ?? true
    }

    /// Within a quotation the speaker is "I".
    private func isSpeakerOutside(_ item: Discourse.Item, _ discourse: Discourse) -> Bool {
        discourse.isInQuotation && !item.isQuoted
    }

    private func chosen(_ fitting: [Discourse.Item], isSameSentence: Bool, _ token: Int) -> Int? {
        let entities = Set(fitting.map { $0.entity ?? -1 - $0.token })
        if entities.count == 1 { return fitting[0].entity }
        guard !isSameSentence else { return nil }
        let subjects = Set(fitting.filter(\.isSubject).map { $0.entity ?? -1 - $0.token })
        guard subjects.count == 1, let subject = subjects.first, subject >= 0 else { return nil }
        return subject
    }

    /// "its" means the subject of its own sentence, if that is an organisation or a country and no other one came
    /// between.
    private func thing(at token: Int, in discourse: Discourse) -> Int? {
        let before = discourse.items.filter { item in
            item.sentence == discourse.sentence && item.token < token
                && item.entity.map { discourse.entities[$0].kind == .organization || isCountry($0, discourse) } ?? false
        }
        let entities = Set(before.compactMap(\.entity))
        guard entities.count == 1, let first = before.first, first.isSubject,
            first.token - document.sentences[discourse.sentence].tokens.lowerBound <= Self.subjectReach
        else { return nil }
        return first.entity
    }

    /// A subject stands within so many words of a sentence's beginning.
    private static let subjectReach = 3

    private func isCountry(_ entity: Int, _ discourse: Discourse) -> Bool {
        discourse.entities[entity].keys.contains { names.countries.country(of: $0) != nil }
    }
}
