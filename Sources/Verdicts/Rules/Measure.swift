import ClaimAlignment
import NewsModel

/// A quantity in a form in which others of its kind can be held against it: in its base unit, a part of a whole in percent.
struct Measure {
    let value: Double
    let low: Double
    let high: Double
    let unit: String?

    init(_ quantity: Quantity) { self.init(quantity, times: 1) }

    /// - Parameter times: what the amount is multiplied by.
    private init(_ quantity: Quantity, times: Double) {
        let base = quantity.inBaseUnit
        let isShare = base.unit == nil && quantity.value > 0 && quantity.value < 1
        let scale = (isShare ? 100 : quantity.value == 0 ? 1 : base.value / quantity.value) * times
        value = quantity.value * scale
        low = quantity.low * scale
        high = quantity.high * scale
        unit = isShare ? Self.percent : base.unit
    }

    /// Two amounts, for a year where both fall due at intervals.
    static func pair(
        _ first: ClaimProfile.CountedQuantity, _ second: ClaimProfile.CountedQuantity
    ) -> (Measure, Measure) {
        guard let left = first.timesAYear, let right = second.timesAYear else {
            return (Measure(first.quantity), Measure(second.quantity))
        }
        return (Measure(first.quantity, times: left), Measure(second.quantity, times: right))
    }

    /// Equal numbers of equal units.
    func agrees(with other: Measure) -> Bool {
        unit == other.unit && abs(value - other.value) <= 1e-9 * max(1, abs(value))
    }

    /// Whether some number satisfies both; units are not looked at.
    func meets(_ other: Measure) -> Bool { low <= other.high && other.low <= high }

    /// Whether both are bounds on the same side, and not one: "more than 300", "more than 200".
    func isBoundedLike(_ other: Measure) -> Bool {
        let areFloors = high == .infinity && other.high == .infinity && low > -.infinity && other.low > -.infinity
        let areCeilings = low == -.infinity && other.low == -.infinity && high < .infinity && other.high < .infinity
        return unit == other.unit && (areFloors || areCeilings) && !agrees(with: other)
    }

    private static let percent = "percent"
}
