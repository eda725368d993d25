import NewsModel

/// A name as found in one place, before it is known whom it names.
struct NameCandidate {
    /// How surely the kind is known.
    enum Certainty: Int, Comparable {
        /// By nothing but its form.
        case guessed
        /// By the words around it or in it.
        case likely
        /// By a list.
        case listed

        static func < (left: Certainty, right: Certainty) -> Bool { left.rawValue < right.rawValue }
    }

    var span: SourceSpan
    var tokens: Range<Int>
    /// As written, spaces single.
    var text: String
    var folded: String
    /// `nil` where nothing tells.
    var kind: Mention.Kind?
    var certainty: Certainty
    /// Folded titles and offices that lead in a person's name, with their modifiers: "interior minister".
    var titles: [String] = []
    /// Whether a preposition of places stands before it.
    var isAfterPlacePreposition = false
    /// For the people of a place that no list has: the folded place.
    var placeOfPeople: String?
    /// Whether the name of a capital stands for its government here: "Moscow said".
    var isGovernment = false
}
