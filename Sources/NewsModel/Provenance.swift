/// Where the articles' words and facts come from.
public struct Provenance: Hashable, Sendable {
    public var sharedPassages: [SharedPassage]
    public var origins: [PairOrigin]
    /// Indices of the articles from the earliest published to the latest; articles without a time are left out.
    public var publicationOrder: [Int]

    public init(sharedPassages: [SharedPassage] = [], origins: [PairOrigin] = [], publicationOrder: [Int] = []) {
        self.sharedPassages = sharedPassages
        self.origins = origins
        self.publicationOrder = publicationOrder
    }
}

/// A passage that two or more articles have word for word, or nearly.
public struct SharedPassage: Hashable, Sendable {
    public var places: [Evidence]
    public var words: Int
    /// Whether every word and mark is the same; quotation marks and spaces apart.
    public var exact: Bool

    public init(places: [Evidence], words: Int, exact: Bool) {
        self.places = places
        self.words = words
        self.exact = exact
    }
}

/// Whether the two sides of a pair rest on different sources.
public struct PairOrigin: Hashable, Sendable {
    public var pair: ClaimPair.ID
    public var independent: Bool
    /// Names of the sources both rest on.
    public var common: [String]

    public init(pair: ClaimPair.ID, independent: Bool, common: [String]) {
        self.pair = pair
        self.independent = independent
        self.common = common
    }
}
