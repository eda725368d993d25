import ClaimAlignment
import Inference
import Testing

@testable import Verdicts

@Suite("Words of near meaning")
struct NearWordsTests {
    private func found(_ first: String, _ second: String, likelihood: Double = 0.9) -> [String] {
        let pair = TwoReports.read(first, second).told(likelihood: likelihood).pair
        return NearWords(pair, beside: WordChoices(pair).choices, by: [.ofClaims, .english]).choices.map {
            "\(pair.first.text(at: $0.first.span)) \(pair.second.text(at: $0.second.span))"
        }
    }

    @Test("two words for one thing or act, either of which can stand in the other claim")
    func wordsForOneThing() {
        #expect(
            found("Clients withdrew their savings last week.", "Customers withdrew their savings last week.")
                == ["Clients Customers"])
        #expect(
            found(
                "The two volumes were damaged in the vault, the library said.",
                "The two volumes were harmed in the vault, the library said.") == ["damaged harmed"])
    }

    @Test(
        "words that only go together are no two words for one thing",
        arguments: [
            ("The hospital treated six people for burns.", "Doctors treated six people for burns."),
            ("The two men were held in a prison on Monday.", "The two men were held by guards on Monday."),
        ])
    func wordsThatGoTogether(first: String, second: String) {
        #expect(found(first, second) == [])
    }

    @Test("nothing is asked of claims that may tell of two things")
    func unlikely() {
        #expect(
            found("Clients withdrew their savings.", "Customers withdrew their savings.", likelihood: 0.5) == [])
    }
}
