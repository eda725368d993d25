import LocalServer
import Testing

@testable import PageFetching

@Suite struct RedirectTests {
    /// `/0` leads to `/1` and so on, up to `/3`, which is a page.
    private static func chain(status: String = "302 Found") throws -> LocalServer {
        try LocalServer { request, connection in
            let place = Int(request.target.dropFirst()) ?? 3
            if place == 3 { return connection.send(body: "Text.") }
            connection.send(status: status, ["Location: /\(place + 1)", "Set-Cookie: a=b"], body: "Moved.")
        }
    }

    @Test(arguments: ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
    func redirectsAreFollowed(status: String) throws {
        let server = try Self.chain(status: status)
        let page = try fetch(server, "/0")
        #expect(page.bytes == Array("Text.".utf8))
        #expect(page.requested.text == server.address("/0"))
        #expect(page.address.text == server.address("/3"))
        #expect(server.requests.map(\.target) == ["/0", "/1", "/2", "/3"])
        #expect(server.requests.allSatisfy { $0.field("Cookie") == nil && $0.field("Referer") == nil })
    }

    @Test func aLoopEnds() throws {
        let server = try LocalServer { _, connection in connection.send(status: "302 Found", ["Location: /"], body: "")
        }
        let error = failure(server)
        #expect(
            error?.description
                == "\(server.address()) leads on to another address more than 4 times; open it in a browser, save the "
                + "page and give that file.")
        #expect(server.requests.count == 5)
    }

    @Test func theMessageNamesWhereItLed() throws {
        let server = try LocalServer { request, connection in
            if request.target == "/a" { return connection.send(status: "301 Moved", ["Location: b?c#d"], body: "") }
            connection.send(status: "404 Not Found", body: "")
        }
        #expect(
            failure(server, "/a")?.description
                == "\(server.address("/a")), which leads to \(server.address("/b?c")), has no page (status 404); check "
                + "the address.")
    }

    @Test func nothingIsFetchedByAnotherScheme() throws {
        for target in [
            "file:///etc/passwd", "ftp://127.0.0.1/", "mailto:a@b.example", "javascript:alert(1)", "data:,a",
        ] {
            let server = try LocalServer { _, connection in
                connection.send(status: "302 Found", ["Location: \(target)"], body: "")
            }
            let error = failure(server)
            #expect(error?.code == .badRedirect)
            #expect(error?.detail == target)
        }
    }

    @Test func aRedirectToNowhereIsRefused() throws {
        for fields in [[], ["Location: "], ["Location: http://"], ["Location: http://a:b@c.example/"]] {
            let server = try LocalServer { _, connection in connection.send(status: "302 Found", fields, body: "") }
            #expect(failure(server)?.code == .badRedirect, "\(fields)")
            #expect(failure(server)?.description.contains("a:b") == false)
        }
    }

    @Test(arguments: [
        ("/b", "https://a.example/b"), ("b", "https://a.example/x/b"), ("?b", "https://a.example/x/y?b"),
        ("//c.example/b", "https://c.example/b"), ("HTTPS://C.example:443", "https://c.example/"),
        ("../b#c", "https://a.example/b"), ("/\u{E9}", "https://a.example/%C3%A9"), ("/a b", "https://a.example/a%20b"),
    ])
    func targetsAreResolved(location: String, target: String) throws {
        let address = try PageAddress("https://a.example/x/y")
        #expect(try Redirect.target(of: location, from: address).text == target)
    }

    @Test func nothingLeadsFromHTTPSToHTTP() throws {
        #expect(throws: PageProblem(.insecureRedirect, "http://a.example/b")) {
            try Redirect.target(of: "http://a.example/b", from: PageAddress("https://a.example/a"))
        }
        #expect(try Redirect.target(of: "https://a.example/b", from: PageAddress("http://a.example/")).isSecure)
    }

    @Test func longTargetsAreCutInMessages() throws {
        let target = "ftp://" + String(repeating: "a", count: 5000)
        #expect(throws: PageProblem(.badRedirect, target.prefix(200) + "…")) {
            try Redirect.target(of: target, from: PageAddress("https://a.example/a"))
        }
    }
}
