import NewsModel

/// How much an article gives one source.
struct SourceProfileDocument: Encodable {
    let article: Int
    let name: String
    let kind: String
    let claims: Int
    let words: Int
    let directWords: Int
    let first: SpanDocument

    init(_ profile: SourceProfile, in texts: [IndexedText]) {
        article = profile.article
        name = profile.name
        kind = profile.kind.rawValue
        claims = profile.claims
        words = profile.words
        directWords = profile.directWords
        first = SpanDocument(profile.first, in: texts[profile.article])
    }
}

struct ProvenanceDocument: Encodable {
    struct Passage: Encodable {
        let spans: [PlaceDocument]
        let words: Int
        let exact: Bool
    }

    struct Origin: Encodable {
        let pair: String
        let independent: Bool
        let common: [String]
    }

    let sharedPassages: [Passage]
    let origins: [Origin]
    /// Indices of the articles, the earliest published first.
    let first: [Int]

    init(_ provenance: Provenance, in texts: [IndexedText]) {
        sharedPassages = provenance.sharedPassages.map { passage in
            Passage(
                spans: passage.places.map { PlaceDocument($0, in: texts) }, words: passage.words, exact: passage.exact)
        }
        origins = provenance.origins.map {
            Origin(pair: $0.pair, independent: $0.independent, common: $0.common)
        }
        first = provenance.publicationOrder
    }
}
