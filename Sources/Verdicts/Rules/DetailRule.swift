import ClaimAlignment
import NewsModel

/// What one side has and the other lacks, as the longest stretch of content that nothing on the other side meets.
struct DetailRule: DifferenceRule {
    static let name = "detail"

    func findings(in pair: PairContext) -> [Finding] {
        let known = (knownConcepts(pair.first), knownConcepts(pair.second))
        let first = extra(pair.first, beyond: known.1, pair)
        let second = extra(pair.second, beyond: known.0, pair)
        return [
            first.map { finding($0, pair.first, isFirst: true) },
            second.map { finding($0, pair.second, isFirst: false) },
        ]
        .compactMap { $0 }
    }

    private func knownConcepts(_ side: ClaimSide) -> Set<String> {
        Set(side.profile.concepts).union(side.profile.context)
    }

    private func extra(_ side: ClaimSide, beyond known: Set<String>, _ pair: PairContext) -> SourceSpan? {
        var best: (span: SourceSpan, weight: Double)?
        var current: (span: SourceSpan, weight: Double)?
        for term in side.profile.terms {
            if known.contains(term.concept) {
                current = nil
                continue
            }
            let weight = pair.weights.weight(term.concept)
            current = current.map { ($0.span.union(term.span), $0.weight + weight) } ?? (term.span, weight)
            if let found = current, found.weight > (best?.weight ?? 0) { best = found }
        }
        guard let best, best.weight >= Self.worthTelling else { return nil }
        return best.span
    }

    private func finding(_ span: SourceSpan, _ side: ClaimSide, isFirst: Bool) -> Finding {
        Finding(
            difference: Difference(
                kind: .detail, compatible: true, first: isFirst ? span : nil, second: isFirst ? nil : span,
                explanation: Self.added(side.text(at: span)), rule: Self.name),
            weight: .mild)
    }

    private static func added(_ words: String) -> String { "Only one has “\(words)”." }

    /// About two words that no other claim has; set on the project's own bundles.
    private static let worthTelling = 6.0
}
