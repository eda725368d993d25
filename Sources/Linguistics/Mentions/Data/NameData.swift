/// What is known of a language's names: titles, given names, places, bodies, the words that mark organisations.
///
/// A class, so that passing it on copies one reference rather than every table.
public final class NameData: Sendable {
    let givenNames: GivenNameTable
    let titles: TitleData
    let countries: CountryTable
    let bodies: BodyTable
    let references: ReferenceWords
    let organizationWords: Set<String>
    let companyWords: Set<String>
    let placeWords: Set<String>
    let placeFirstWords: Set<String>
    let placePrepositions: Set<String>
    /// Words before such a preposition that keep it from speaking for a place.
    let speakersBefore: Set<String>
    let publicBodyWords: Set<String>
    /// Nouns before "of" that speak for a place.
    let placeNouns: Set<String>
    let hyphenPrefixes: Set<String>
    let connectors: Set<String>
    let joining: JoiningWords
    let notNames: Set<String>
    let numberWords: Set<String>
    let agencies: Set<String>
    /// Folded cities and regions; a spelling to the usual one.
    let places: [String: String]
    /// Folded events, laws, works and the like.
    let namedThings: Set<String>
    let thingLastWords: Set<String>
    let thingFirstWords: Set<String>
    let thingLeadIns: Set<String>
    /// Faiths and descents, which are written like nationalities.
    let groups: Set<String>
    let languages: Set<String>
    let descriptiveSuffixes: [String]
    let peopleEndings: [String]
    let placeEndings: [String]
    /// What stands around a capital's name that means the government, and around one that means the city.
    let seatUse: SeatWords

    init(
        givenNames: GivenNameTable, titles: TitleData, countries: CountryTable, bodies: BodyTable,
        references: ReferenceWords, seatUse: SeatWords, lists: NameLists
    ) {
        self.givenNames = givenNames
        self.titles = titles
        self.countries = countries
        self.bodies = bodies
        self.references = references
        self.seatUse = seatUse
        organizationWords = WordList.set(lists.organizationWords)
        companyWords = WordList.set(lists.companyWords)
        placeWords = WordList.set(lists.placeWords)
        placeFirstWords = WordList.set(lists.placeFirstWords)
        placePrepositions = WordList.set(lists.placePrepositions)
        speakersBefore = WordList.set(lists.speakersBefore)
        publicBodyWords = WordList.set(lists.publicBodyWords)
        placeNouns = WordList.set(lists.placeNouns)
        hyphenPrefixes = WordList.set(lists.hyphenPrefixes)
        connectors = WordList.set(lists.connectors)
        joining = lists.joining
        notNames = WordList.set(lists.notNames)
        numberWords = WordList.set(lists.numberWords)
        agencies = Set(WordList.items(lists.agencies, by: "|").map(NameKey.fold))
        places = Self.places(lists.places, lists.placeSpellings)
        namedThings = Set(WordList.items(lists.namedThings, by: ",").map(NameKey.fold))
        thingLastWords = WordList.set(lists.thingLastWords)
        thingFirstWords = WordList.set(lists.thingFirstWords)
        thingLeadIns = WordList.set(lists.thingLeadIns)
        groups = WordList.set(lists.groups)
        languages = Set(WordList.items(lists.languages, by: ";").map(NameKey.fold))
        descriptiveSuffixes = WordList.words(lists.descriptiveSuffixes)
        peopleEndings = WordList.words(lists.peopleEndings)
        placeEndings = WordList.words(lists.placeEndings)
    }

    private static func places(_ names: String, _ spellings: String) -> [String: String] {
        var result: [String: String] = [:]
        for name in WordList.items(names, by: ",").map(NameKey.fold) { result[name] = name }
        for line in WordList.lines(spellings) {
            let forms = WordList.items(line, by: ",").map(NameKey.fold)
            for form in forms { result[form] = forms[0] }
        }
        return result
    }

    /// Whether a folded name is a country's, or a city's or region's.
    func isPlace(_ folded: String) -> Bool { countries.isPlace(folded) || places[folded] != nil }

    /// Whether a folded word is an adjective or noun of nationality, faith, descent or tongue.
    func isGroup(_ folded: String) -> Bool {
        countries.isPeople(folded) || groups.contains(folded) || languages.contains(folded)
    }
}

/// The plain lists of a language's names; see the files under `Languages`.
struct NameLists: Sendable {
    var organizationWords: String
    var companyWords: String
    var placeWords: String
    var placeFirstWords: String
    var placePrepositions: String
    var speakersBefore: String
    var publicBodyWords: String
    var placeNouns: String
    var hyphenPrefixes: String
    var connectors: String
    var joining: JoiningWords
    var notNames: String
    var numberWords: String
    var descriptiveSuffixes: String
    var peopleEndings: String
    var placeEndings: String
    var agencies: String
    var places: String
    var placeSpellings: String
    var namedThings: String
    var thingLastWords: String
    var thingFirstWords: String
    var thingLeadIns: String
    var groups: String
    var languages: String
}

extension NameData {
    public static let english = NameData(
        givenNames: GivenNameTable(
            male: EnglishGivenNames.male, female: EnglishGivenNames.female, either: EnglishGivenNames.either,
            ambiguous: EnglishNames.ambiguousGivenNames, sameName: EnglishGivenNames.sameName),
        titles: TitleData(
            male: EnglishOffices.maleAddresses, female: EnglishOffices.femaleAddresses,
            addresses: EnglishOffices.addresses, offices: EnglishOffices.offices,
            modifiers: EnglishOffices.modifiers, complements: EnglishOffices.complements,
            hypernyms: EnglishOffices.hypernyms),
        countries: CountryTable(EnglishNames.countries, territories: CLDRNames.territories),
        bodies: BodyTable(
            EnglishOrganizations.bodies, legalForms: EnglishOrganizations.legalForms,
            invertible: EnglishOrganizations.invertible, spellings: EnglishOrganizations.spellings),
        references: .english, seatUse: .english,
        lists: NameLists(
            organizationWords: EnglishNames.organizationWords, companyWords: EnglishNames.companyWords,
            placeWords: EnglishNames.placeWords,
            placeFirstWords: EnglishNames.placeFirstWords, placePrepositions: EnglishNames.placePrepositions,
            speakersBefore: EnglishNames.speakersBefore, publicBodyWords: EnglishNames.publicBodyWords,
            placeNouns: EnglishNames.placeNouns, hyphenPrefixes: EnglishNames.hyphenPrefixes,
            connectors: EnglishNames.connectors, joining: EnglishNames.joining,
            notNames: EnglishNames.notNames, numberWords: EnglishNames.numberWords,
            descriptiveSuffixes: EnglishNames.descriptiveSuffixes, peopleEndings: EnglishNames.peopleEndings,
            placeEndings: EnglishNames.placeEndings, agencies: EnglishNames.agencies,
            places: EnglishNames.places, placeSpellings: EnglishNames.placeSpellings,
            namedThings: EnglishNamedThings.known, thingLastWords: EnglishNamedThings.lastWords,
            thingFirstWords: EnglishNamedThings.firstWords,
            thingLeadIns: EnglishNamedThings.leadIns, groups: EnglishNamedThings.groups,
            languages: CLDRNames.languages))
}

/// The connectors that belong to a name only under conditions.
struct JoiningWords: Sendable {
    var and: String
    var of: String
    var `for`: String
    var the: String

    var all: [String] { [and, of, `for`, the] }
}
