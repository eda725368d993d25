import ArticleExtraction
import NewsModel
import Testing

@Suite("Pages of one piece repeated take time in proportion to their length")
struct LinearTimeTests {
    private static let prose =
        "<p>The ferry Aurora ran aground near the harbour on Friday, the coast guard said. Nobody was hurt.</p>"

    /// Each of them takes minutes where the work grows with the square of the length.
    @Test(
        "Elements without an end, deep ones, and headings of comments that are none",
        .timeLimit(.minutes(1)),
        arguments: [
            ("<div>", "<pre>a b. c</pre>\n"), ("<div><img src=x>", "<div>a b. c</div>\n"),
            ("<p>" + String(repeating: "<b>", count: 4000), "x y. z<br><br>"),
            ("<p>" + String(repeating: "<b>", count: 4000), "<i>x y. </i>"),
            (String(repeating: "<div>", count: 4000), "<td>x y z. a</td>"),
            ("<div>", "<h3>Comments</h3>a b<br>"), ("<div>", "Comments (2)<br><br>"),
            ("<div>", "<div><p>Read also</p><p>x y z.</p></div>"),
        ])
    func repeated(opening: String, piece: String) {
        let page = opening + String(repeating: piece, count: 100_000) + String(repeating: Self.prose, count: 5)
        #expect(!ArticleReader().read(html: page, url: nil).article.text.isEmpty)
    }
}
