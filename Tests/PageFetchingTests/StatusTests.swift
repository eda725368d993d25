import LocalServer
import PageFetching
import Testing

/// What a status or a media type says is said in one sentence, and the body is not waited for.
@Suite struct StatusTests {
    private typealias Code = PageFetchingError.Code

    @Test(arguments: [
        (
            401, Code.refused,
            "refuses to serve this to programs (status 401); open it in a browser, save the page and give that file."
        ),
        (
            402, .paymentRequired,
            "serves this only for payment (status 402); open it in a browser, save the page and give that file."
        ),
        (
            403, .refused,
            "refuses to serve this to programs (status 403); open it in a browser, save the page and give that file."
        ),
        (404, .notFound, "has no page (status 404); check the address."),
        (
            410, .gone,
            "has no page any more (status 410); look for the article elsewhere and give that address or file."
        ),
        (429, .tooManyRequests, "takes no more requests for the time being (status 429); try again later."),
        (
            451, .withheld,
            "is withheld for legal reasons (status 451); look for the article elsewhere and give that address or file."
        ),
        (500, .serverFailed, "could not be served (status 500); try again later."),
        (503, .serverFailed, "could not be served (status 503); try again later."),
        (
            418, .otherStatus,
            "was answered with status 418, which brings no page; open it in a browser, save the page and give that file."
        ),
        (
            407, .otherStatus,
            "was answered with status 407, which brings no page; open it in a browser, save the page and give that file."
        ),
        (
            204, .otherStatus,
            "was answered with status 204, which brings no page; open it in a browser, save the page and give that file."
        ),
        (
            206, .otherStatus,
            "was answered with status 206, which brings no page; open it in a browser, save the page and give that file."
        ),
        (
            300, .otherStatus,
            "was answered with status 300, which brings no page; open it in a browser, save the page and give that file."
        ),
        (
            304, .otherStatus,
            "was answered with status 304, which brings no page; open it in a browser, save the page and give that file."
        ),
    ])
    func statusesAreSentences(status: Int, code: PageFetchingError.Code, rest: String) throws {
        let server = try LocalServer { _, connection in
            connection.send("HTTP/1.1 \(status) Words\r\nContent-Length: 500\r\nWWW-Authenticate: Basic\r\n\r\nNot all")
            connection.wait(1)
        }
        let error = failure(server)
        #expect(error?.code == code)
        #expect(error?.description == "\(server.address()) \(rest)")
        #expect(server.requests.count == 1)
    }

    @Test(arguments: [
        ("429 Slowly", "120", "in 120 seconds"),
        ("503 Busy", "Thu, 14 May 2026 10:00:00 GMT", "after Thu, 14 May 2026 10:00:00 GMT"),
    ])
    func whenToAskAgainIsPassedOn(status: String, value: String, words: String) throws {
        let server = try LocalServer { _, connection in
            connection.send(status: status, ["Retry-After: \(value)"], body: "")
        }
        let error = failure(server)
        #expect(error?.retryAfter == value)
        #expect(error?.description.hasSuffix("; try again \(words).") == true)
    }

    @Test(arguments: [
        "image/png", "video/mp4", "audio/mpeg", "font/woff2", "application/pdf", "application/zip",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Application/PDF; a=b",
    ])
    func whatIsNoTextIsRefused(type: String) throws {
        let server = try LocalServer { _, connection in
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\nContent-Length: 500\r\n\r\nNot all")
            connection.wait(1)
        }
        let error = failure(server)
        #expect(error?.code == .notText)
        #expect(error?.description.contains("which is no text; give the address of the article's page.") == true)
    }

    @Test(arguments: [
        ("text/html", "text/html"), ("text/plain; charset=utf-8", "text/plain"),
        ("application/xhtml+xml", "application/xhtml+xml"),
        ("application/rss+xml", "application/rss+xml"), ("application/feed+json", "application/feed+json"),
        ("application/gzip", "application/gzip"), ("application/warc", "application/warc"),
        ("message/rfc822", "message/rfc822"), ("multipart/related; boundary=a", "multipart/related"),
        ("application/octet-stream", "application/octet-stream"), ("binary/octet-stream", "binary/octet-stream"),
        ("nonsense", nil), ("", nil), (";", nil), ("/", nil), ("text/", nil),
    ])
    func whatMayBeTextIsTaken(type: String, name: String?) throws {
        let server = try LocalServer { _, connection in connection.send(["Content-Type: \(type)"], body: "Text.") }
        #expect(try fetch(server).mediaType == name)
    }

    @Test(arguments: [
        ("text/html; charset=utf-8", "utf-8"), ("text/html;CHARSET='x'", "x"),
        ("text/html; a=b; charset=\"l 1\"", "l 1"),
        ("text/html; charset=", nil), ("text/html; charset", nil), ("text/html; charset=a; charset=b", "a"),
    ])
    func theEncodingIsRead(type: String, charset: String?) throws {
        let server = try LocalServer { _, connection in connection.send(["Content-Type: \(type)"], body: "Text.") }
        #expect(try fetch(server).charset == charset)
    }

    @Test(arguments: [
        (["X-Robots-Tag: noarchive"], true), (["X-Robots-Tag: noindex", "X-Robots-Tag: NoArchive, nofollow"], true),
        (["X-Robots-Tag: somebot: noarchive"], true), (["X-Robots-Tag: noindex"], false), ([], false),
    ])
    func theWishThatNoCopyBeKeptIsHeard(fields: [String], isForbidden: Bool) throws {
        let server = try LocalServer { _, connection in connection.send(fields, body: "Text.") }
        #expect(try fetch(server).forbidsArchiving == isForbidden)
    }
}
