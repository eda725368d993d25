import Testing

@testable import ArticleExtraction

@Suite("What a file is, by its beginning")
struct InputFormatTests {
    @Test(
        arguments: [
            ("<rss version='2.0'>", "", .xml(root: "rss")),
            ("\u{FEFF} <?xml version='1.0'?><rss>", "", .xml(root: "rss")),
            ("<!-- > --><rdf:RDF xmlns='x'>", "", .xml(root: "rdf")), ("<?xml ?><a:feed>", "", .xml(root: "feed")),
            ("<!DOCTYPE NewsML [<!ENTITY a '>'>]><NewsML>", "", .xml(root: "newsml")),
            ("<?xml version='1.0'?><opml>", "", .xml(root: "opml")), ("<opml><head>", "a.xml", .xml(root: "opml")),
            ("<opml>one", "", .plainText), ("<?xml version='1.0'?>", "", .xml(root: "")),
            ("<?xml version='1.0'?><html>", "", .page), ("<?xml version='1.0'?><!DOCTYPE html><html>", "", .page),
            ("<!DOCTYPE html><feed>", "", .page), ("<p>One", "a.xml", .page), ("<3 this", "", .plainText),
            ("{\"a\": 1}", "", .json), ("{ }", "", .json), ("[ {\"a\": 1}]", "", .json), ("{a}", "", .plainText),
            ("[Update] The ferry", "", .plainText), ("[1]", "a.json", .json), ("{", "a.json", .json),
            ("[[wiki]] page", "", .plainText), ("\u{FEFF}{\"a\":", "", .json), ("", "", .plainText),
            ("<", "", .plainText),
            ("{\"quoted\"", "a.html", .json), ("“One”", "", .plainText),
        ] as [(String, String, InputFormat)])
    func format(text: String, name: String, expected: InputFormat) {
        #expect(InputFormat(of: text, name: name) == expected)
    }

    @Test("A prolog may be long, and need not end")
    func longProlog() {
        let comment = "<!--" + String(repeating: "x", count: 30_000) + "-->"
        #expect(InputFormat(of: comment + "<rss>", name: "") == .xml(root: "rss"))
        #expect(InputFormat(of: "<?xml ?><!--" + String(repeating: "x", count: 200_000), name: "") == .xml(root: ""))
        #expect(InputFormat(of: "<!DOCTYPE a [" + String(repeating: "[", count: 200_000), name: "") == .plainText)
    }
}
