import Foundation
import LocalServer
import PageFetching
import Testing

/// Servers that are slow, wrong or malicious. None may cost the program more than its limits, and none may end it.
@Suite struct HostileServerTests {
    private static let html = "Content-Type: text/html"

    // MARK: Time

    @Test func aServerThatNeverAnswersIsGivenUp() throws {
        let server = try LocalServer { _, connection in connection.wait(5) }
        #expect(failure(server)?.code == .silent)
    }

    @Test func aHeaderThatStopsHalfWayIsGivenUp() throws {
        let server = try LocalServer { _, connection in
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: te")
            connection.wait(5)
        }
        #expect(failure(server)?.code == .silent)
    }

    @Test func aBodyThatStopsHalfWayIsGivenUp() throws {
        let server = try LocalServer { _, connection in
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nOne thing")
            connection.wait(5)
        }
        #expect(failure(server)?.code == .silent)
    }

    @Test func aByteASecondIsTooSlow() throws {
        let server = try LocalServer { _, connection in
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
            while connection.send("a") { connection.wait(1) }
        }
        let error = failure(server)
        #expect(error?.code == .tooSlow)
        #expect(
            error?.description
                == "\(server.address()) did not send the whole page within 4 seconds; try again, or save the page in "
                + "a browser and give that file.")
    }

    @Test func theTimeForRedirectsCounts() throws {
        let server = try LocalServer { _, connection in
            connection.wait(1.3)
            connection.send(status: "302 Found", ["Location: /"], body: "")
        }
        #expect(failure(server)?.code == .tooSlow)
    }

    // MARK: Size

    @Test func aLengthOverTheLimitIsRefusedBeforeTheBody() throws {
        let server = try LocalServer { _, connection in
            connection.send("HTTP/1.1 200 OK\r\n\(Self.html)\r\nContent-Length: 2000000\r\n\r\n")
            connection.wait(3)
        }
        let error = failure(server)
        #expect(error?.code == .tooLarge)
        #expect(error?.detail == "1 MiB")
    }

    @Test func anEndlessBodyIsStoppedAtTheLimit() throws {
        let server = try LocalServer { _, connection in
            connection.send("HTTP/1.1 200 OK\r\n\(Self.html)\r\nTransfer-Encoding: chunked\r\n\r\n")
            let chunk = Array("10000\r\n".utf8) + [UInt8](repeating: 0x61, count: 1 << 16) + Array("\r\n".utf8)
            for _ in 0..<163_840 where !connection.send(chunk) { return }
        }
        #expect(failure(server)?.code == .tooLarge)
        // What is under way when the limit is met: the two sockets' buffers.
        #expect(server.bytesSent < 64 << 20)
    }

    @Test func aBombIsStoppedAtTheLimit() throws {
        let bomb = Gzip.bomb(zeros: 400 << 20)
        let server = try LocalServer { _, connection in
            connection.send(["Content-Encoding: gzip", Self.html], body: bomb)
        }
        #expect(bomb.count > 2 << 20)
        var limits = FetchingLimits.short
        limits.bytes = 8 << 20
        #expect(failure(server, limits: limits)?.code == .tooLarge)
    }

    @Test func anEndlessBodyOfARedirectIsStopped() throws {
        let server = try LocalServer { _, connection in
            connection.send("HTTP/1.1 302 Found\r\nLocation: /a\r\nTransfer-Encoding: chunked\r\n\r\n")
            let chunk = Array("10000\r\n".utf8) + [UInt8](repeating: 0x61, count: 1 << 16) + Array("\r\n".utf8)
            for _ in 0..<163_840 where !connection.send(chunk) { return }
        }
        #expect(failure(server)?.code == .tooManyRedirects)
        #expect(server.bytesSent < 64 << 20)
    }

    @Test func aHeaderOfTenMegabytesIsRefused() throws {
        let server = try LocalServer { _, connection in
            connection.send("HTTP/1.1 200 OK\r\n")
            let line = "X-Long: " + String(repeating: "a", count: 1000) + "\r\n"
            for _ in 0..<10_000 where !connection.send(line) { return }
            connection.send("\r\nText.")
        }
        #expect(failure(server)?.code == .notHTTP)
        #expect(server.bytesSent < 10_000_000)
    }

    @Test func aLineOfTenMegabytesIsRefused() throws {
        let server = try LocalServer { _, connection in
            connection.send("HTTP/1.1 200 OK\r\nX-Long: ")
            let piece = String(repeating: "a", count: 1000)
            for _ in 0..<10_000 where !connection.send(piece) { return }
            connection.send("\r\n\r\nText.")
        }
        #expect(failure(server) != nil)
        #expect(server.bytesSent < 10_000_000)
    }
}
