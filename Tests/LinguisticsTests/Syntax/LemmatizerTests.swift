import Linguistics
import Testing

@Suite("Lemmatizer")
struct LemmatizerTests {
    private let lemmatizer = Lemmatizer()

    /// A line has a form, its class, its features and its lemma.
    private func check(_ line: String) {
        let parts = line.split(separator: " ").map(String.init)
        let pos = PartOfSpeech(rawValue: parts[1])!
        #expect(lemmatizer.lemma(of: parts[0], pos, WordFeatures(parts[2])) == parts[3], "\(line)")
    }

    private static let past = "Tense=Past|VerbForm=Fin"
    private static let participle = "Tense=Past|VerbForm=Part"
    private static let third = "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"

    @Test(
        "past forms and participles",
        arguments: [
            "stopped stop", "hoped hope", "visited visit", "tried try", "died die", "agreed agree", "admitted admit",
            "caused cause", "changed change", "banged bang", "missed miss", "called call", "controlled control",
            "struck strike", "saw see", "rebuilt rebuild", "overtook overtake", "re-elected re-elect", "Left leave",
            "panicked panic", "freed free", "argued argue", "lay lie", "created create", "treated treat", "relied rely",
        ])
    func pastForms(_ pair: String) {
        let parts = pair.split(separator: " ")
        check("\(parts[0]) VERB \(Self.past) \(parts[1])")
        check("\(parts[0]) VERB \(Self.participle) \(parts[1])")
    }

    @Test(
        "gerunds",
        arguments: [
            "running run", "making make", "dying die", "studying study", "seeing see", "bringing bring",
            "arranging arrange", "telling tell", "compelling compel", "trafficking traffic", "sing sing",
        ])
    func gerunds(_ pair: String) {
        let parts = pair.split(separator: " ")
        check("\(parts[0]) VERB VerbForm=Ger \(parts[1])")
    }

    @Test(
        "third persons and base forms",
        arguments: [
            "says say", "passes pass", "goes go", "tries try", "lies lie", "causes cause", "focuses focus",
            "leaves leave",
            "pushes push", "has have", "is be",
        ])
    func thirdPersons(_ pair: String) {
        let parts = pair.split(separator: " ")
        check("\(parts[0]) VERB \(Self.third) \(parts[1])")
    }

    @Test("an infinitive is its lemma, whatever past form it looks like")
    func infinitives() {
        for form in ["found", "saw", "discuss", "need", "bring", "focus"] { check("\(form) VERB VerbForm=Inf \(form)") }
        check("found VERB \(Self.past) find")
    }

    @Test(
        "plurals",
        arguments: [
            "boats boat", "cities city", "movies movie", "churches church", "boxes box", "houses house",
            "viruses virus",
            "crises crisis", "analyses analysis", "women woman", "firemen fireman", "grandchildren grandchild",
            "lives life", "leaves leaf", "caves cave", "series series", "heroes hero", "shoes shoe", "people person",
            "brothers-in-law brothers-in-law", "co-workers co-worker", "LLMs LLM", "criteria criterion",
        ])
    func plurals(_ pair: String) {
        let parts = pair.split(separator: " ")
        check("\(parts[0]) NOUN Number=Plur \(parts[1])")
    }

    @Test("names keep their capitals, nouns only those of their spelling")
    func capitals() {
        check("States PROPN Number=Plur State")
        check("Athens PROPN Number=Sing Athens")
        check("TV NOUN Number=Sing TV")
        check("PhD NOUN Number=Sing PhD")
        check("Council NOUN Number=Sing council")
        check("SERVICE NOUN Number=Sing service")
        check("American ADJ Degree=Pos American")
        #expect(lemmatizer.lemma(of: "New", .adjective, WordFeatures(), opensSentence: true) == "new")
        check("Sept. PROPN Number=Sing September")
    }

    @Test(
        "comparisons",
        arguments: [
            "larger ADJ Degree=Cmp large", "biggest ADJ Degree=Sup big", "smaller ADJ Degree=Cmp small",
            "easier ADJ Degree=Cmp easy", "better ADJ Degree=Cmp good", "better ADV Degree=Cmp well",
            "worst ADJ Degree=Sup bad", "greater ADJ Degree=Cmp great", "latest ADJ Degree=Sup late",
            "more ADV Degree=Cmp more", "eager ADJ Degree=Pos eager", "finest ADJ Degree=Sup fine",
        ])
    func comparisons(_ line: String) { check(line) }

    @Test(
        "small words, figures and marks",
        arguments: [
            "n’t PART _ not", "ca AUX _ can", "’ll AUX _ will", "'s PART _ 's", "’ PART _ 's", "me PRON _ I",
            "those DET _ that", "An DET _ a", "na PART _ to", "them PRON _ they", "1,200,000 NUM _ 1200000",
            "bn NUM _ billion", "II NUM _ II", "Three NUM _ three", "“ PUNCT _ \"", "– PUNCT _ -",
            "pm NOUN Number=Sing p.m.",
        ])
    func smallWords(_ line: String) { check(line) }

    @Test("what the head decides")
    func heads() {
        let person = WordFeatures("Number=Sing|Person=3")
        #expect(lemmatizer.lemma(of: "her", .pronoun, person, relation: .nominalModifier) == "her")
        #expect(lemmatizer.lemma(of: "her", .pronoun, person, relation: .object) == "she")
        let gone = WordFeatures(Self.participle)
        let sent = WordFeatures(Self.participle + "|Voice=Pass")
        func auxiliary(_ form: String, _ head: WordFeatures) -> String {
            lemmatizer.lemma(of: form, .auxiliary, WordFeatures(Self.third), relation: .auxiliary, head: head)
        }
        #expect(auxiliary("'s", gone) == "have")
        #expect(auxiliary("'s", sent) == "be")
        #expect(auxiliary("'d", gone) == "have")
        #expect(auxiliary("’d", WordFeatures("VerbForm=Inf")) == "would")
    }

    @Test("odd forms stay as they are", arguments: ["s", "ed", "ing", "'", "", "é", "s’", "-s", "--"])
    func oddForms(_ form: String) {
        for pos in PartOfSpeech.allCases {
            for features in [Self.past, Self.third, "Number=Plur", "Degree=Cmp", "_"] {
                _ = lemmatizer.lemma(of: form, pos, WordFeatures(features))
            }
        }
        #expect(lemmatizer.lemma(of: form, .other, WordFeatures()) == form.replacing("’", with: "'"))
    }
}
