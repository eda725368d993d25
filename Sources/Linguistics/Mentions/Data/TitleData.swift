import NewsModel

/// Titles before names: forms of address and offices.
final class TitleData: Sendable {
    private let genders: [String: Entity.Gender]
    private let addresses: Set<String>
    private let offices: Set<String>
    private let modifiers: Set<String>
    /// What an office is held of as part of its name: "staff".
    let complements: Set<String>
    /// The offices that a word may stand for: "leader" for "president".
    private let hyponyms: [String: Set<String>]

    init(
        male: String, female: String, addresses: String, offices: String, modifiers: String, complements: String,
        hypernyms: String
    ) {
        let (men, women) = (WordList.words(male), WordList.words(female))
        genders = Dictionary(
            men.map { ($0, Entity.Gender.male) } + women.map { ($0, .female) }, uniquingKeysWith: { first, _ in first })
        self.addresses = Set(men + women + WordList.words(addresses))
        self.offices = WordList.set(offices)
        self.modifiers = WordList.set(modifiers)
        self.complements = WordList.set(complements)
        hyponyms = Dictionary(
            WordList.lines(hypernyms).compactMap { line in
                WordList.entry(line).map { ($0.key, WordList.set($0.values)) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a folded word before a name is its title.
    func isTitle(_ folded: String) -> Bool { addresses.contains(folded) || offices.contains(folded) }

    func isOffice(_ folded: String) -> Bool { offices.contains(folded) }

    func isAddress(_ folded: String) -> Bool { addresses.contains(folded) }

    func isModifier(_ folded: String) -> Bool { modifiers.contains(folded) }

    /// Whose title a word is; an office tells by its ending in the lists of persons.
    func gender(_ folded: String) -> Entity.Gender? { genders[folded] }

    /// The offices that a noun can mean, sorted.
    func offices(for noun: String) -> [String] { [noun] + (hyponyms[noun]?.sorted() ?? []) }

    /// Whether a noun calls people by what they hold.
    func callsHolder(_ noun: String) -> Bool { offices.contains(noun) || hyponyms[noun] != nil }
}
