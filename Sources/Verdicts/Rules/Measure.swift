import ClaimAlignment
import NewsModel

/// A quantity in a form in which others of its kind can be held against it: in its base unit, a part of a whole in percent.
struct Measure {
    let value: Double
    let low: Double
    let high: Double
    let unit: String?
    /// The unit as it stands in the text.
    private let given: String?
    /// What the last figure given leaves open, in the base unit: half a mile for "28 miles".
    private let slack: Double

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
        given = quantity.unit
        slack = Self.lastFigure(of: quantity.value) * abs(scale) / 2
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
        unit == other.unit && abs(value - other.value) <= max(1e-9 * max(1, abs(value)), slack(beside: other))
    }

    /// Whether some number satisfies both; units are not looked at.
    func meets(_ other: Measure) -> Bool {
        let slack = slack(beside: other)
        return low <= other.high + slack && other.low <= high + slack
    }

    /// Whoever gives kilometres as miles rounds anew: "45 kilometres", "28 miles".
    private func slack(beside other: Measure) -> Double { given == other.given ? 0 : slack + other.slack }

    /// What the last figure of a number counts: 10 of 340, 1 of 28, a tenth of 6.8.
    private static func lastFigure(of value: Double) -> Double {
        var step = 1.0
        if value.rounded() == value {
            while value != 0, step < abs(value), value.truncatingRemainder(dividingBy: step * 10) == 0 { step *= 10 }
        } else {
            while step > leastStep, abs((value / step).rounded() * step - value) > step * leastStep { step /= 10 }
        }
        return step
    }

    private static let leastStep = 1e-4

    /// Whether both are bounds on the same side, and not one: "more than 300", "more than 200".
    func isBoundedLike(_ other: Measure) -> Bool {
        let areFloors = high == .infinity && other.high == .infinity && low > -.infinity && other.low > -.infinity
        let areCeilings = low == -.infinity && other.low == -.infinity && high < .infinity && other.high < .infinity
        return unit == other.unit && (areFloors || areCeilings) && !agrees(with: other)
    }

    private static let percent = "percent"
}
