import ArticleExtraction
import PageFetching
import Testing

@testable import ParallaxCommandLine

@Suite struct ResolvedInputTests {
    private let inputs = MemoryInputs(contents: ["feed.xml": "", "a#b.xml": "", "a#b.xml#2": "", "": ""])

    @Test(arguments: [
        ("feed.xml", "feed.xml", nil), ("feed.xml#3", "feed.xml", "3"), ("feed.xml#three", "feed.xml", "three"),
        ("feed.xml#https://a.example/b", "feed.xml", "https://a.example/b"),
        ("feed.xml#https://a.example/b#c", "feed.xml", "https://a.example/b#c"), ("feed.xml#1#2", "feed.xml", "1#2"),
        // A file under the whole name goes first, and of several the one with the longest name.
        ("a#b.xml", "a#b.xml", nil), ("a#b.xml#2", "a#b.xml#2", nil), ("a#b.xml#3", "a#b.xml", "3"),
        ("a#b.xml#2#1", "a#b.xml#2", "1"),
        // What does not exist keeps its name, for the message.
        ("none.xml#3", "none.xml#3", nil), ("feed.xml#", "feed.xml#", nil), ("none", "none", nil), ("#", "#", nil),
        ("httpx://a", "httpx://a", nil),
    ])
    func filesAreToldFromEntries(name: String, path: String, entry: String?) throws {
        let input = try InputPath(name).resolved(by: inputs)
        #expect(input.place == .file(path: path))
        #expect(input.entry?.text == entry)
        #expect(input.name == path)
    }

    @Test(arguments: [("-", nil), ("-#2", "2"), ("-#https://a.example/#b", "https://a.example/#b")])
    func standardInputHasEntriesToo(name: String, entry: String?) throws {
        let input = try InputPath(name).resolved(by: inputs)
        #expect(input.place == .standardInput)
        #expect(input.entry?.text == entry)
        #expect(input.name == "standard input")
    }

    @Test(arguments: [
        ("https://a.example/b", "https://a.example/b", nil), ("HTTP://A.example", "http://a.example/", nil),
        ("https://a.example/b#top", "https://a.example/b", nil), ("https://a.example/b#", "https://a.example/b", nil),
        ("https://a.example/b#2", "https://a.example/b", "2"), ("https://a.example/b#2a", "https://a.example/b", nil),
        ("https://a.example/b#http://c.example/#d", "https://a.example/b", "http://c.example/#d"),
    ])
    func addressesAreToldFromEntries(name: String, address: String, entry: String?) throws {
        let input = try InputPath(name).resolved(by: inputs)
        #expect(input.place == .address(try PageAddress(address)))
        #expect(input.entry?.text == entry)
        #expect(input.path == nil)
    }
}
