import Linguistics
import NewsModel
import Testing

/// Reports tell of times, requests arrange them.
@Suite("Times of reports and of requests")
struct TimeRegisterTests {
    /// A Friday.
    private static let published = PublicationTime(iso8601: "2026-05-15T11:05:00+01:00")

    private func found(_ text: String) -> [String] {
        let document = Document(text)
        return document.times(published: Self.published).map { "\(document.text(at: $0.span)) = \($0.value)" }
    }

    @Test(
        "a report's days are counted from its publication",
        arguments: [
            ("The court met on Monday.", "Monday = 2026-05-11"),
            ("\u{201C}We will meet on Monday,\u{201D} she said.", "Monday = 2026-05-18"),
            ("\"I saw him on May 3,\" she said.", "May 3 = 2026-05-03"),
            ("I met him on Monday and left.", "Monday = 2026-05-11"),
            ("Sales fell last quarter.", "last quarter = 2026-Q1"),
            ("It rained over the past three days.", "the past three days = P3D"),
        ])
    func reports(_ text: String, _ expected: String) { #expect(found(text) == [expected]) }

    @Test(
        "a request's days stay open, its stretches are spelled out",
        arguments: [
            ("Please book the hall for Monday.", "Monday = XXXX-WXX-1"),
            ("I'll return on May 30.", "May 30 = XXXX-05-30"),
            ("Can you come on the 18th?", "the 18th = XXXX-XX-18"),
            ("Will you be there on Christmas Day?", "Christmas Day = XXXX-12-25"),
            ("I'll be away for the next three days.", "the next three days = (2026-05-16,2026-05-19,P3D)"),
            ("Book a room from June 3 to June 9.", "from June 3 to June 9 = (XXXX-06-03,XXXX-06-09,P6D)"),
            ("Show me this quarter.", "this quarter = (2026-04-01,2026-07-01,P3M)"),
            ("I'll call you in two weeks.", "in two weeks = 2026-05-29"),
        ])
    func requests(_ text: String, _ expected: String) { #expect(found(text) == [expected]) }

    @Test(
        "the verb beside a day, and what it goes with",
        arguments: [
            ("The hearing, to be held Monday, was moved.", "Monday = 2026-05-18"),
            ("Parliament will next year say what it approved on Monday.", "Monday = 2026-05-11"),
            ("A man next to the gate was hurt on Monday.", "Monday = 2026-05-11"),
            ("They had until 9 a.m. Monday to sign it.", "9 a.m. Monday = 2026-05-18T09"),
            ("He is running for mayor in November.", "November = 2026-11"),
        ])
    func direction(_ text: String, _ expected: String) { #expect(found(text).last == expected) }

    @Test("weekdays of one stretch keep their order")
    func order() {
        #expect(
            found("Guards worked from Friday to Monday.") == ["Friday = 2026-05-08", "Monday = 2026-05-11"])
    }

    @Test("a day with clock times is one stretch")
    func clocks() {
        #expect(
            found("It was shut on Monday from 9am to 5pm.")
                == ["Monday from 9am to 5pm = (2026-05-11T09,2026-05-11T17,PT8H)"])
        #expect(found("The choir met every Monday at 9 a.m.") == ["every Monday at 9 a.m. = XXXX-WXX-1T09"])
    }
}
