internal import ClaimExtraction
internal import Linguistics
import NewsModel

/// Which entities of several articles are the same: a key for every entity, equal exactly for linked ones.
///
/// Names link when they share a form (a last name, initials, a country and its people) or are spellings of one name
/// ("Araghchi", "Araqchi"). Two people of one article are never linked through a third: where an article has two of one
/// family name, another's bare "Kovac" is neither of them.
struct EntityLinks: Sendable {
    /// By article, then by entity.
    private let keys: [[String]]

    /// - Complexity: O(*e*) in entities, times a named bound of those that share a form or sound alike.
    init(_ analyses: [ArticleAnalysis]) {
        var linker = EntityLinker()
        keys = analyses.indices.map { linker.keys(of: analyses[$0].entities, article: $0) }
    }

    /// The shared key of an entity of an article.
    func key(article: Int, entity: Int) -> String { keys[article][entity] }
}

/// Puts the entities of one article after another into groups.
private struct EntityLinker {
    private struct Group {
        var key: String
        /// The fullest of its names, with all that is known of it.
        var entity: Entity
        /// The last article it has an entity of.
        var article: Int
    }

    private var groups: [Group] = []
    private var groupsOfForm: [String: [Int]] = [:]
    private var groupsOfSound: [String: [Int]] = [:]
    private var usedKeys: Set<String> = []
    private let comparison = NameComparison()

    /// So many groups of one form, or of forms that sound alike, are looked at, which keeps the work linear.
    private static let maximumCompared = 24

    mutating func keys(of entities: [Entity], article: Int) -> [String] {
        entities.map { entity in
            let group = group(for: entity, article: article) ?? create(entity, article: article)
            add(entity, to: group, article: article)
            return groups[group].key
        }
    }

    private func group(for entity: Entity, article: Int) -> Int? {
        let sharers = candidates(
            by: forms(of: entity).flatMap { (groupsOfForm[$0] ?? []).prefix(Self.maximumCompared) }
        )
        .filter { fits(entity, $0, article) }
        if let group = chosen(entity, sharers) { return group }
        guard sharers.isEmpty else { return nil }
        let forms = Self.sounds(of: entity)
        let spellings = candidates(by: forms.flatMap { (groupsOfSound[$0.key] ?? []).prefix(Self.maximumCompared) })
            .filter { index in
                fits(entity, index, article)
                    && groups[index].entity.keys.contains { form in
                        forms.contains { comparison.areSpellings($0.form, form) }
                    }
            }
        return chosen(entity, spellings)
    }

    /// The only group, or the one of the same full name; of two that fit alike neither.
    private func chosen(_ entity: Entity, _ fitting: [Int]) -> Int? {
        if fitting.count < 2 { return fitting.first }
        let name = NameKey.fold(entity.name)
        if let same = fitting.first(where: { NameKey.fold(groups[$0].entity.name) == name }) { return same }
        guard entity.kind == .person else {
            return fitting.max { longestShared(entity, $0) < longestShared(entity, $1) }
        }
        guard comparison.isFull(entity) else { return nil }
        let full = fitting.filter { comparison.isFull(groups[$0].entity) }
        return full.count == 1 ? full[0] : nil
    }

    /// The forms of one word, with the key that their spellings share.
    private static func sounds(of entity: Entity) -> [(form: String, key: String)] {
        entity.keys.filter { !$0.contains(" ") }.map { ($0, NameKey.soundKey($0)) }.filter { !$0.1.isEmpty }
    }

    /// What an entity is found by: a government also by its country.
    private func forms(of entity: Entity) -> [String] { entity.keys + comparison.relatedForms(of: entity) }

    private func candidates(by found: [Int]) -> [Int] {
        var seen: Set<Int> = []
        return found.filter { seen.insert($0).inserted }
    }

    /// The length of the longest form that an entity shares with a group.
    private func longestShared(_ entity: Entity, _ group: Int) -> Int {
        entity.keys.filter(groups[group].entity.keys.contains).map(\.utf8.count).max() ?? 0
    }

    private func fits(_ entity: Entity, _ index: Int, _ article: Int) -> Bool {
        let group = groups[index]
        if entity.kind == .person, group.entity.kind == .person, group.article == article { return false }
        return comparison.mayBeOne(entity, group.entity)
    }

    private mutating func create(_ entity: Entity, article: Int) -> Int {
        var key = NameKey.fold(entity.name)
        while !usedKeys.insert(key).inserted { key += "'" }
        groups.append(Group(key: key, entity: entity, article: article))
        return groups.count - 1
    }

    private mutating func add(_ entity: Entity, to index: Int, article: Int) {
        groups[index].article = article
        for form in forms(of: entity) {
            if groupsOfForm[form]?.last != index { groupsOfForm[form, default: []].append(index) }
            if !groups[index].entity.keys.contains(form) { groups[index].entity.keys.append(form) }
        }
        for (_, key) in Self.sounds(of: entity) where groupsOfSound[key]?.last != index {
            groupsOfSound[key, default: []].append(index)
        }
        if groups[index].entity.gender == nil { groups[index].entity.gender = entity.gender }
        let known = groups[index].entity
        if known.kind == .other, entity.kind == .person || entity.name.utf8.count > known.name.utf8.count {
            groups[index].entity.kind = entity.kind
        }
        if entity.kind == groups[index].entity.kind, entity.name.utf8.count > known.name.utf8.count {
            groups[index].entity.name = entity.name
        }
    }
}
