/// A number with what it counts or measures.
public struct Quantity: Hashable, Sendable {
    /// The whole expression, approximator and unit included: "at least 12 people" has "at least 12".
    public var span: SourceSpan
    /// The number itself, scale word applied: "3.2 million" is 3,200,000.
    public var value: Double
    /// The least value the words allow; `-infinity` for "up to 12".
    public var low: Double
    /// The greatest value the words allow; `infinity` for "at least 12".
    public var high: Double
    /// A normal form of the unit: "kilometre", "percent", "USD", "hour"; `nil` for a bare count.
    public var unit: String?
    /// Whether the words mark the number as rough: "about", "some", "nearly".
    public var approximate: Bool

    public init(
        span: SourceSpan, value: Double, low: Double? = nil, high: Double? = nil, unit: String? = nil,
        approximate: Bool = false
    ) {
        self.span = span
        self.value = value
        self.low = low ?? value
        self.high = high ?? value
        self.unit = unit
        self.approximate = approximate
    }
}

/// A time expression, normalised as in TIMEX3 (ISO-TimeML, ISO 24617-1:2012).
public struct TimeExpression: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case date = "DATE"
        case time = "TIME"
        case duration = "DURATION"
        case set = "SET"
    }

    public var span: SourceSpan
    public var kind: Kind
    /// The TIMEX3 value: `2026-05-14`, `2026-05-14T21:40`, `P2D`, `2026-W20`, `PAST_REF`.
    public var value: String

    public init(span: SourceSpan, kind: Kind, value: String) {
        self.span = span
        self.kind = kind
        self.value = value
    }
}
