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
        var known: [(form: String, key: String)] = []
        var keyOfForm: [String: String] = [:]
        keys = analyses.map { analysis in
            analysis.entities.map { entity in
                let key = Self.key(of: entity, in: keyOfForm, variants: known) ?? NameKey.fold(entity.name)
                for form in entity.keys where keyOfForm[form] == nil {
                    keyOfForm[form] = key
                    if known.count < Self.maximumCompared { known.append((form, key)) }
                }
                return key
            }
        }
    }

    /// The shared key of an entity of an article.
    func key(article: Int, entity: Int) -> String { keys[article][entity] }

    private static func key(
        of entity: Entity, in keyOfForm: [String: String], variants: [(form: String, key: String)]
    ) -> String? {
        for form in entity.keys { if let key = keyOfForm[form] { return key } }
        for form in entity.keys where !form.contains(" ") {
            for known in variants where !known.form.contains(" ") && NameKey.areVariants(form, known.form) {
                return known.key
            }
        }
        return nil
    }

    /// Beyond so many different names only equal forms are linked, which keeps the work linear.
    private static let maximumCompared = 400
}
