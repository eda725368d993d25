import ClaimExtraction
import Inference
import Linguistics
import NewsModel

/// What claims are about, for those that tell the same in other words.
///
/// Unwanted: "As many as 600 posts could be cut" and "Up to 900 jobs could go" are strangers. Wanted: their sentences point
/// the same way.
struct ClaimVectors: Sendable {
    /// By article, then by claim; `nil` for a claim that need not be asked.
    private let vectors: [[SentenceVector?]]

    /// - Complexity: O(*n*) in the tokens of the claims, of which ``maximumClaims`` an article are read.
    init(_ analyses: [ArticleAnalysis], by encoder: SentenceEncoder) {
        let words = analyses.map { analysis in
            analysis.claims.prefix(Self.maximumClaims).map { claim in
                analysis.document.tokens[analysis.document.tokens(in: claim.span)].wordForms
            }
        }
        // Words that several articles have as they are have found their partner.
        let copies = Self.copies(words)
        var places: [(article: Int, claim: Int)] = []
        for (article, claims) in words.enumerated() {
            places += claims.indices.filter { !copies.contains(claims[$0]) }.map { (article, $0) }
        }
        let read = encoder.vectors(
            of: places.map { analyses[$0.article].document.text(at: analyses[$0.article].claims[$0.claim].span) })
        var vectors = analyses.map { [SentenceVector?](repeating: nil, count: $0.claims.count) }
        for (place, vector) in zip(places, read) { vectors[place.article][place.claim] = vector }
        self.vectors = vectors
    }

    private static func copies(_ words: [[[String]]]) -> Set<[String]> {
        var seen: Set<[String]> = []
        var copies: Set<[String]> = []
        for claims in words {
            let own = Set(claims)
            copies.formUnion(seen.intersection(own))
            seen.formUnion(own)
        }
        return copies
    }

    /// How alike two claims of two articles are, 0 to 1; 0 for what is no nearer than any two sentences of one event.
    func likeness(_ first: (article: Int, claim: Int), _ second: (article: Int, claim: Int)) -> Double {
        guard let left = vectors[first.article][first.claim], let right = vectors[second.article][second.claim] else {
            return 0
        }
        return max(0, (left.cosine(to: right) - Self.strangers) / (1 - Self.strangers))
    }

    /// The cosine that an eighth of all pairs of claims in the project's own bundles reach.
    private static let strangers = 0.42
    /// Claims of an article that are read: four times those of an ordinary one.
    private static let maximumClaims = 400
}
