import NewsModel

/// Words of a language that mean somebody or something named elsewhere.
public final class ReferenceWords: Sendable {
    let articles: Set<String>
    let prepositions: Set<String>
    let nameSuffixes: Set<String>
    let alternations: Set<String>
    let relativePronouns: Set<String>
    private let genderOfPronoun: [String: Entity.Gender]
    let thingPronouns: Set<String>
    private let genderOfNoun: [String: Entity.Gender]
    private let personNouns: Set<String>
    /// By noun: the words in a name that it fits, and whether it fits a name that tells nothing.
    let organizationNouns: [String: (words: Set<String>, isGeneral: Bool)]
    /// By noun: what the place must be.
    let placeNouns: [String: PlaceClass]

    enum PlaceClass: String, Sendable { case country, city, region, island, river, bridge, lake, port, airport }

    init(lists: ReferenceLists) {
        articles = WordList.set(lists.articles)
        prepositions = WordList.set(lists.prepositions)
        nameSuffixes = WordList.set(lists.nameSuffixes)
        alternations = WordList.set(lists.alternations)
        relativePronouns = WordList.set(lists.relativePronouns)
        genderOfPronoun = Self.genders(lists.malePronouns, lists.femalePronouns)
        thingPronouns = WordList.set(lists.thingPronouns)
        genderOfNoun = Self.genders(lists.maleNouns, lists.femaleNouns)
        personNouns = WordList.set(lists.personNouns)
        var organizations: [String: (words: Set<String>, isGeneral: Bool)] = [:]
        for (noun, values) in WordList.lines(lists.organizationNouns).compactMap(WordList.entry) {
            let words = WordList.set(values)
            organizations[noun] = (words.subtracting([Self.general]), words.contains(Self.general))
        }
        organizationNouns = organizations
        var places: [String: PlaceClass] = [:]
        for (noun, values) in WordList.lines(lists.placeNouns).compactMap(WordList.entry) {
            places[noun] = PlaceClass(rawValue: WordList.words(values).joined())
        }
        placeNouns = places
    }

    private static let general = "/"

    private static func genders(_ male: String, _ female: String) -> [String: Entity.Gender] {
        var result: [String: Entity.Gender] = [:]
        for word in WordList.words(male) { result[word] = .male }
        for word in WordList.words(female) { result[word] = .female }
        return result
    }

    /// The gender of a personal or possessive pronoun of the third person; `nil` for any other word.
    func gender(ofPronoun lower: String) -> Entity.Gender? { genderOfPronoun[lower] }

    /// The gender that a noun for a person tells; `nil` where it tells none.
    func gender(ofNoun lower: String) -> Entity.Gender? { genderOfNoun[lower] }

    func isPersonNoun(_ lower: String) -> Bool { personNouns.contains(lower) || genderOfNoun[lower] != nil }
}

struct ReferenceLists: Sendable {
    var articles: String
    var prepositions: String
    var nameSuffixes: String
    var alternations: String
    var relativePronouns: String
    var malePronouns: String
    var femalePronouns: String
    var thingPronouns: String
    var maleNouns: String
    var femaleNouns: String
    var personNouns: String
    var organizationNouns: String
    var placeNouns: String
}

extension ReferenceWords {
    public static let english = ReferenceWords(
        lists: ReferenceLists(
            articles: EnglishReferences.articles, prepositions: EnglishReferences.prepositions,
            nameSuffixes: EnglishReferences.nameSuffixes,
            alternations: EnglishReferences.alternations,
            relativePronouns: EnglishReferences.relativePronouns, malePronouns: EnglishReferences.malePronouns,
            femalePronouns: EnglishReferences.femalePronouns, thingPronouns: EnglishReferences.thingPronouns,
            maleNouns: EnglishReferences.maleNouns, femaleNouns: EnglishReferences.femaleNouns,
            personNouns: EnglishReferences.personNouns, organizationNouns: EnglishReferences.organizationNouns,
            placeNouns: EnglishReferences.placeNouns))
}
