import ArticleExtraction
import NewsModel
import Testing

@Suite("Newsrooms' formats in XML")
struct NewsroomFormatTests {
    private static let two = "One thing happened here. Then another did."

    private func read(_ xml: String, entry: String? = nil) throws -> ExtractedArticle {
        try ArticleReader().read(Array(xml.utf8), name: "a.xml", entry: entry.map(EntryName.init))
    }

    private func code(_ xml: String, entry: String? = nil) -> ArticleReadingError.Code? {
        let error = #expect(throws: ArticleReadingError.self) { try read(xml, entry: entry) }
        return error?.code
    }

    private func nitf(_ content: String, head: String = "", bodyHead: String = "") -> String {
        "<nitf><head><title>T</title>\(head)</head><body><body.head>\(bodyHead)</body.head><body.content>\(content)"
            + "</body.content><body.end><tagline>A tagline.</tagline></body.end></body></nitf>"
    }

    @Test(
        "NITF's blocks are paragraphs; pictures, notes and what stands around the text are none",
        arguments: [
            ("<p>One.</p><hl2>Two</hl2><p>Three.</p>", "One.\n\nTwo\n\nThree."),
            (
                "<block><p>One <person>Ada</person>.</p><ul><li>Two</li><li>Three</li></ul></block>",
                "One Ada.\n\nTwo\n\nThree"
            ),
            ("<p>One.</p><media><media-caption>No.</media-caption></media><p>Two.</p>", "One.\n\nTwo."),
            (
                "<p>One.</p><note><body.content><p>No.</p></body.content></note><bq><block><p>Two.</p></block></bq>",
                "One.\n\nTwo."
            ),
            (
                "<p>One.</p><table><tr><th>Two</th><td>2</td></tr><tr><th>Three</th><td>3</td></tr></table>",
                "One.\n\nTwo 2\n\nThree 3"
            ),
        ])
    func nitfBlocks(content: String, expected: String) throws {
        #expect(try read(nitf(content)).article.text == expected)
    }

    @Test("NITF's fallbacks for title, outlet, author and date")
    func nitfMetadata() throws {
        let article = try read(
            nitf(
                "<p>\(Self.two)</p>",
                head:
                    "<docdata><doc-id id-string='https://example.org/a'/><doc.copyright holder='The Example'/></docdata>",
                bodyHead:
                    "<byline>By Ada Example<byttl>in Port</byttl></byline><dateline><story.date norm='20260514'/></dateline>"
            )
        ).article
        #expect(
            article
                == Article(
                    outlet: "The Example", title: "T", published: PublicationTime(iso8601: "2026-05-14"),
                    author: "Ada Example", url: "https://example.org/a", text: Self.two))
        let distributed = nitf(
            "<p>\(Self.two)</p>", bodyHead: "<hedline>Plain</hedline><distributor>Coast Wire</distributor>")
        #expect(try read(distributed).article.outlet == "Coast Wire")
        #expect(try read(distributed).article.title == "Plain")
    }

    private func item(_ guid: String, _ content: String, meta: String = "") -> String {
        "<newsItem guid='\(guid)'><itemMeta><provider qcode='p:EX'/><title>T \(guid)</title></itemMeta>"
            + "<contentMeta>\(meta)</contentMeta><contentSet>\(content)</contentSet></newsItem>"
    }

    @Test(
        "NewsML-G2's content: markup, data, what is encoded and what is elsewhere",
        arguments: [
            ("<inlineData contenttype='text/plain'>\(two)</inlineData>", two),
            (
                "<inlineData contenttype='text/html'>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</inlineData>",
                "One.\n\nTwo."
            ),
            (
                "<inlineXML><h:html xmlns:h='x'><h:head><h:title>No</h:title></h:head><h:body><h:p>One.</h:p><h:p>Two.</h:p></h:body></h:html></inlineXML>",
                "One.\n\nTwo."
            ),
            ("<inlineData encoding='base64'>T25lLiBUd28u</inlineData><inlineData>\(two)</inlineData>", two),
            (
                "<remoteContent href='a.jpg'/><inlineXML><nitf><body><body.content><p>\(two)</p></body.content></body></nitf></inlineXML>",
                two
            ),
        ])
    func newsML(content: String, expected: String) throws {
        let article = try read(item("urn:1", content)).article
        #expect(article.text == expected)
        #expect(article.outlet == "EX")
        #expect(article.title == "T urn:1")
    }

    @Test("A message with several texts: one must be named; pictures do not count")
    func messages() throws {
        let text = "<inlineData contenttype='text/plain'>\(Self.two)</inlineData>"
        let picture = item("urn:p", "<remoteContent href='a.jpg'/>")
        func message(_ items: String) -> String { "<newsMessage><header/><itemSet>\(items)</itemSet></newsMessage>" }
        #expect(try read(message(picture + item("urn:1", text))).article.title == "T urn:1")
        let two = message(item("urn:1", text) + picture + item("urn:2", text, meta: "<headline>H</headline>"))
        #expect(code(two) == .severalArticles)
        #expect(try read(two, entry: "urn:2").article.title == "H")
        #expect(try read(two, entry: "2").article.title == "H")
        #expect(code(two, entry: "urn:p") == .noSuchArticle)
        #expect(code(message(picture)) == .noArticleText)
        #expect(code(message("")) == .noArticleText)
    }

    @Test("NewsML 1 with NITF inside, which fills in what the item does not say")
    func newsML1() throws {
        let xml =
            "<NewsML><NewsItem><NewsComponent><ContentItem><DataContent>"
            + nitf("<p>\(Self.two)</p>", head: "<pubdata name='The Example'/>")
            + "</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"
        let article = try read(xml).article
        #expect(article.text == Self.two)
        #expect(article.outlet == "The Example")
        #expect(article.title == "T")
    }

    @Test(
        "XML of other kinds, and next to nothing of the kinds that are read",
        arguments: [
            ("<?xml version='1.0'?><opml><body/></opml>", .unknownFormat), ("<urlset><url/></urlset>", .unknownFormat),
            ("<?xml version='1.0'?><packageItem/>", .unknownFormat), ("<?xml version='1.0'?>", .damaged),
            ("<?xml version='1.0'?><!-- never ends", .damaged), ("<nitf/>", .noArticleText),
            ("<newsItem>", .noArticleText),
            ("<NewsML>text</NewsML>", .noArticleText), ("<feed/>", .noArticleText), ("<entry/>", .noArticleText),
            ("<rdf:RDF/>", .noArticleText), ("<rss><channel><item/></channel></rss>", .noArticleText),
        ] as [(String, ArticleReadingError.Code)])
    func others(xml: String, expected: ArticleReadingError.Code) {
        #expect(code(xml) == expected)
    }

    @Test("Messages of errors are sentences")
    func sentences() {
        let error = #expect(throws: ArticleReadingError.self) { try read("<?xml version='1.0'?><opml></opml>") }
        #expect(
            error?.description
                == "a.xml is XML of the kind “opml”, which is not read here; give the article's page or its text.")
        let empty = #expect(throws: ArticleReadingError.self) { try read("<rss></rss>") }
        #expect(empty?.description.hasPrefix("a.xml is an RSS feed in which no article text was found; ") == true)
    }
}
