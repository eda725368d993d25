import LocalServer
import PageFetching
import Testing

/// Answers of what is no web server, and those that HTTP allows but nobody expects.
@Suite struct OddAnswerTests {
    @Test func aConnectionThatIsClosedAtOnceIsNoServer() throws {
        let server = try LocalServer { _, _ in }
        #expect(
            failure(server)?.description
                == "\(server.address()) does not answer as a web server does; check the address.")
    }

    @Test(arguments: [
        "garbage", "\r\n\r\n", "SSH-2.0-OpenSSH_9.2\r\n", "HTTP/1.1\r\n\r\n", "HTTP/9.9 200 OK\r\n\r\nText.",
        "HTTP/1.1 999999 OK\r\n\r\nText.", "HTTP/1.1 abc OK\r\n\r\nText.", "HTTP/1.1 000 Nothing\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\nText.", "HTTP/1.1 200 OK\r\n folded\r\n\r\nText.", "\u{0}\u{0}\u{0}",
        "HTTP/1.1 200 OK\r\nA\u{0}B: c\r\n\r\nText.", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nBelow zero",
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\nText.",
    ])
    func whatIsNoAnswerIsRefused(answer: String) throws {
        let server = try LocalServer { _, connection in connection.send(answer) }
        #expect(failure(server)?.code == .notHTTP)
    }

    @Test(arguments: ["HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", "HTTP/1.1 200"])
    func aHeaderThatEndsWithTheConnectionIsNoPage(answer: String) throws {
        let server = try LocalServer { _, connection in connection.send(answer) }
        #expect(failure(server) != nil)
    }

    @Test(arguments: [
        "HTTP/1.1 200 OK\n\nText.", "HTTP/1.1 200 OK\r\nA: b\r\n folded\r\n\r\nText.", "HTTP/1.1 200\r\n\r\nText.",
        "HTTP/1.1 200 OK\r\nContent-Type: \u{FFFD}\u{1}\r\n\r\nText.",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\nText.",
        "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\n\r\nText.",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nText.\r\n0\r\nContent-Type: image/png\r\n\r\n",
        "HTTP/1.1 200 OK\r\nSet-Cookie: a=b; Expires=\r\nSet-Cookie: =\r\n\r\nText.",
        "HTTP/1.1 200 OK\r\n\u{E9}\u{20AC}: \u{E9}\r\n\r\nText.", "HTTP/1.1 203 Changed\r\n\r\nText.",
    ])
    func whatIsOddButAllowedIsRead(answer: String) throws {
        let server = try LocalServer { _, connection in connection.send(answer) }
        #expect(try fetch(server).bytes == Array("Text.".utf8))
    }
}
