import ClaimExtraction
import Linguistics
import NewsModel
import Testing

@Suite struct SpeakerTests {
    @Test(arguments: [
        ("Agnes Dowd, the fire chief, said it was out.", AttributionLink.Kind.named),
        ("Interior Minister Karim Wassel said it was out.", .named),
        ("Agnes Dowd's statement said it was out.", .named),
        ("The interior ministry said it was out.", .official),
        ("Health officials said it was out.", .official),
        ("A police spokesman said it was out.", .official),
        ("Three workers who escaped said it was out.", .anonymous),
        ("A senior official said it was out.", .anonymous),
        ("Two officials said it was out.", .anonymous),
        ("The officials, who asked not to be named, said it was out.", .anonymous),
        ("Health officials said it was out.", .official),
        ("A person familiar with the case said it was out.", .anonymous),
        ("A 2019 government audit found that it was out.", .document),
        ("Reuters said it was out.", .agency),
        ("State television said it was out.", .outlet),
        ("The Norvane Evening Ledger said it was out.", .outlet),
        ("Media reports said it was out.", .vague),
    ])
    func kind(_ text: String, _ kind: AttributionLink.Kind) {
        #expect(extract(text).attributions.first?.kind == kind)
    }

    @Test(arguments: [
        ("Fire chief Agnes Dowd said it was out. She said it was late.", ["Agnes Dowd", "Agnes Dowd"]),
        (
            "Mr. Ben Ito said it sank. Ms. Ana Ruiz said it did not. He said it was old.",
            ["Ben Ito", "Ana Ruiz", "Ben Ito"]
        ),
        ("Ana Ruiz came. Ruiz said it was out.", ["Ana Ruiz"]),
        (
            "Interior Minister Karim Wassel said it sank. The minister said it was old.",
            ["Karim Wassel", "Karim Wassel"]
        ),
        (
            "The Institute of Seismology said it sank. It said it was old.",
            ["Institute of Seismology", "Institute of Seismology"]
        ),
        (
            "The National Weather Institute said it sank. The institute said it was old.",
            ["National Weather Institute", "National Weather Institute"]
        ),
        ("The Harbour Gazette reported a fire. The Gazette said it was out.", ["Harbour Gazette", "Harbour Gazette"]),
    ])
    func names(_ text: String, _ names: [String]) {
        #expect(extract(text).attributions.compactMap(\.name) == names)
    }

    /// Whom the sources of a whole analysis mean, where pronouns are read with the names' genders.
    @Test(
        "pronouns and bare descriptions mean whom the text means by them",
        arguments: [
            (
                "Ruth Dowd spoke on Monday. “I cannot imagine Donald Kovac as our mayor,” she said.",
                "Ruth Dowd"
            ),
            (
                "Mr. Peter Kovac apologized to Adam Dowd after video emerged of him warning that a farmer could win.",
                "Peter Kovac"
            ),
            ("Ana Ruiz's statement said it was out.", "Ana Ruiz"),
        ])
    func meant(_ text: String, _ name: String) {
        let analysis = ArticleAnalyzer().analyze(Article(text: text))
        #expect(analysis.attributions.compactMap(\.name) == [name])
    }

    @Test func mentionsDecideWhoIsAPerson() throws {
        let text = "Sorrel Bedding said the door was open."
        let mention = Mention(span: SourceSpan(0, 14), kind: .organization, entity: 0)
        let entity = Entity(name: "Sorrel Bedding", kind: .organization, keys: ["sorrel bedding"])
        let result = AttributionExtractor(document: Document(text), mentions: [mention], entities: [entity]).extract()
        let link = try #require(result.attributions.first)
        #expect(link.kind == .official && link.name == "Sorrel Bedding")
    }
}
