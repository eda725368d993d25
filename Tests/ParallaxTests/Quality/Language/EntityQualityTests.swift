import Foundation
import Linguistics
import NewsModel
import TestSupport
import Testing

/// Names and references of the texts in `Fixtures/Language`, held to `Reports/Quality/language-floors.json`.
///
/// `PARALLAX_QUALITY_FLOORS` raises the floors, as in ``QualityTests``.
@Suite("Quality on labelled names")
struct EntityQualityTests {
    @Test("names, links and references hold their floors")
    func floorsHold() throws {
        let rows: [NamedRow] = try LanguageFixture.rows("entities")
        let byRules = EntityTally(rows, syntax: nil)
        let tagged = EntityTally(rows, syntax: SyntaxAnalyzer())
        let (pairs, misses) = try namePairs()
        let figures =
            byRules.figures("entities_rules") + tagged.figures("entities") + [("entities_name_pairs", pairs.value)]
        let faults = try Floors.languageFaults(of: figures)
        for fault in faults { Issue.record("\(fault)") }
        if !faults.isEmpty {
            print((byRules.misses + ["Tagged:"] + tagged.misses + misses).joined(separator: "\n"))
        }
    }

    @Test("there are texts and pairs enough, and a label for every mark")
    func fixturesAreWhole() throws {
        let rows: [NamedRow] = try LanguageFixture.rows("entities")
        let pairs: [NamePairRow] = try LanguageFixture.rows("name-pairs")
        #expect(rows.count >= 40 && pairs.count >= 80)
        for row in rows {
            #expect(MarkedText(row.text).spans.count == row.names.count)
            #expect(row.labels.count == row.names.count)
        }
    }

    private func namePairs() throws -> (Tally, [String]) {
        let pairs: [NamePairRow] = try LanguageFixture.rows("name-pairs")
        let comparison = NameComparison()
        let wrong = pairs.filter {
            comparison.areSame($0.a, $0.b) != $0.same || comparison.areSame($0.b, $0.a) != $0.same
        }
        return (
            Tally(Double(pairs.count - wrong.count), of: pairs.count),
            wrong.map { "\($0.a) | \($0.b) | \($0.same)" }
        )
    }
}

/// A line of `name-pairs.jsonl`.
struct NamePairRow: Decodable {
    var a: String
    var b: String
    var same: Bool
}

/// A line of `entities.jsonl`.
struct NamedRow: Decodable {
    struct Label {
        /// `nil` for a pronoun or a description.
        var kind: Mention.Kind?
        var entity: Int
    }

    var text: String
    /// "name person 1".
    var names: [String]

    /// The labels that can be read, in order.
    var labels: [Label] {
        names.compactMap { name in
            let parts = name.split(separator: " ").map(String.init)
            guard parts.count == 3, let kind = Mention.Kind(rawValue: parts[1]), let entity = Int(parts[2]) else {
                return nil
            }
            return Label(kind: parts[0] == "name" ? kind : nil, entity: entity)
        }
    }
}
