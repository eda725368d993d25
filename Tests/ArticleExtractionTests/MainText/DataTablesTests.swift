import ArticleExtraction
import NewsModel
import Testing

@Suite("Tables of figures")
struct DataTablesTests {
    private static let prose =
        "<p>The council was elected on Sunday, and four lists won seats in it, the returning officer said.</p>"
        + "<p>Turnout was 61 per cent, two points more than five years ago, and the highest since 1999.</p>"

    private func lines(_ table: String) -> [String] {
        let page =
            "<body><nav><a href=/a>News</a></nav><article>\(Self.prose)\(table)\(Self.prose)</article></body>"
        return ArticleReader().read(html: page, url: nil).article.text.split(separator: "\n\n").map(String.init)
    }

    private func row(_ name: String, _ cells: String...) -> String {
        "<tr><td><div><a href=/\(name)>\(name)</a></div></td>" + cells.map { "<td><div>\($0)</div></td>" }.joined()
            + "</tr>"
    }

    @Test("Names that are links, and values that stand there again and again, stay")
    func names() {
        let rows = [
            row("Alders", "41 %", "5", "won"), row("Birch", "30 %", "4", "won"), row("Cedar", "9 %", "1", "won"),
        ]
        let found = lines("<table>\(rows.joined())</table>")
        #expect(found.dropFirst(2).prefix(3) == ["Alders 41 % 5 won", "Birch 30 % 4 won", "Cedar 9 % 1 won"])
    }

    @Test(
        "The name of an element that holds nothing else does not matter",
        arguments: ["widget", "table-scroll", "sidebar"])
    func wrapped(name: String) {
        let rows = [row("Alders", "41 %", "5"), row("Birch", "30 %", "4"), row("Cedar", "9 %", "1")].joined()
        let table = "<div class=\(name)><h4>Results</h4><div><table>\(rows)</table></div><p>Source: council</p></div>"
        #expect(lines(table).contains("Birch 30 % 4"))
    }

    @Test("A menu that is laid out as a table does not")
    func menu() {
        let cell = "<td><div><a href=/x>Another story</a></div></td>"
        let table = "<table>" + String(repeating: "<tr>\(cell)\(cell)</tr>", count: 4) + "</table>"
        #expect(!lines(table).contains("Another story"))
    }

    @Test("Cells of a page that is laid out as a table are read as any part of it")
    func layout() {
        let menu = "<td><div><a href=/a>One story</a></div><div><a href=/b>Another story</a></div></td>"
        let page = "<table><tr>\(menu)<td>\(Self.prose)\(Self.prose)</td></tr><tr><td></td><td>x</td></tr></table>"
        let text = ArticleReader().read(html: page, url: nil).article.text
        #expect(text.hasPrefix("The council was elected"))
        #expect(!text.contains("Another story"))
    }
}
