/// What is known of a language's names: titles, given names, places, the words that mark organisations.
///
/// A class, so that passing it on copies one reference rather than every table.
public final class NameData: Sendable {
    let titles: Set<String>
    let titleModifiers: Set<String>
    let givenNames: Set<String>
    let organizationWords: Set<String>
    let placeWords: Set<String>
    let placePrepositions: Set<String>
    let connectors: Set<String>
    let notNames: Set<String>
    let agencies: Set<String>
    /// Folded name of a country, its people or its government, to the folded country.
    let countryOf: [String: String]
    /// Folded forms that are adjectives or peoples rather than places.
    let demonyms: Set<String>
    let places: Set<String>

    init(
        titles: String, titleModifiers: String, givenNames: String, organizationWords: String, placeWords: String,
        placePrepositions: String, connectors: String, notNames: String, agencies: String, countries: String,
        places: String
    ) {
        self.titles = Self.words(titles)
        self.titleModifiers = Self.words(titleModifiers)
        self.givenNames = Self.words(givenNames)
        self.organizationWords = Self.words(organizationWords)
        self.placeWords = Self.words(placeWords)
        self.placePrepositions = Self.words(placePrepositions)
        self.connectors = Self.words(connectors)
        self.notNames = Self.words(notNames)
        self.agencies = Set(Self.items(agencies, separatedBy: "|").map(NameKey.fold))
        self.places = Set(Self.items(places, separatedBy: ",").map(NameKey.fold))
        var countryOf: [String: String] = [:]
        var demonyms: Set<String> = []
        for line in countries.split(separator: "\n") {
            let columns = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard let name = columns.first.map(NameKey.fold), !name.isEmpty else { continue }
            for (column, text) in columns.enumerated() {
                for form in Self.items(text, separatedBy: ",").map(NameKey.fold) where countryOf[form] == nil {
                    countryOf[form] = name
                    if column == 2 { demonyms.insert(form) }
                }
            }
        }
        self.countryOf = countryOf
        self.demonyms = demonyms
    }

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    private static func items(_ list: String, separatedBy separator: Character) -> [String] {
        list.split(separator: separator).map { item in
            item.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }.filter { !$0.isEmpty }
    }
}

extension NameData {
    public static let english = NameData(
        titles: EnglishNames.titles, titleModifiers: EnglishNames.titleModifiers,
        givenNames: EnglishNames.givenNames, organizationWords: EnglishNames.organizationWords,
        placeWords: EnglishNames.placeWords, placePrepositions: EnglishNames.placePrepositions,
        connectors: EnglishNames.connectors, notNames: EnglishNames.notNames, agencies: EnglishNames.agencies,
        countries: EnglishNames.countries, places: EnglishNames.places)
}
