public import ClaimExtraction
public import NewsModel

/// Flags on aligned claims: a hedge one dropped or added, a quotation altered or cut, one source behind both.
public struct PairFlags: Sendable {
    private let pairs: [ClaimPair]
    private let provenance: Provenance
    private let claims: [Claim.ID: Claim]
    private let outlets: [String]

    public init(analyses: [ArticleAnalysis], pairs: [ClaimPair], provenance: Provenance) {
        self.pairs = pairs
        self.provenance = provenance
        claims = Dictionary(
            analyses.flatMap(\.claims).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        outlets = analyses.enumerated().map { $1.article.outlet ?? "article \($0 + 1)" }
    }

    /// In the order of the pairs.
    public func flags() -> [Flag] {
        let origins = Dictionary(provenance.origins.map { ($0.pair, $0) }, uniquingKeysWith: { first, _ in first })
        var result: [Flag] = []
        for pair in pairs {
            guard let first = claims[pair.first], let second = claims[pair.second] else { continue }
            result += pair.differences.compactMap { quotation($0, first, second) }
            result += hedge(pair, first, second)
            if let origin = origins[pair.id], !origin.independent, !origin.common.isEmpty {
                result.append(
                    flag(
                        first, .singleSource, .low, Self.single(origin.common.joined(separator: ", ")), [first, second])
                )
            }
        }
        return result
    }

    private func quotation(_ difference: Difference, _ first: Claim, _ second: Claim) -> Flag? {
        guard difference.kind == .quote, let left = difference.first, let right = difference.second else { return nil }
        let evidence = [
            Evidence(article: first.article, span: left), Evidence(article: second.article, span: right),
        ]
        let isShortened = difference.rule == QuoteRule.shortenedName
        return Flag(
            claim: second.id, article: second.article, kind: isShortened ? .quoteShortened : .quoteAltered,
            severity: isShortened ? .low : .high, reason: difference.explanation, evidence: evidence)
    }

    private func hedge(_ pair: ClaimPair, _ first: Claim, _ second: Claim) -> [Flag] {
        guard pair.differences.contains(where: { $0.kind == .certainty && !$0.compatible }),
            first.modality != second.modality
        else { return [] }
        if first.modality == .hedged, second.modality == .asserted {
            return [flag(second, .hedgeDropped, .medium, Self.dropped(outlets[first.article]), [second, first])]
        }
        if second.modality == .hedged, first.modality == .asserted {
            return [flag(first, .hedgeDropped, .medium, Self.dropped(outlets[second.article]), [first, second])]
        }
        return []
    }

    private func flag(
        _ claim: Claim, _ kind: Flag.Kind, _ severity: Flag.Severity, _ reason: String, _ evidence: [Claim]
    ) -> Flag {
        Flag(
            claim: claim.id, article: claim.article, kind: kind, severity: severity, reason: reason,
            evidence: evidence.map { Evidence(article: $0.article, span: $0.span) })
    }

    private static func dropped(_ other: String) -> String {
        "Stated outright here; \(other) holds it at a distance."
    }
    private static func single(_ common: String) -> String {
        "Both reports rest on one source: \(common)."
    }
}
