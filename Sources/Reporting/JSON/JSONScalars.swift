/// A value whose key is written even when there is none: `null`.
struct Nullable<Wrapped: Encodable>: Encodable {
    let value: Wrapped?

    init(_ value: Wrapped?) { self.value = value }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let value { try container.encode(value) } else { try container.encodeNil() }
    }
}

/// A number as documents write it: four decimals at most, `null` for what JSON cannot say.
struct RoundedNumber: Encodable {
    let value: Double

    init(_ value: Double) { self.value = Self.rounded(value) }

    static let decimals = 10_000.0

    /// Beyond this, a double has no four decimals to round.
    private static let largest = 1e11

    static func rounded(_ value: Double) -> Double {
        guard abs(value) < largest else { return value }
        // Adding zero turns a negative zero into a plain one.
        return (value * decimals).rounded() / decimals + 0
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if value.isFinite { try container.encode(value) } else { try container.encodeNil() }
    }
}

/// A number of the text, as it is meant: every figure of it, `null` for a bound that is none.
struct ExactNumber: Encodable {
    let value: Double

    init(_ value: Double) { self.value = value }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if value.isFinite { try container.encode(value) } else { try container.encodeNil() }
    }
}
