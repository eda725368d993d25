import LocalServer
import PageFetching
import Testing

/// Pages fetched from a server on 127.0.0.1, which is the only one that these tests speak to.
@Suite struct PageFetcherTests {
    private static let page = "<!DOCTYPE html><title>A</title><p>One thing happened. Then another did.</p>"

    @Test func aPageIsFetched() throws {
        let server = try LocalServer { _, connection in
            connection.send(["Content-Type: Text/HTML; charset=\"ISO-8859-1\""], body: Self.page)
        }
        let page = try fetch(server, "/a?b=c")
        #expect(page.bytes == Array(Self.page.utf8))
        #expect(page.mediaType == "text/html")
        #expect(page.charset == "ISO-8859-1")
        #expect(page.status == 200)
        #expect(page.time == 1_778_752_800)
        #expect(page.address == page.requested)
        #expect(!page.forbidsArchiving)
    }

    @Test func theRequestSaysWhoAsksAndNothingElse() throws {
        let server = try LocalServer { _, connection in connection.send(["Set-Cookie: a=b"], body: Self.page) }
        _ = try fetch(server, "/a?b=c#d")
        _ = try fetch(server, "/a")
        #expect(server.requests.map(\.target) == ["/a?b=c", "/a"])
        for request in server.requests {
            #expect(request.field("User-Agent") == "Parallax/0.0 (+news comparison; fetches only what its user names)")
            let names = request.fields.compactMap { $0.split(separator: ":").first?.lowercased() }
            let usual = ["host", "accept", "accept-encoding", "accept-language", "connection", "user-agent"]
            #expect(Set(names).isSubset(of: usual), "\(names)")
        }
    }
}
