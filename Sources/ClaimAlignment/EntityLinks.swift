internal import ClaimExtraction
internal import Linguistics
import NewsModel

/// Which entities of several articles are the same: a key for every entity, equal exactly for linked ones.
///
/// Names link when they share a form (a last name, initials, a country and its people) or are spellings of one name
/// ("Araghchi", "Araqchi").
struct EntityLinks: Sendable {
    /// By article, then by entity.
    private let keys: [[String]]

    /// - Complexity: O(*e*²) in the number of different names, which is bounded by ``maximumCompared``.
    init(_ analyses: [ArticleAnalysis]) {
        var known: [(form: String, known: Known)] = []
        var keyOfForm: [String: Known] = [:]
        keys = analyses.map { analysis in
            analysis.entities.map { entity in
                let key = Self.key(of: entity, in: keyOfForm, variants: known) ?? NameKey.fold(entity.name)
                for form in entity.keys where keyOfForm[form] == nil {
                    let found = Known(key: key, entity: entity)
                    keyOfForm[form] = found
                    if known.count < Self.maximumCompared { known.append((form, found)) }
                }
                return key
            }
        }
    }

    /// An entity that a form was first seen with, and the key it has.
    private struct Known {
        var key: String
        var entity: Entity
    }

    /// The shared key of an entity of an article.
    func key(article: Int, entity: Int) -> String { keys[article][entity] }

    private static func key(
        of entity: Entity, in keyOfForm: [String: Known], variants: [(form: String, known: Known)]
    ) -> String? {
        for form in entity.keys {
            if let known = keyOfForm[form], !areTwoPeople(entity, known.entity) { return known.key }
        }
        for form in entity.keys where !form.contains(" ") {
            for (other, known) in variants where !other.contains(" ") && NameKey.areVariants(form, other) {
                if !areTwoPeople(entity, known.entity) { return known.key }
            }
        }
        return nil
    }

    /// Two people of one family name: both have given names, and these begin with other letters. "Mike" and "Michael"
    /// may be one.
    private static func areTwoPeople(_ first: Entity, _ second: Entity) -> Bool {
        guard first.kind == .person, second.kind == .person else { return false }
        let initials = [first, second].map { entity in
            Set(NameKey.fold(entity.name).split(separator: " ").dropLast().compactMap(\.first))
        }
        return !initials[0].isEmpty && !initials[1].isEmpty && initials[0].isDisjoint(with: initials[1])
    }

    /// Beyond so many different names only equal forms are linked, which keeps the work linear.
    private static let maximumCompared = 400
}
