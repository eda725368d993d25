import Linguistics
import NewsModel
import TestSupport
import Testing

/// Times and quantities of the sentences in `Fixtures/Language`, held to `Reports/Quality/language-floors.json`.
///
/// `PARALLAX_QUALITY_FLOORS` raises the floors, as in ``QualityTests``.
@Suite("Quality on labelled expressions")
struct ExpressionQualityTests {
    @Test("times and quantities hold their floors")
    func floorsHold() throws {
        let times = try timeTally()
        let quantities = try quantityTally()
        let figures: [Floors.Measured] = [
            ("times_value", times.values.value), ("times_span_f1", times.spans.value),
            ("quantities_value", quantities.values.value), ("quantities_span_f1", quantities.spans.value),
        ]
        let faults = try Floors.languageFaults(of: figures)
        for fault in faults { Issue.record("\(fault)") }
        if !faults.isEmpty { print((times.misses + quantities.misses).joined(separator: "\n")) }
    }

    @Test("there are sentences enough, and a label for every mark")
    func fixturesAreWhole() throws {
        let times: [TimeRow] = try LanguageFixture.rows("times")
        let quantities: [QuantityRow] = try LanguageFixture.rows("quantities")
        #expect(times.count >= 120 && quantities.count >= 100)
        for row in times {
            #expect(MarkedText(row.text).spans.count == row.times.count)
            #expect(row.times.allSatisfy { TimeExpression.Kind(rawValue: $0.type) != nil })
            #expect(row.published == nil || PublicationTime(iso8601: row.published ?? "") != nil)
        }
        for row in quantities { #expect(MarkedText(row.text).spans.count == row.quantities.count) }
    }

    private func timeTally() throws -> ExpressionTally {
        var tally = ExpressionTally()
        let rows: [TimeRow] = try LanguageFixture.rows("times")
        for row in rows {
            let marked = MarkedText(row.text)
            let published = row.published.flatMap { PublicationTime(iso8601: $0) }
            let found = Document(marked.text).times(published: published)
            tally.add(marked, labels: row.times, found: found, span: \.span) {
                $0.kind.rawValue == $1.type && $0.value == $1.value
            }
        }
        return tally
    }

    private func quantityTally() throws -> ExpressionTally {
        var tally = ExpressionTally()
        let rows: [QuantityRow] = try LanguageFixture.rows("quantities")
        for row in rows {
            let marked = MarkedText(row.text)
            let found = Document(marked.text).quantities()
            tally.add(marked, labels: row.quantities, found: found, span: \.span) { $1.means($0) }
        }
        return tally
    }
}
