import ClaimExtraction
import NewsModel
import Testing

@Suite("Claims")
struct ClaimBuilderTests {
    @Test(
        "a chain has the outermost source first",
        arguments: [
            ("The dam held.", [""]),
            ("The dam held, police said.", ["police"]),
            ("The Gazette reported that, according to police, the driver fled.", ["The Gazette > police"]),
            ("Officials said the dam held and the mayor said the levee broke.", ["Officials", "the mayor"]),
        ])
    func chains(_ text: String, _ chains: [String]) {
        #expect(Claims(text).chains == chains)
    }

    /// The inner of two reports is not always found.
    @Test("a chain of two reports")
    func twoReports() {
        withKnownIssue {
            #expect(
                Claims("Mayor Ana Ruiz said the governor had told her that the bridge was safe.").chains
                    == ["Mayor Ana Ruiz > the governor"])
        }
    }

    @Test("a claim names the sentence it begins in")
    func sentences() {
        let claims = Claims("The dam held and the levee broke. Nobody was hurt. Crews left.").analysis.claims
        #expect(claims.map(\.sentence) == [0, 0, 1, 2])
    }

    @Test("headings claim nothing")
    func headings() {
        let text =
            "Damage\n\n⟦The quake destroyed 40 homes.⟧ ⟦Nobody was hurt.⟧\n\nWhat happens next\n\n⟦The council meets on Monday.⟧"
        #expect(Claims(text.filter { $0 != "⟦" && $0 != "⟧" }).marked == text)
    }

    @Test(
        "a short paragraph that ends in an abbreviation's stop is no heading, nor is the last sentence of a longer one")
    func abbreviations() {
        let text =
            "⟦The ship sank at noon.⟧ ⟦It said 133 people were ashore by 9 p.m.⟧\n\n⟦It opened at 9 p.m.⟧\n\n⟦Nobody died.⟧"
        #expect(Claims(text.filter { $0 != "⟦" && $0 != "⟧" }).marked == text)
    }

    @Test("a text of one short line is no heading")
    func oneLine() {
        #expect(Claims("Nine people died in the fire").marked == "⟦Nine people died in the fire⟧")
    }

    @Test("CRLF and empty paragraphs change nothing but offsets")
    func lineBreaks() {
        let unix = Claims("The dam held.\n\nThe levee broke.")
        let windows = Claims("The dam held.\r\n\r\n\r\nThe levee broke.")
        #expect(unix.analysis.claims.map { unix.text.text(at: $0.span) } == ["The dam held.", "The levee broke."])
        #expect(
            windows.analysis.claims.map { windows.text.text(at: $0.span) } == ["The dam held.", "The levee broke."])
    }

    @Test("links and quotations of a claim point into the text")
    func spans() {
        let text = "Zürich’s mayor said: “We lost 🏠 and hope.” Police denied that the dam broke."
        let claims = Claims(text)
        #expect(claims.analysis.claims.count == 2)
        #expect(claims.analysis.quotations.first.map { text.text(at: $0.span) } == "We lost 🏠 and hope.")
        for link in claims.analysis.claims.flatMap(\.attribution) {
            for span in [link.source, link.cue, link.content].compactMap({ $0 }) {
                #expect(span.upperBound <= text.utf8.count)
                #expect(!text.text(at: span).isEmpty)
            }
        }
    }
}
