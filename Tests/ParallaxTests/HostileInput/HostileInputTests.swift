import Foundation
import NewsModel
import Parallax
import Testing

@Suite("Hostile input", .serialized)
struct HostileInputTests {
    private static let plain = Article(
        outlet: "The Gazette", text: "The mill in Ilmet burned on Monday. Ana Ruiz said nine people died.")
    /// Two sentences after the hostile part, so that nothing is refused for being too short.
    private static let tail = "\n\nThe mill burned on Monday. The Gazette reports that nine people died."

    /// Everything the pipeline does with articles.
    private func runAll(_ hostile: String) throws {
        let pipeline = Pipeline()
        let article = Article(outlet: "The Standard", title: String(hostile.prefix(200)), text: hostile + Self.tail)
        let other = Article(outlet: "The Post", text: hostile + " The end." + Self.tail)
        _ = try pipeline.compare([article, Self.plain, other], force: true)
        _ = try? pipeline.compare(digest: article)
        _ = try pipeline.check(draft: article, against: [Self.plain])
        _ = try pipeline.check(draft: Self.plain, against: [article])
    }

    /// Processor time of this thread alone, so that tests beside it and a busy machine do not count.
    private func seconds(_ hostile: String) throws -> Double {
        let start = Self.threadSeconds()
        try runAll(hostile)
        return Self.threadSeconds() - start
    }

    private static func threadSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Four times the text may take twelve times the work, no more; the square would be sixteen. Linear work takes four,
    /// but claims are compared all with all up to the aligner's bound, which these sizes lie below. Three attempts; times
    /// too short to measure pass.
    @Test("work grows with the text, not with its square", arguments: HostileText.all)
    func linear(_ hostile: HostileText) throws {
        var small = Double.infinity
        var large = Double.infinity
        for _ in 0..<3 {
            small = min(small, try seconds(hostile.text(hostile.count / 256)))
            large = min(large, try seconds(hostile.text(hostile.count / 64)))
            if large < 12 * max(small, 0.02) { break }
        }
        #expect(large < 12 * max(small, 0.02), "\(small) s, then \(large) s")
    }

    @Test("a text of full size is read", arguments: HostileText.all.filter(\.isLarge))
    func fullSize(_ hostile: HostileText) throws {
        let text = hostile.text(hostile.count) + Self.tail
        let reading = Pipeline().claims(in: Article(text: text))
        for claim in reading.claims { #expect(claim.span.upperBound <= text.utf8.count) }
        #expect(reading.claims.contains { text.text(at: $0.span) == "The mill burned on Monday." })
        #expect(try Pipeline().compare([Article(text: text), Self.plain], force: true).articles.count == 2)
    }

    @Test(
        "odd texts are refused or read, never a crash",
        arguments: [
            "", " ", "\u{FEFF}", "\u{0}", ".", "…", "“", "”", "\"\"", "and", ",", "\r\n\r\n", "\u{202E}", "👍",
            "e\u{301}",
            "1", "Ana", "said", "he said", "\u{200F}\u{200E}", "((((", "\u{7}\u{1B}[31m", "a.b.c.d", "According to",
            "of them",
            "\u{E000}\u{10FFFF}", "Ilmet (Reuters) -", "“a” said “b” said “c”", "killing", "not", "\u{FFFD}",
        ])
    func odd(_ text: String) throws {
        let pipeline = Pipeline()
        let article = Article(outlet: text, title: text, text: text)
        #expect(pipeline.claims(in: article).claims.allSatisfy { $0.span.upperBound <= text.utf8.count })
        _ = try? pipeline.compare([article, Self.plain], force: true)
        _ = try? pipeline.compare(digest: article)
        _ = try? pipeline.check(draft: article, against: [Self.plain])
        _ = try pipeline.check(draft: Self.plain, against: [article])
        _ = pipeline.support(text, sources: [article, Self.plain])
        _ = pipeline.relate(text, Self.plain.text, publishedA: nil, publishedB: nil)
        #expect(pipeline.normalize(text, published: nil).quantities.allSatisfy { !$0.value.isNaN })
        try runAll(text)
    }
}
