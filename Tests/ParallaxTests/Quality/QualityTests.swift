import Foundation
import NewsModel
import Parallax
import Testing

/// The figures on the project's own bundles, held to `Reports/Quality/floors.json`, and on those that nothing was fitted on, held
/// to `held-out-floors.json` beside it.
///
/// Variables of the environment, which `Scripts/quality` sets, make the tests do more: `PARALLAX_QUALITY_TABLE` and
/// `PARALLAX_QUALITY_HELD_OUT_TABLE` name files for the tables of figures, and `PARALLAX_QUALITY_FLOORS` is `raise` to pin what
/// was gained, or `set` to pin what is measured even where that is less.
// One after the other: the serial build of OpenBLAS is not made for products on two threads at once.
@Suite("Quality on the bundles", .serialized)
struct QualityTests {
    @Test("no figure falls below its floor")
    func floorsHold() throws {
        try hold(EventBundle.all, to: Floors.file, table: "PARALLAX_QUALITY_TABLE")
    }

    @Test("no figure on bundles that nothing was fitted on falls below its floor")
    func heldOutFloorsHold() throws {
        try hold(EventBundle.heldOut, to: Floors.heldOutFile, table: "PARALLAX_QUALITY_HELD_OUT_TABLE")
    }

    private func hold(_ all: [EventBundle], to file: URL, table: String) throws {
        let environment = ProcessInfo.processInfo.environment
        let bundles = try all.map { ($0.name, try BundleMeasure(bundle: $0).measure()) }
        let total = bundles.map(\.1).reduce(Measurement(), +)
        let names = bundles.map(\.0)
        var floors = try Floors.read(file)
        let change = environment["PARALLAX_QUALITY_FLOORS"]
        if change == "raise" || change == "set" {
            floors = floors.updated(by: total, on: names, mayFall: change == "set")
            try floors.write(file)
        }
        if let path = environment[table] {
            let table = FigureTable(bundles: bundles, total: total, floors: floors)
            try table.text.write(toFile: path, atomically: true, encoding: .utf8)
        }
        for note in floors.notes(on: total) { print("Note: \(note)") }
        for fault in floors.faults(of: total, on: names) { Issue.record("\(fault)") }
    }

    @Test("the bundles are there")
    func bundlesExist() { #expect(EventBundle.all.count >= 22 && EventBundle.heldOut.count >= 6) }

    @Test("every label's words stand in the texts", arguments: EventBundle.all + EventBundle.heldOut)
    func labelsAreVerbatim(_ bundle: EventBundle) throws {
        let labels = try bundle.labels()
        let texts = try bundle.articles().map { MeasuredText($0.text) }
        let digest = MeasuredText(try bundle.digest().text)
        for pair in labels.pairs { #expect(texts[0].find(pair.a) != nil && texts[1].find(pair.b) != nil) }
        for trap in labels.traps { #expect(texts[0].find(trap.a) != nil && texts[1].find(trap.b) != nil) }
        for omission in labels.onlyA { #expect(texts[0].find(omission.text) != nil) }
        for omission in labels.onlyB { #expect(texts[1].find(omission.text) != nil) }
        for claim in labels.digest { #expect(digest.find(claim.text) != nil) }
    }
}
