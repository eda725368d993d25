import Foundation
import Testing

/// What is taken from the pages of `Fixtures/Pages`, held to `Reports/Quality/page-floors.json`.
///
/// `PARALLAX_QUALITY_FLOORS` changes the floors as in ``QualityTests``, and `PARALLAX_QUALITY_PAGE_TABLE` names a file for the
/// figures of every page.
@Suite("Quality on pages")
struct PageQualityTests {
    @Test("no figure of text or metadata falls below its floor")
    func floorsHold() throws {
        let sets = try PageFixture.sets.map { ($0, try PageFixture.all(in: $0).map { ($0, try PageMeasure(of: $0)) }) }
        let figures = sets.flatMap { set, pages in PageTally(pages.map(\.1)).figures(set.rawValue) }
        if let path = ProcessInfo.processInfo.environment["PARALLAX_QUALITY_PAGE_TABLE"] {
            let lines = sets.flatMap { $0.1.map { "\($0.name): \($1.line)" } } + figures.map(PageTally.line)
            try lines.joined(separator: "\n").appending("\n").write(toFile: path, atomically: true, encoding: .utf8)
        }
        for fault in try Floors.pageFaults(of: figures) { Issue.record("\(fault)") }
    }

    @Test("the pages are there, each with its text in what the labels call its encoding", arguments: PageFixture.sets)
    func pagesExist(_ set: PageFixture.Set) throws {
        let pages = try PageFixture.all(in: set)
        #expect(pages.count >= set.leastCount)
        for page in pages { #expect(!page.gold.paragraphs.isEmpty && !page.gold.absent.isEmpty, "\(page.name)") }
    }
}
