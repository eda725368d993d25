import LocalServer
import PageFetching
import Testing

@Suite struct PageAddressTests {
    @Test(arguments: [
        ("http://a.example", "http://a.example/"), ("HTTPS://A.Example:443/B?c=d#e", "https://a.example/B?c=d"),
        ("http://a.example:80/", "http://a.example/"), ("http://a.example:8080/", "http://a.example:8080/"),
        ("http://a.example/b%20c", "http://a.example/b%20c"), ("http://a.example/\u{E9}", "http://a.example/%C3%A9"),
        ("http://[::1]:8080/a", "http://[::1]:8080/a"), ("http://a.example?b", "http://a.example/?b"),
        ("http://b\u{FC}cher.example/", "http://xn--bcher-kva.example/"), ("http://127.0.0.1/", "http://127.0.0.1/"),
        ("http://a.example/#b@c", "http://a.example/"), ("http://a.example/@b", "http://a.example/@b"),
    ])
    func addressesHaveOneSpelling(text: String, spelling: String) throws {
        #expect(PageAddress.begins(text))
        #expect(try PageAddress(text).text == spelling)
    }

    @Test(arguments: [
        "http://", "https://", "http:///a", "http://?a", "http://#a", "http://a b/", "http://a.example/a b",
        "http://a.example/a\nb", "http://a.example/\u{0}", "http://a.example:0/", "http://a.example:99999/",
        "http://a.example:b/", "http://[::1", "http://\\a", "ftp://a.example/", "file:///a", "a.example", "", "http:a",
        "http://" + String(repeating: "a", count: 20_000),
    ])
    func whatIsNoAddressIsRefused(text: String) {
        #expect(
            throws: PageFetchingError(
                code: .notAnAddress, address: text.split(separator: "#").first.map(String.init) ?? "")
        ) {
            try PageAddress(text)
        }
    }

    @Test(arguments: [
        "http://user:secret@a.example/", "http://user@a.example/", "http://@a.example/", "http://:@a.example/",
    ])
    func credentialsAreRefusedAndNotRepeated(text: String) {
        do {
            _ = try PageAddress(text)
            Issue.record("It was taken.")
        } catch {
            #expect(
                error.description
                    == "http://…@a.example/ holds a user name or a password, which are never sent; leave them out, or "
                    + "save the page in a browser and give that file.")
        }
    }

    @Test(arguments: ["httpx://a", "http:/a", "http", "a http://b", "", "-", "file:///a", "https:/a"])
    func otherTextsDoNotBeginLikeAnAddress(text: String) { #expect(!PageAddress.begins(text)) }

    @Test func noHostOfThatNameIsKnown() throws {
        // Keeps proxies out, which would be asked for the name.
        _ = try LocalServer { _, _ in }
        let error = Self.failure("http://host.invalid/a")
        // Where no name server can be reached, there is no answer in time.
        let isSilent = error?.detail.hasPrefix("no connection within") == true
        #expect(error?.code == .hostNotFound || isSilent)
        #expect(
            PageFetchingError(code: .hostNotFound, address: "http://host.invalid/a").description
                == "http://host.invalid/a cannot be fetched, for no host of that name is known; check the address and the "
                + "network connection.")
    }

    @Test func aRefusedConnectionIsSaid() throws {
        let port = try LocalServer.unusedPort()
        let error = Self.failure("http://127.0.0.1:\(port)/")
        #expect(error?.code == .cannotConnect)
        #expect(error?.detail.contains("connect") == true)
    }

    @Test func aServerWithoutEncryptionIsNotSecure() throws {
        let server = try LocalServer { _, connection in connection.send(body: "Text.") }
        #expect(Self.failure("https://127.0.0.1:\(server.port)/")?.code == .notSecure)
    }

    private static func failure(_ text: String) -> PageFetchingError? {
        do {
            _ = try PageFetcher(version: "0.0", limits: .short).fetch(PageAddress(text), at: 0)
            return nil
        } catch { return error }
    }
}
