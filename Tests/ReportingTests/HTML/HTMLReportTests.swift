import NewsModel
import Testing

@testable import HTMLBuilder
@testable import Reporting

@Suite struct HTMLReportTests {
    static let pages: [String: String] = [
        "two": HTMLReport(SampleComparison.two, version: "1.0").render(),
        "three": HTMLReport(SampleComparison.three, version: "1.0").render(),
        "four": HTMLReport(SampleComparison.four, version: "1.0").render(),
        "digest": HTMLReport(SampleDigest.comparison, version: "1.0").render(),
        "hostile": HTMLReport(HostileComparison.comparison, version: HostileComparison.attack).render(),
        "check": CheckHTMLReport(SampleCheck.check, version: "1.0").render(),
    ]
    static let names = pages.keys.sorted()

    private func page(_ name: String) throws -> String { try #require(Self.pages[name]) }

    @Test(arguments: names)
    func everyLinkIntoThePageHasItsTarget(name: String) throws {
        let reader = PageReader(try page(name))
        let ids = Set(reader.ids)
        for link in reader.links where link.hasPrefix("#") {
            #expect(ids.contains(String(link.dropFirst())), "\(link)")
        }
        #expect(reader.links.count { $0.hasPrefix("#") } > 20)
    }

    @Test(arguments: names)
    func noIDStandsTwice(name: String) throws {
        let reader = PageReader(try page(name))
        let repeated = Dictionary(grouping: reader.ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
        #expect(repeated == [])
    }

    @Test(arguments: names)
    func elementsNest(name: String) throws {
        #expect(PageReader(try page(name)).nestingError == nil)
    }

    @Test(arguments: names)
    func nothingIsLoadedOrRun(name: String) throws {
        let reader = PageReader(try page(name))
        let loading: Set<String> = [
            "script", "img", "link", "iframe", "object", "embed", "video", "audio", "form", "base",
        ]
        #expect(loading.isDisjoint(with: reader.elements))
        #expect(!reader.attributeNames.contains { $0.hasPrefix("on") || $0 == "style" || $0 == "src" })
        #expect(reader.links.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("https://") })
        #expect(!StyleSheet.text.contains("url(") && !StyleSheet.text.contains("@import"))
    }

    @Test(arguments: names)
    func policyAllowsTheStyleSheetAlone(name: String) throws {
        let page = try page(name)
        #expect(page.contains("content=\"\(ContentSecurityPolicy.policy(for: StyleSheet.text))\""))
        #expect(page.contains("<style>\(StyleSheet.text)</style>"))
    }

    @Test func theSameComparisonGivesTheSameBytes() throws {
        #expect(try page("three") == HTMLReport(SampleComparison.make(outlets: 3), version: "1.0").render())
    }

    @Test func hostileTextStaysText() throws {
        let page = try page("hostile")
        #expect(!page.contains("<script"))
        #expect(page.components(of: "</style>") == 1)
        #expect(page.components(of: "</title>") == 1 + PageReader(page).elements.count { $0 == "title" } - 1)
        #expect(!page.unicodeScalars.contains("\u{202E}"))
        #expect(!page.unicodeScalars.contains("\u{0}"))
        #expect(page.contains("👩‍👩‍👧"))
        #expect(!PageReader(page).attributeNames.contains("onclick"))
    }

    @Test(arguments: [2, 3, 4])
    func totalsAreTheListsLengths(outlets: Int) throws {
        let comparison = SampleComparison.make(outlets: outlets)
        let totals = ComparisonTotals(comparison)
        let page = HTMLReport(comparison, version: "1.0").render()
        let ids = PageReader(page).ids
        #expect(ids.count { $0.hasPrefix("p") && Int($0.dropFirst()) != nil } == totals.pairs)
        #expect(ids.count { $0.hasPrefix("o") && Int($0.dropFirst()) != nil } == totals.only)
        #expect(ids.count { $0.hasPrefix("f") && Int($0.dropFirst()) != nil } == totals.flags)
        #expect(ids.count { $0.hasPrefix("claim-") } == totals.claims)
        #expect(page.contains("<strong>\(totals.conflicts)</strong> <span class=\"tile-name\">conflicts</span>"))
        #expect(page.contains("Conflicts (\(totals.conflicts))"))
    }

    @Test func aDigestIsShownOnce() throws {
        let page = try page("digest")
        #expect(page.components(of: "<article id=\"text-") == 1)
        #expect(page.contains("The digest’s own voice"))
        #expect(page.contains("claim-a2") && page.contains("claim-b2"))
    }

    @Test func anEmptyComparisonIsAPage() {
        let empty = Comparison(
            origin: .articles, articles: [], claims: [], pairs: [], only: [], flags: [], emphasis: Emphasis(),
            sources: [], provenance: Provenance(), sameEvent: SameEvent(score: 0, reason: ""))
        let page = HTMLReport(empty, version: "").render()
        #expect(PageReader(page).nestingError == nil)
        #expect(page.contains("may not tell the same event"))
    }

    @Test(arguments: [
        "", "\n\n\n", String(repeating: "a", count: 1_000_000), "🦊\u{200F}\r\n\r\nمرحبا", "\u{0}\u{1}\u{FFFF}",
    ])
    func uglyTextsAreShown(text: String) {
        var comparison = SampleComparison.two
        comparison.articles.append(
            ComparedArticle(article: Article(text: text), words: 0, sha256: ""))
        if !text.isEmpty {
            comparison.claims.append(
                Claim(id: "c1", article: 2, span: SourceSpan(0, text.utf8.count), sentence: 0))
        }
        let reader = PageReader(HTMLReport(comparison, version: "1.0").render())
        #expect(reader.nestingError == nil)
        #expect(reader.ids.contains("claim-c1") == !text.isEmpty)
    }

    @Test func conflictsComeFirst() throws {
        let page = try page("two")
        let key = try #require(page.firstRange(of: "key-list"))
        let row = try #require(page[key.upperBound...].firstRange(of: "key-row is-"))
        #expect(page[row.upperBound...].hasPrefix("conflict"))
    }
}

extension String {
    /// How often a text stands in this one.
    func components(of text: String) -> Int { ranges(of: text).count }
}
