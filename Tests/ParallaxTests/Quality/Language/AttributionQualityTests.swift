import ClaimExtraction
import Foundation
import NewsModel
import Testing

/// Sources, cues and contents of the paragraphs in `Fixtures/Language/attribution.jsonl`, exact to the byte, held to
/// `Reports/Quality/language-floors.json`.
///
/// `PARALLAX_QUALITY_FLOORS` raises the floors, as in ``QualityTests``.
@Suite("Quality on labelled attributions")
struct AttributionQualityTests {
    @Test("sources, cues and contents hold their floors")
    func floorsHold() throws {
        let rows: [AttributionRow] = try LanguageFixture.rows("attribution")
        var measure = Measure()
        for row in rows { measure.add(row) }
        let figures: [Floors.Measured] = [
            ("attribution_source", measure.sources.tally.value), ("attribution_cue", measure.cues.tally.value),
            ("attribution_content", measure.contents.tally.value), ("attribution_kind", measure.kinds.value),
        ]
        let faults = try Floors.languageFaults(of: figures)
        for fault in faults { Issue.record("\(fault)") }
        if !faults.isEmpty { print(measure.faults.joined(separator: "\n")) }
    }

    @Test("there are paragraphs enough, and every label stands in its text")
    func fixtureIsWhole() throws {
        let rows: [AttributionRow] = try LanguageFixture.rows("attribution")
        #expect(rows.count >= 40 && rows.map(\.attributions.count).reduce(0, +) >= 80)
        for row in rows {
            for label in row.attributions {
                #expect(AttributionLink.Kind(rawValue: label.kind) != nil)
                for part in [label.source, label.cue, label.content].compactMap(\.self) {
                    #expect(row.span(part) != nil, "\(part)")
                }
            }
        }
    }
}

private struct Measure {
    var sources = SpanTally()
    var cues = SpanTally()
    var contents = SpanTally()
    /// Of attributions whose cue was found.
    var kinds = Tally()
    var faults: [String] = []

    mutating func add(_ row: AttributionRow) {
        let analysis = ArticleAnalyzer().analyze(Article(text: row.text))
        let found = analysis.attributions + analysis.acts
        let labels = row.attributions
        let parts = [
            (
                "source",
                sources.add(
                    labelled: Set(labels.compactMap { $0.source.flatMap(row.span) }),
                    found: Set(found.compactMap(\.source)))
            ),
            (
                "cue",
                cues.add(labelled: Set(labels.compactMap { row.span($0.cue) }), found: Set(found.compactMap(\.cue)))
            ),
            (
                "content",
                contents.add(
                    labelled: Set(labels.compactMap { row.span($0.content) }), found: Set(found.map(\.content)))
            ),
        ]
        for (name, fault) in parts {
            faults += fault.missed.map { "\(name) missed: \(row.text.text(at: $0))" }
            faults += fault.wrong.map { "\(name) wrong: \(row.text.text(at: $0))" }
        }
        for label in labels {
            guard let link = found.first(where: { $0.cue == row.span(label.cue) }) else { continue }
            kinds.add(link.kind.rawValue == label.kind)
            if link.kind.rawValue != label.kind { faults.append("kind \(link.kind) for \(label.kind): \(label)") }
        }
    }
}
