import NewsModel

/// The entities of one text while they are gathered, and what they can be found by.
struct EntityStore {
    /// An entity with what is needed to link further names to it.
    struct Item {
        var entity: Entity
        /// For a person.
        var person: PersonName?
        /// Folded titles that its names were led in by.
        var titles: Set<String> = []
        /// How well the name shown stands for it: a country's own name before its people's.
        var nameRank: Int
        /// Where its names begin, as token indices, in the order of gathering.
        var places: [Int] = []
        /// The family and given names it is already found by.
        var registered: Set<String> = []
    }

    private(set) var items: [Item] = []
    private var itemOfKey: [String: Int] = [:]
    private var personsOfFamily: [String: [Int]] = [:]
    private var personsOfGiven: [String: [Int]] = [:]
    private var personsOfSound: [String: [Int]] = [:]
    /// Organisations by the first and the last word of a name of several.
    private var bodiesOfWord: [String: [Int]] = [:]
    /// Companies by the first word of a name that goes on with what they make: "Brindlow" of "Brindlow Foods".
    private var companiesOfWord: [String: [Int]] = [:]

    /// So many people of one family name, or of names that sound alike, are compared.
    static let maximumCompared = 32

    func item(named key: String) -> Int? { itemOfKey[key] }

    mutating func create(_ candidate: NameCandidate, kind: Mention.Kind, person: PersonName? = nil) -> Int {
        let index = items.count
        items.append(
            Item(
                entity: Entity(name: candidate.text, kind: kind, keys: []), person: person, nameRank: Int.max))
        if let person { register(person, as: index) }
        return index
    }

    private mutating func register(_ person: PersonName, as index: Int) {
        if items[index].registered.insert(person.family).inserted {
            personsOfFamily[person.family, default: []].append(index)
            personsOfSound[NameKey.soundKey(person.family), default: []].append(index)
        }
        if let first = person.given.first, items[index].registered.insert(first + " ").inserted {
            personsOfGiven[first, default: []].append(index)
        }
    }

    /// Adds a name to an entity: what it can be found by from now on, what it tells.
    mutating func add(_ candidate: NameCandidate, to index: Int, keys: [String], rank: Int, names: NameData) {
        for key in keys where !key.isEmpty {
            if itemOfKey[key] == nil { itemOfKey[key] = index }
            if itemOfKey[key] == index, !items[index].entity.keys.contains(key) { items[index].entity.keys.append(key) }
        }
        let isLonger = candidate.text.utf8.count > items[index].entity.name.utf8.count
        if rank < items[index].nameRank || rank == items[index].nameRank && isLonger {
            items[index].entity.name = candidate.text
            items[index].nameRank = rank
        }
        items[index].places.append(candidate.tokens.lowerBound)
        items[index].titles.formUnion(candidate.titles)
        if let gender = candidate.titles.lazy.compactMap(names.titles.gender).first {
            items[index].entity.gender = gender
        }
    }

    /// Adds a fuller form of a person's name.
    mutating func extend(_ index: Int, with person: PersonName, names: NameData) {
        if items[index].person.map({ $0.given.count < person.given.count }) ?? true { items[index].person = person }
        register(person, as: index)
        if items[index].entity.gender == nil { items[index].entity.gender = person.gender(names) }
    }

    mutating func addBody(_ words: [String], as index: Int, isCompany: Bool = false) {
        guard words.count > 1, let first = words.first, let last = words.last else { return }
        if isCompany, companiesOfWord[first]?.contains(index) != true {
            companiesOfWord[first, default: []].append(index)
        }
        for word in [first, last] where bodiesOfWord[word]?.contains(index) != true {
            bodiesOfWord[word, default: []].append(index)
        }
    }

    /// The only company whose name of several words begins with a word.
    func company(withWord word: String) -> Int? {
        guard let found = companiesOfWord[word], found.count == 1 else { return nil }
        return found[0]
    }

    /// The only organisation whose name of several words begins or ends with a word.
    func body(withWord word: String) -> Int? {
        guard let found = bodiesOfWord[word], found.count == 1 else { return nil }
        return found[0]
    }

    /// The people of a family name, and of its spellings if nobody has it.
    ///
    /// - Complexity: O(*p*) in people whose names sound alike, at most ``maximumCompared``.
    func persons(ofFamily family: String) -> [Int] {
        if let exact = personsOfFamily[family] { return Array(exact.prefix(Self.maximumCompared)) }
        let key = NameKey.soundKey(family)
        guard !key.isEmpty, let alike = personsOfSound[key] else { return [] }
        return alike.prefix(Self.maximumCompared).filter { index in
            items[index].person.map { NameKey.areVariants($0.family, family) } ?? false
        }
    }

    func persons(ofGiven given: String) -> [Int] { personsOfGiven[given].map { Array($0.prefix(2)) } ?? [] }

    /// How often an entity is named before a token, counted up to ``namesCounted``.
    func count(of index: Int, before token: Int) -> Int {
        items[index].places.prefix(Self.namesCounted).count { $0 < token }
    }

    private static let namesCounted = 64
}
