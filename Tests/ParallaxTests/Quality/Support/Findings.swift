import NewsModel

/// A pair as the program found it, in code points.
struct FoundPair {
    var a: Place
    var b: Place
    var relation: String
    var differences: [FoundDifference] = []
}

struct FoundDifference {
    var type: String
    var compatible = false
    var a: Place?
    var b: Place?
}

/// A digest's claim with the verdict that the program gave.
struct FoundVerdict {
    var place: Place
    var verdict: String
}

extension FoundPair {
    /// The pairs of a comparison of two articles, without those that speak of different things.
    static func all(in comparison: Comparison, a: MeasuredText, b: MeasuredText) -> [FoundPair] {
        let claims = Dictionary(comparison.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return comparison.pairs.compactMap { pair in
            guard pair.relation != .unrelated, let first = claims[pair.first], let second = claims[pair.second],
                first.article == 0, second.article == 1
            else { return nil }
            return FoundPair(
                a: a.place(of: first.span), b: b.place(of: second.span), relation: pair.relation.rawValue,
                differences: pair.differences.map { difference in
                    FoundDifference(
                        type: difference.kind.rawValue, compatible: difference.compatible,
                        a: difference.first.map(a.place), b: difference.second.map(b.place))
                })
        }
    }
}

extension FoundVerdict {
    static func all(in check: DraftCheck, of text: MeasuredText) -> [FoundVerdict] {
        check.claims.map {
            FoundVerdict(place: text.place(of: $0.claim.span), verdict: $0.support.verdict.rawValue)
        }
    }
}
