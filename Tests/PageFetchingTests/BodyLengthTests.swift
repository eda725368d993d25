import LocalServer
import PageFetching
import Testing

/// Bodies that are whole, too short, too long, compressed or not what their header says.
@Suite struct BodyLengthTests {
    @Test(arguments: [
        "Content-Length: 100\r\n\r\nToo short.", "Transfer-Encoding: chunked\r\n\r\nff\r\nToo short.",
        "Transfer-Encoding: chunked\r\n\r\n5\r\nToo s\r\n",
        "Transfer-Encoding: chunked\r\n\r\nzz\r\nNo number.\r\n0\r\n\r\n",
        "Content-Encoding: gzip\r\nContent-Length: 8\r\n\r\nNo gzip.", "Content-Encoding: gzip\r\n\r\nNo gzip.",
        "Content-Encoding: parallax\r\nContent-Length: 8\r\n\r\nUnknown.",
        "Content-Length: 4\r\nContent-Length: 8\r\n\r\nTwo ones",
    ])
    func aBodyThatIsNotWholeIsNoPage(rest: String) throws {
        let server = try LocalServer { _, connection in connection.send("HTTP/1.1 200 OK\r\n" + rest) }
        let error = failure(server)
        #expect(error?.code == .brokenOff, "\(String(describing: error))")
    }

    @Test func whatIsBeyondTheLengthIsLeft() throws {
        let server = try LocalServer { _, connection in
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nText. And more that does not belong to it.")
        }
        #expect(try fetch(server).bytes == Array("Text.".utf8))
    }

    @Test func aBodyWithoutLengthEndsWithTheConnection() throws {
        let server = try LocalServer { _, connection in connection.send("HTTP/1.0 200 OK\r\n\r\nText.") }
        let page = try fetch(server)
        #expect(page.bytes == Array("Text.".utf8))
        #expect(page.mediaType == nil)
        #expect(page.charset == nil)
    }

    @Test func anEmptyBodyIsAPage() throws {
        let server = try LocalServer { _, connection in connection.send(body: "") }
        #expect(try fetch(server).bytes.isEmpty)
    }

    @Test func compressionIsUndone() throws {
        let body = Gzip.stored(Array("Text that was compressed.".utf8))
        let server = try LocalServer { _, connection in connection.send(["Content-Encoding: gzip"], body: body) }
        #expect(try fetch(server).bytes == Array("Text that was compressed.".utf8))
    }

    @Test func aCompressedFileStaysOne() throws {
        let body = Gzip.stored(Array("Text that was compressed.".utf8))
        let server = try LocalServer { _, connection in connection.send(["Content-Type: application/gzip"], body: body)
        }
        #expect(try fetch(server).bytes == body)
    }

    @Test func aTruncatedBodySaysSo() throws {
        let server = try LocalServer { _, connection in
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nToo short.")
        }
        #expect(
            failure(server)?.description
                == "\(server.address()) broke off before the page was complete (transfer closed with 90 bytes "
                + "remaining to read); try again, or save the page in a browser and give that file.")
    }
}
