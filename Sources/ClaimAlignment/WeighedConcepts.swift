/// A set of concepts with what each weighs, numbered alike in all articles compared, so that two sets are held against each
/// other by numbers rather than by words.
struct WeighedConcepts: Sendable {
    let set: ConceptSet
    /// Ascending; as long as the set.
    let numbers: [Int32]
    /// In the set's order.
    let weights: [Double]
    let total: Double
    /// Whether each is a name.
    let areNames: [Bool]

    init(_ set: ConceptSet, numbering: ConceptNumbering) {
        self.set = set
        numbers = set.concepts.map { numbering.number(of: $0) }
        weights = numbers.map { numbering.weights[Int($0)] }
        total = weights.reduce(0, +)
        areNames = set.concepts.map { $0.hasPrefix("@") }
    }

    /// The weight that two sets have in common, of all concepts and of names.
    ///
    /// - Complexity: linear in both.
    func shared(with other: WeighedConcepts) -> (all: Double, names: Double) {
        var (i, j, all, names) = (0, 0, 0.0, 0.0)
        while i < numbers.count, j < other.numbers.count {
            if numbers[i] == other.numbers[j] {
                all += weights[i]
                if areNames[i] { names += weights[i] }
                i += 1
                j += 1
            } else if numbers[i] < other.numbers[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return (all, names)
    }

    /// The weight of the names.
    var nameTotal: Double { zip(weights, areNames).reduce(0) { $1.1 ? $0 + $1.0 : $0 } }
}

/// Numbers for all concepts of some articles, in the order of their words.
struct ConceptNumbering: Sendable {
    private let numbers: [String: Int32]
    /// By number.
    let weights: [Double]

    /// - Complexity: O(*n* log *n*) in the concepts.
    init(_ sets: some Sequence<ConceptSet>, weights: TermWeights) {
        let all = Set(sets.lazy.flatMap(\.concepts)).sorted()
        numbers = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, Int32($0)) })
        self.weights = all.map(weights.weight)
    }

    /// - Precondition: the concept is of one of the sets.
    func number(of concept: String) -> Int32 { numbers[concept].unsafelyUnwrapped }
}

/// A claim's profile with its concepts weighed.
struct WeighedClaim: Sendable {
    let profile: ClaimProfile
    let content: WeighedConcepts
    /// Those of its whole sentence.
    let sentence: WeighedConcepts
    /// Those between quotation marks.
    let quoted: WeighedConcepts

    init(_ profile: ClaimProfile, numbering: ConceptNumbering) {
        self.profile = profile
        content = WeighedConcepts(profile.content, numbering: numbering)
        sentence = WeighedConcepts(profile.sentence, numbering: numbering)
        quoted = WeighedConcepts(ConceptSet(sorted: profile.quoted), numbering: numbering)
    }
}
