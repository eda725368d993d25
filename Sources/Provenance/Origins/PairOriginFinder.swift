internal import ClaimExtraction
internal import Linguistics
internal import NewsModel

/// Tells of each pair whether its two sides rest on different sources.
///
/// They do not where both name the same source, outermost or inner; where both stand in one shared passage; or where both
/// articles credit the same agency or reporter and at least one of the claims names no source of its own, so that nothing
/// says it came from elsewhere.
struct PairOriginFinder {
    /// Bytes to a block of the index in which claims look for the passages they stand in.
    private static let blockLength = 128

    private let language: CreditLanguage
    private let claims: [Claim.ID: Claim]
    private let identifiers: [SourceIdentifier]
    private let credits: [[Credit]]
    private let passages: [SharedPassage]
    private var index = BlockIndex(blockLength: blockLength)

    init(analyses: [ArticleAnalysis], passages: [SharedPassage], language: CreditLanguage) {
        self.language = language
        self.passages = passages
        claims = Dictionary(
            analyses.flatMap(\.claims).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        identifiers = analyses.map { SourceIdentifier(analysis: $0, language: language) }
        let reader = CreditReader(language: language)
        credits = analyses.map(reader.credits)
        for (number, passage) in passages.enumerated() {
            for place in passage.places { index.insert(number, article: place.article, range: place.span.range) }
        }
    }

    /// - Returns: `nil` where a claim of the pair is not known.
    func origin(of pair: ClaimPair) -> PairOrigin? {
        guard let first = claims[pair.first], let second = claims[pair.second],
            identifiers.indices.contains(first.article), identifiers.indices.contains(second.article)
        else { return nil }
        let firstSources = identifiers[first.article].identities(of: first)
        let secondSources = identifiers[second.article].identities(of: second)
        var common = firstSources.filter { source in
            secondSources.contains { !$0.keys.isDisjoint(with: source.keys) }
        }.map(\.name)
        if Self.namesNobody(first) || Self.namesNobody(second) {
            common += commonCredits(first.article, second.article)
        }
        if shareAPassage(first, second) { common.append(language.samePassage) }
        return PairOrigin(pair: pair.id, independent: common.isEmpty, common: Self.withoutRepetition(common))
    }

    /// Whether the article gives the claim in its own voice, or on nobody's word in particular.
    private static func namesNobody(_ claim: Claim) -> Bool {
        claim.attribution.allSatisfy { $0.kind == .vague }
    }

    private func commonCredits(_ first: Int, _ second: Int) -> [String] {
        guard first != second else { return [] }
        let keys = Set(credits[second].map(\.key))
        return credits[first].filter { keys.contains($0.key) }.map(\.name)
    }

    private func shareAPassage(_ first: Claim, _ second: Claim) -> Bool {
        let middle = (first.span.lowerBound + first.span.upperBound) / 2
        return index.candidates(article: first.article, at: middle).contains { number in
            let places = passages[number].places
            return [first, second].allSatisfy { claim in
                places.contains { $0.article == claim.article && Self.holds($0.span, claim.span) }
            }
        }
    }

    /// Whether at least half of the claim lies in the place.
    private static func holds(_ place: SourceSpan, _ claim: SourceSpan) -> Bool {
        !claim.isEmpty && place.overlapCount(claim) * 2 >= claim.count
    }

    private static func withoutRepetition(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert(NameKey.fold($0)).inserted }
    }
}
