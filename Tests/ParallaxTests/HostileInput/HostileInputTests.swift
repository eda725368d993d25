import NewsModel
import Parallax
import Testing

@Suite("Hostile input", .serialized)
struct HostileInputTests {
    private static let plain = Article(
        outlet: "The Gazette", text: "The mill in Ilmet burned on Monday. Ana Ruiz said nine people died.")

    /// Everything the pipeline can do with a text.
    private func runAll(_ text: String) {
        let pipeline = Pipeline()
        let article = Article(outlet: "The Standard", title: String(text.prefix(200)), text: text)
        _ = pipeline.claims(in: article)
        _ = try? pipeline.compare([article, Self.plain], force: true)
        _ = try? pipeline.compare([article, Article(outlet: "The Post", text: text + " The end.")], force: true)
        _ = try? pipeline.compare(digest: article)
        _ = try? pipeline.check(draft: article, against: [Self.plain])
        _ = try? pipeline.check(draft: Self.plain, against: [article])
        _ = pipeline.support("Nine people died in Ilmet.", sources: [article])
    }

    private func seconds(_ text: String) -> Double {
        let clock = ContinuousClock()
        let taken = clock.measure { runAll(text) }
        return Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18
    }

    /// Four times the text may take eight times the time, no more; times too short to measure pass.
    @Test("work grows with the text, not with its square", arguments: HostileText.all)
    func linear(_ hostile: HostileText) {
        let small = seconds(hostile.text(hostile.count / 4))
        let large = seconds(hostile.text(hostile.count))
        print("HOSTILE", hostile.testDescription, small, large, large / small)
        #expect(large < 8 * max(small, 0.05), "\(hostile.testDescription): \(small) s, then \(large) s")
    }
}
