import NewsModel
import PackingSupport
import Testing

@testable import ArticleExtraction

@Suite("Messages give their article")
struct MessageTests {
    private static let two = "One thing happened here. Then another did."

    private func read(_ text: String) throws(ArticleReadingError) -> ExtractedArticle {
        try ArticleReader().read(Array(text.utf8), name: "a.eml")
    }

    private func mail(_ fields: String, _ body: String) -> String {
        "From: The Example <news@example.org>\nTo: a@example.org\nSubject: A subject\n"
            + "Date: Fri, 15 May 2026 11:05:00 +0100\nMIME-Version: 1.0\n\(fields)\n\n\(body)"
    }

    private func isMessage(_ text: String) -> Bool { MessageRecognition.start(in: Array(text.utf8)) != nil }

    @Test(
        "Text that begins with a colon is no message",
        arguments: [
            "From: the sea comes a warning.\n\nThen more of it.", "From: a\nTo: b\n\nText. Text.",
            "Outlet: The Example\nTitle: From: here\nPublished: 2026-05-15\nAuthor: Ada\nURL: https://example.org\n\nText.",
            "Title: T\nContent: text\n\nText.", "Subject: one\n\nText.",
            "From: a\nSubject: b\nDate: c\nand prose here.\n\nText.",
            "Note: this.\nMIME-Version is a field.\n", " MIME-Version: 1.0\n\nText.",
            "<!-- -->\nMIME-Version: 1.0\n\n<p>T</p>",
            "From here to there is a long way: 12 miles.\n\nText.", "", "\n\n\n", ":\n\n", "---\ntitle: a\n---\n",
        ])
    func noMessages(text: String) { #expect(!isMessage(text)) }

    @Test(
        "Messages are known by their fields",
        arguments: [
            "MIME-Version: 1.0\n\nText.", "Content-Type: text/html\n\n<p>",
            "X-A: b\nContent-Type: multipart/related; boundary=a\n\n",
            "From: a\nSubject: b\nDate: c\n\nText.",
            "\r\n\u{FEFF}".isEmpty ? "" : "\u{FEFF}\r\nMime-version: 1.0\r\n\r\nText.",
            "From ada@example.org Fri May 15 11:05:00 2026\nDate: c\nFrom: a\nSubject: b\n\nText.",
            "Received: a\n\tb\nMIME-VERSION: 1.0",
        ])
    func messages(text: String) { #expect(isMessage(text)) }

    @Test("Subject, sender and date stand in for what a text does not say")
    func metadata() throws {
        let article = try read(mail("Content-Type: text/plain", "Dear readers\n\n\(Self.two)")).article
        #expect(article.title == "A subject")
        #expect(article.outlet == "The Example")
        #expect(article.published?.iso8601 == "2026-05-15T11:05:00+01:00")
        #expect(article.text == "Dear readers\n\n\(Self.two)")
        let repeated = try read(mail("Content-Type: text/plain", "A subject\n\n\(Self.two)")).article
        #expect(repeated.text == Self.two)
        let page = "<html><title>Its own title</title><meta property=og:site_name content=Own><p>\(Self.two)</p>"
        let own = try read(mail("Content-Type: text/html", page)).article
        #expect(own.title == "Its own title")
        #expect(own.outlet == "Own")
    }

    @Test("A mail that passes an article on is not its outlet")
    func passedOn() throws {
        let text = mail("", Self.two).replacing("A subject", with: "Fwd: RE: A subject")
        let article = try read(text).article
        #expect(article.title == "A subject")
        #expect(article.outlet == nil)
        #expect(article.published == nil)
    }

    @Test(
        "Names of senders",
        arguments: [
            ("\"The \\\"Old\\\" Example\" <a@example.org>", "The \"Old\" Example"),
            ("a@example.org (The Example)", "The Example"),
            ("a@example.org", nil), ("<a@example.org>", nil), ("\"a@example.org\" <a@example.org>", nil),
            ("=?utf-8?q?L=C3=A9_Jour?= <a@example.org>", "Lé Jour"), ("", nil), ("<", nil), ("(", nil), ("\"", nil),
            ("\" <", "\""),
        ] as [(String, String?)])
    func senders(from: String, expected: String?) throws {
        let text = "From: \(from)\nSubject: b\nMIME-Version: 1.0\n\n\(Self.two)"
        #expect(MessageMetadata.source(of: HeaderFields(Array(text.utf8)[...])).outlet == expected)
    }

    @Test(
        "Encoded words",
        arguments: [
            ("=?iso-8859-1?Q?Caf=E9?= =?iso-8859-1?Q?_two?=", "Café two"), ("=?UTF-8?B?Q2Fmw6k=?=", "Café"),
            ("=?utf-8?q?Caf=C3?= =?utf-8?q?=A9?=", "Café"), ("=?koi8-r?B?8NLJ18XU?= a", "Привет a"),
            ("=?utf-8*en?Q?a?=b =?utf-8?Q?c?= d", "ab c d"), ("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本"),
            ("=?windows-1251?Q?=CF=F0?= =?utf-8?Q?=C3=A9?=", "Прé"), ("=?nonsense?Q?a=62?=", "ab"),
            ("=?utf-8?X?a?=", "=?utf-8?X?a?="), ("=?utf-8?Q?a", "=?utf-8?Q?a"), ("=?utf-8?Q?a=?=", "a="),
            ("=??Q?a?=", "=??Q?a?="), ("=?", "=?"), ("=?=?=?=?=", "=?=?=?=?="), ("a = b ?= c", "a = b ?= c"),
            ("=?utf-8?B?####?=", ""), ("=?utf-8?Q??= b", " b"), ("Caf\u{E9}", "Café"), ("", ""),
        ])
    func encodedWords(value: String, expected: String) {
        #expect(EncodedWords.text(of: Array(value.utf8)[...]) == expected)
    }

    @Test("Raw letters of an old encoding in a field are windows-1252")
    func rawLetters() { #expect(EncodedWords.text(of: [0x43, 0xE9]) == "Cé") }

    @Test(
        "Quoted-printable",
        arguments: [
            ("a=3Db=20=\r\nc  \r\nd=\n", "a=b c\r\nd"), ("=", ""), ("==", "="), ("=4", "=4"), ("=zz", "=zz"),
            ("=c3=A9", "é"), ("", ""),
            ("a= \nb", "ab"), ("a\nb", "a\r\nb"),
        ])
    func quotedPrintable(text: String, expected: String) {
        #expect(TransferEncoding.quotedPrintable(Array(text.utf8)[...]) == Array(expected.utf8))
    }

    @Test(
        "Base64",
        arguments: [
            ("aGVsbG8=", "hello"), ("aGVs\r\nbG8", "hello"), ("aGk=aGk=", "hihi"), ("a", ""), ("====", ""),
            ("!a!G!k!", "hi"), ("", ""),
            ("aGVsbG8h-", "hello!"),
        ])
    func base64(text: String, expected: String) {
        #expect(TransferEncoding.base64(Array(text.utf8)[...]) == Array(expected.utf8))
    }

    @Test(
        "Flowed text",
        arguments: [
            ("One \ntwo.\nThree.\n", "One two.\nThree.\n"), ("> One \n> two.\nThree", "\nOne two.\n\nThree\n"),
            (" From here", "From here\n"), ("-- \nAda", "-- \nAda\n"), ("a \n> b\n", "a \n\nb\n"), ("", ""),
        ])
    func flowed(text: String, expected: String) {
        #expect(
            String(decoding: FlowedText.unwrapped(Array(text.utf8), deletesSpaces: false), as: UTF8.self) == expected)
    }

    @Test("Spaces that the sender put at line ends go, where it says so")
    func deletedSpaces() {
        #expect(FlowedText.unwrapped(Array("On \ne.".utf8), deletesSpaces: true) == Array("One.\n".utf8))
    }

    @Test(
        "Media types and their parameters",
        arguments: [
            ("text/HTML; Charset=\"utf-8\"; x", "text/html", "utf-8"),
            ("text/html;charset = koi8-r", "text/html", "koi8-r"),
            ("text/html", "text/html", nil), ("a/b; charset=\"x", "a/b", "x"),
            ("a/b; charset=\"a\\\"b\"; c", "a/b", "a\"b"),
            ("a/b;;;charset=u", "a/b", "u"), ("a/b;charset", "a/b", nil), ("a/b; charset=", "a/b", ""),
            ("a/b;\"", "a/b", nil),
        ] as [(String, String, String?)])
    func mediaTypes(value: String, name: String, charset: String?) {
        let type = MediaType(Array(value.utf8)[...])
        #expect(type?.name == name)
        #expect(type?["charset"] == charset)
    }

    @Test("The page of an alternative is taken where it says something, else the text")
    func alternatives() throws {
        func alternative(_ text: String, _ page: String) -> String {
            mail(
                "Content-Type: multipart/alternative; boundary=b",
                "--b\n\n\(text)\n--b\nContent-Type: text/html; charset=utf-8\n\n\(page)\n--b--\nEpilogue. Of it.")
        }
        #expect(try read(alternative("Plain text. Of it.", "<p>\(Self.two)</p>")).article.text == Self.two)
        #expect(try read(alternative(Self.two, "<html><img src=a><style>A. B.</style>")).article.text == Self.two)
        #expect(try read(alternative(Self.two, "")).article.text == Self.two)
    }

    @Test("Attachments are passed over; an attached message is taken where there is no other text")
    func attachments() throws {
        let inner =
            "From: Inner <a@example.org>\nSubject: Inner title\nDate: Thu, 14 May 2026 10:00:00 GMT\n\n\(Self.two)"
        let forwarded = mail(
            "Content-Type: multipart/mixed; boundary=b",
            "--b\n\nSee below\n--b\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n\(inner)\n--b--")
        let article = try read(forwarded).article
        #expect(article.text == Self.two)
        #expect(article.title == "Inner title")
        #expect(article.outlet == "Inner")
        let attached = "--b\nContent-Type: text/html\nContent-Disposition: ATTACHMENT\n\n<p>Not this. Or that.</p>\n"
        let mixed = mail("Content-Type: multipart/mixed; boundary=b", "\(attached)--b\n\n\(Self.two)\n--b--")
        #expect(try read(mixed).article.text == Self.two)
        #expect(
            try read(mail("Content-Type: multipart/mixed; boundary=b", "\(attached)--b--")).article.text
                == "Not this. Or that.")
        let nothing = mail("Content-Type: multipart/mixed; boundary=b", "--b\nContent-Type: image/png\n\nabc\n--b--")
        #expect(#expect(throws: ArticleReadingError.self) { try read(nothing) }?.code == .damaged)
    }

    @Test("Boundaries that are missing, not closed, or begin alike")
    func boundaries() throws {
        let open = mail("Content-Type: multipart/mixed; boundary=b", "--b\n\n\(Self.two)")
        #expect(try read(open).article.text == Self.two)
        let unnamed = mail("Content-Type: multipart/mixed", "preamble\n--xyz\n\n\(Self.two)\n--xyz--")
        #expect(try read(unnamed).article.text == Self.two)
        let none = mail("Content-Type: multipart/mixed", Self.two)
        #expect((try? read(none)) == nil)
        let alike = mail(
            "Content-Type: multipart/mixed; boundary=b",
            "--b\nContent-Type: multipart/related; boundary=bb\n\n--bb\n\n\(Self.two)\n--bc\n--bb--\n--b--")
        #expect(try read(alike).article.text.hasPrefix(Self.two))
    }

    @Test("A mailbox file gives its first message and says that there are more")
    func mailbox() throws {
        let line = "From ada@example.org Fri May 15 11:05:00 2026\n"
        let result = try read(line + mail("", Self.two) + "\n\n" + line + mail("", "Another text. Of it."))
        #expect(result.article.text == Self.two)
        #expect(result.diagnostics.map(\.identifier) == ["other-messages"])
    }

    @Test("A page saved as a message keeps its address, and not the time of saving")
    func savedPage() throws {
        let text = """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://www.example.org/story
            Subject: A title
            Date: Fri, 15 May 2026 11:05:00 +0100
            MIME-Version: 1.0
            Content-Type: text/html

            <html><body><p>\(Self.two)</p></body></html>
            """
        let article = try read(text).article
        #expect(article.url == "https://www.example.org/story")
        #expect(article.outlet == "example.org")
        #expect(article.title == "A title")
        #expect(article.published == nil)
    }

    @Test("Multiparts nested ten thousand deep are cut, with a warning")
    func deepNesting() throws {
        var text = "MIME-Version: 1.0\n"
        for level in 0..<10_000 { text += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n" }
        #expect((try? read(text + "\n\(Self.two)")) == nil)
        let wide = mail("Content-Type: multipart/mixed; boundary=b", String(repeating: "--b\n\nshort\n", count: 20_000))
        #expect((try? read(wide)) == nil)
        let first = mail(
            "Content-Type: multipart/mixed; boundary=b",
            "--b\n\n\(Self.two)\n" + String(repeating: "--b\n\n", count: 20_000))
        let result = try read(first)
        #expect(result.article.text == Self.two)
        #expect(result.diagnostics.map(\.identifier) == ["message-parts-left-out"])
    }

    @Test("A field of ten megabytes, a million fields, a million lines")
    func longFields() throws {
        let long = String(repeating: "x", count: 10 << 20)
        #expect(try read(mail("X-Long: \(long)", Self.two)).article.text == Self.two)
        #expect((try? read("From: a\nSubject: \(long)\nDate: c\n\n\(Self.two)")) != nil)
        let fields = String(repeating: "X-A: b\n", count: 1_000_000)
        #expect(try read(mail("\(fields)X-B: c", Self.two)).article.text == Self.two)
        let lines = String(repeating: "--b-\n", count: 1_000_000)
        let body = "--b\n\n\(Self.two)\n--b\nContent-Type: image/png\n\n\(lines)"
        #expect(try read(mail("Content-Type: multipart/mixed; boundary=b", body)).article.text == Self.two)
        let words = String(repeating: "=?a?Q?", count: 200_000)
        #expect(try read(mail("Subject: \(words)", Self.two)).article.text == Self.two)
    }

    @Test("Base64 that is none gives an error and no crash")
    func garbage() {
        let text = mail("Content-Type: text/html\nContent-Transfer-Encoding: base64", "%%%$$$ \u{FFFD} ====")
        #expect((try? read(text)) == nil)
    }
}
