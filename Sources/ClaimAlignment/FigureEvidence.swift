import NewsModel

/// What the figures of two claims say for their being about one thing.
///
/// Unwanted: "nine workers died" and "nine dockers" meet over their nine. Wanted: "about 45,000 had taken part" and
/// "Police counted 45,000", since few things are counted at 45,000.
enum FigureEvidence {
    /// - Parameter isRelated: whether the claims share a word.
    /// - Returns: 0 where nothing is comparable.
    static func score(_ first: ClaimProfile, _ second: ClaimProfile, isRelated: Bool) -> Double {
        var best = 0.0
        for left in first.quantities {
            for right in second.quantities where left.quantity.unit == right.quantity.unit && left.isPart == right.isPart {
                best = max(best, score(left, right, isRelated: isRelated))
            }
        }
        return best
    }

    private static func score(
        _ left: ClaimProfile.CountedQuantity, _ right: ClaimProfile.CountedQuantity, isRelated: Bool
    ) -> Double {
        let sameHead = left.head != nil && left.head == right.head
        guard left.quantity.value == right.quantity.value else {
            return sameHead || (isRelated && left.quantity.unit == nil) ? comparable : 0
        }
        if isSpecific(left.quantity.value) { return agreeingSpecific }
        return sameHead || isRelated ? agreeing : 0
    }

    /// A figure that few things share: with a fraction, or two figures that are not noughts and above twenty.
    private static func isSpecific(_ value: Double) -> Bool {
        guard value.isFinite, abs(value) < 1e15 else { return false }
        guard value == value.rounded() else { return true }
        var whole = Int(abs(value))
        guard whole > 20 else { return false }
        while whole % 10 == 0 { whole /= 10 }
        return whole > 9
    }

    // Set with the figures of `ClaimSimilarity`, on the same data.
    private static let comparable = 0.1
    private static let agreeing = 0.15
    private static let agreeingSpecific = 0.25
}
