import Foundation
import Testing

@testable import ParallaxCommandLine

/// `claims`, `extract` and `schema`.
@Suite struct ReadingActionTests {
    private let context = RecordingContext(["harbour.txt": Samples.harbour, "page.html": page])

    private static let page = """
        <!DOCTYPE html><html lang="en"><head><title>Fire in Eastport</title>
        <meta property="og:site_name" content="Harbour Post"></head><body><article><h1>Fire in Eastport</h1>
        <p>A fire in a warehouse in Eastport injured nine workers on Tuesday, the fire chief, Maria Lund, said. It began
        in the loading bay at about 9 a.m., according to the police.</p>
        <p>The owner, Brandt Logistics, has closed the building until the police have finished their work there.</p>
        </article></body></html>
        """

    @Test func claimsAreListed() {
        #expect(context.run("claims", "harbour.txt") == .done)
        #expect(context.output.text.contains("Harbour Post"))
    }

    @Test func claimsAreOneDocument() throws {
        #expect(context.run("claims", "harbour.txt", "--format", "json") == .done)
        let document = try JSONSerialization.jsonObject(with: Data(context.output.text.utf8)) as? [String: Any]
        #expect((document?["claims"] as? [Any])?.isEmpty == false)
    }

    @Test func claimsAreOneALine() throws {
        #expect(context.run("claims", "harbour.txt", "--format", "ndjson") == .done)
        let lines = context.output.text.split(separator: "\n")
        #expect(lines.count >= 2)
        for line in lines {
            let claim = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            #expect(claim?["text"] is String)
        }
    }

    @Test func anExtractedTextReadsBackTheSame() {
        #expect(context.run("extract", "page.html") == .done)
        let first = context.output.text
        #expect(first.hasPrefix("Outlet: Harbour Post\nTitle: Fire in Eastport\n"))
        let again = RecordingContext(["page.txt": first])
        #expect(again.run("extract", "page.txt") == .done)
        #expect(again.output.text == first)
    }

    @Test(arguments: ["comparison", "check"])
    func schemasArePrinted(document: String) throws {
        #expect(context.run("schema", document) == .done)
        let schema = try JSONSerialization.jsonObject(with: Data(context.output.text.utf8)) as? [String: Any]
        #expect(schema?["$id"] as? String == "parallax/\(document)/1")
    }

    @Test func anArticleIsOneDocument() throws {
        #expect(context.run("extract", "harbour.txt", "--format", "json") == .done)
        let document = try JSONSerialization.jsonObject(with: Data(context.output.text.utf8)) as? [String: Any]
        #expect((document?["article"] as? [String: Any])?["outlet"] as? String == "Harbour Post")
    }
}
