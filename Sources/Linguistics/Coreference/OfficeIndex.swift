import NewsModel

/// Which offices the people of a text hold: by the titles before their names and the appositions beside them.
struct OfficeIndex {
    /// By entity: the folded words of all their offices.
    private(set) var offices: [Int: Set<String>] = [:]
    /// By entity: countries that their offices are of.
    private(set) var countries: [Int: Set<String>] = [:]
    /// People by office word, in the order of the text.
    private var holders: [String: [Int]] = [:]
    private let names: NameData

    /// - Complexity: O(*m*) in mentions.
    init(document: Document, mentions: [Mention], entities: [Entity], names: NameData) {
        self.names = names
        for mention in mentions where entities[mention.entity].kind == .person {
            let name = document.tokens(in: mention.span)
            guard !name.isEmpty else { continue }
            let sentence = document.sentences[document.sentence(at: mention.span.lowerBound)].tokens
            readBack(from: name.lowerBound, document, sentence, mention.entity)
            readApposition(after: name.upperBound, document, sentence, mention.entity)
        }
    }

    /// The title before a name, and "the interior minister, Ana Ruiz".
    private mutating func readBack(from start: Int, _ document: Document, _ sentence: Range<Int>, _ entity: Int) {
        var index = start - 1
        if index > sentence.lowerBound, document.tokens[index].lower == "," { index -= 1 }
        guard index >= sentence.lowerBound, names.titles.isTitle(NameKey.fold(document.tokens[index].lower)) else {
            return
        }
        for _ in 0..<Self.words where index >= sentence.lowerBound {
            let folded = NameKey.fold(document.tokens[index].lower)
            if let country = names.countries.country(of: folded) {
                countries[entity, default: []].insert(country)
            } else if names.titles.isTitle(folded) || names.titles.isModifier(folded) {
                add(folded, to: entity)
            } else {
                break
            }
            index -= 1
        }
    }

    /// "Ana Ruiz, the interior minister", "Ana Ruiz, 34, a judge".
    private mutating func readApposition(after end: Int, _ document: Document, _ sentence: Range<Int>, _ entity: Int) {
        guard end < sentence.upperBound, document.tokens[end].lower == "," else { return }
        let stop = min(sentence.upperBound, end + 1 + Self.words)
        for index in (end + 1)..<max(stop, end + 1) {
            let token = document.tokens[index]
            let isAnothers = index + 1 < sentence.upperBound && document.tokens[index + 1].lower == Self.possessive
            if token.kind == .punctuation || isAnothers { break }
            let folded = NameKey.fold(token.lower)
            if let country = names.countries.country(of: folded) { countries[entity, default: []].insert(country) }
            if names.titles.isOffice(folded) || names.titles.isModifier(folded) { add(folded, to: entity) }
            if names.titles.isOffice(folded) { break }
        }
    }

    /// The tokenizer's own word: "the president's secretary" is no president.
    private static let possessive = "'s"

    /// Words of an office with its modifiers.
    private static let words = 5

    private mutating func add(_ word: String, to entity: Int) {
        if offices[entity, default: []].insert(word).inserted { holders[word, default: []].append(entity) }
    }

    /// People whose office a noun can mean, each once.
    func holders(ofNoun noun: String) -> [Int] {
        var seen: Set<Int> = []
        return names.titles.offices(for: noun).flatMap { (holders[$0] ?? []).prefix(Self.maximumHolders) }
            .filter { seen.insert($0).inserted }
    }

    /// So many holders of one office are compared.
    private static let maximumHolders = 16
}
