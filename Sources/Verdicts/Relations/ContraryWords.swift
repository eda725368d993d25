import ClaimAlignment
import Linguistics
import NewsModel

/// What is shown of two claims that cannot both be true: a figure or a time that each has and the other has not, else the words that only
/// one has.
struct ContraryWords {
    let kind: Difference.Kind
    let first: SourceSpan
    let second: SourceSpan

    init(_ pair: PairContext) {
        let (one, other) = (pair.first.profile, pair.second.profile)
        let figures = (one.quantities.map(\.quantity), other.quantities.map(\.quantity))
        if let (left, right) = Self.rivals(figures.0, figures.1, by: \.value) {
            (kind, first, second) = (.quantity, left.span, right.span)
        } else if let (left, right) = Self.rivals(one.times, other.times, by: \.value) {
            (kind, first, second) = (.time, left.span, right.span)
        } else {
            kind = .polarity
            first = Self.own(pair.first, beside: pair.second)
            second = Self.own(pair.second, beside: pair.first)
        }
    }

    /// The first that each has and the other has not; `nil` where one has all of the other's.
    static func rivals<Element, Value: Equatable>(
        _ first: [Element], _ second: [Element], by value: (Element) -> Value
    ) -> (Element, Element)? {
        guard let one = first.first(where: { a in !second.contains { value($0) == value(a) } }),
            let other = second.first(where: { b in !first.contains { value($0) == value(b) } })
        else { return nil }
        return (one, other)
    }

    /// From the first to the last word of a claim that the other claim has not, where that is no more than a phrase; else its first act.
    private static func own(_ side: ClaimSide, beside other: ClaimSide) -> SourceSpan {
        let known = Set(other.coreTokens.map(\.token.lower))
        let new = side.coreTokens.map(\.token).filter {
            ($0.kind == .word || $0.kind == .number) && !known.contains($0.lower)
        }
        if let first = new.first, let last = new.last {
            let span = first.span.union(last.span)
            if span.count <= longestPhrase { return span }
        }
        return side.profile.propositions.first?.proposition.predicate ?? side.claim.span
    }

    /// Bytes.
    private static let longestPhrase = 60
}
