import NewsModel

/// What the figures of two claims say for their being about one thing; each 0 or 1, at most one of the four 1.
///
/// Unwanted: "nine workers died" and "nine dockers" meet over their nine. Wanted: "about 45,000 had taken part" and
/// "Police counted 45,000", since few things are counted at 45,000.
struct FigureEvidence {
    /// An equal figure that few things share.
    private(set) var specific = 0.0
    /// An equal figure of the same unit or noun.
    private(set) var agreeing = 0.0
    /// Unequal figures of the same unit and noun.
    private(set) var comparable = 0.0
    /// Both have figures, and none has to do with the other's.
    private(set) var apart = 0.0

    /// - Parameter isRelated: whether the claims share a word or a near one.
    init(_ first: ClaimProfile, _ second: ClaimProfile, isRelated: Bool) {
        var best = Likeness.none
        for left in first.quantities.prefix(Self.maximumFigures) {
            for right in second.quantities.prefix(Self.maximumFigures) where Self.mayMeet(left, right) {
                best = max(best, Self.likeness(left, right, isRelated: isRelated))
            }
        }
        switch best {
        case .specific: specific = 1
        case .agreeing: agreeing = 1
        case .comparable: comparable = 1
        case .none: apart = first.quantities.isEmpty || second.quantities.isEmpty ? 0 : 1
        }
    }

    /// Figures of a claim that are looked at; only tables have more.
    private static let maximumFigures = 24

    /// Of one unit; or an equal figure of which one side leaves the unit out: "a magnitude of 6.8", "against the 6.8".
    private static func mayMeet(_ left: ClaimProfile.CountedQuantity, _ right: ClaimProfile.CountedQuantity) -> Bool {
        guard left.isPart == right.isPart else { return false }
        let units = (left.quantity.inBaseUnit.unit, right.quantity.inBaseUnit.unit)
        return units.0 == units.1
            || (units.0 == nil || units.1 == nil) && left.quantity.value == right.quantity.value
                && isSpecific(left.quantity.value)
    }

    private enum Likeness: Int, Comparable {
        case none, comparable, agreeing, specific

        static func < (left: Likeness, right: Likeness) -> Bool { left.rawValue < right.rawValue }
    }

    private static func likeness(
        _ left: ClaimProfile.CountedQuantity, _ right: ClaimProfile.CountedQuantity, isRelated: Bool
    ) -> Likeness {
        let isOneHead = left.head != nil && left.head == right.head
        guard left.quantity.value == right.quantity.value else {
            return isOneHead || (isRelated && left.quantity.unit == nil) ? .comparable : .none
        }
        if isSpecific(left.quantity.value) { return .specific }
        return isOneHead || isRelated ? .agreeing : .none
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
}
