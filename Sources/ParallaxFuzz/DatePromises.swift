import ArticleExtraction
import NewsModel

/// What holds for every text that may be a date.
enum DatePromises {
    static func check(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        if let time = PublicationTime(iso8601: text) { check(time) }
        let article = ArticleReader().read(plainText: "Published: \(text)\n\nOne thing happened. Then another.").article
        if let time = article.published { check(time) }
        let page = """
            <html><head><meta property="article:published_time" content="\(text)"></head>
            <body><time>\(text)</time><p>One thing happened. Then another.</p></body></html>
            """
        if let time = ArticleReader().read(html: page, url: nil).article.published { check(time) }
    }

    static func check(_ time: PublicationTime) {
        Violation.expect((1...12).contains(time.month), "there is no such month")
        Violation.expect((1...31).contains(time.day), "there is no such day")
        Violation.expect((0...23).contains(time.hour ?? 0), "there is no such hour")
        Violation.expect((-1440...1440).contains(time.zoneOffset ?? 0), "there is no such zone")
        Violation.expect(abs(time.epochSeconds) < 1 << 40, "a time lies outside of all years of four figures")
        Violation.expect(PublicationTime(iso8601: time.iso8601) == time, "a time that was written reads as another")
    }
}
