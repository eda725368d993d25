import NewsModel

/// A line of `times.jsonl`: a sentence with its time expressions in ⟦brackets⟧, and what they mean.
struct TimeRow: Decodable {
    struct Label: Decodable {
        var type: String
        var value: String
    }

    var published: String?
    var text: String
    var times: [Label]
}

/// A line of `quantities.jsonl`. Limits that are not told equal the value; `null` is none at all.
struct QuantityRow: Decodable {
    struct Label: Decodable {
        var value: Double
        var low: Double
        var high: Double
        var unit: String?
        var approximate: Bool

        private enum Key: CodingKey { case value, low, high, unit, approximate }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Key.self)
            value = try fields.decode(Double.self, forKey: .value)
            low = try Self.limit(.low, in: fields, none: -.infinity) ?? value
            high = try Self.limit(.high, in: fields, none: .infinity) ?? value
            unit = try fields.decodeIfPresent(String.self, forKey: .unit)
            approximate = try fields.decodeIfPresent(Bool.self, forKey: .approximate) ?? false
        }

        private static func limit(
            _ key: Key, in fields: KeyedDecodingContainer<Key>, none: Double
        ) throws -> Double? {
            guard fields.contains(key) else { return nil }
            return try fields.decodeNil(forKey: key) ? none : fields.decode(Double.self, forKey: key)
        }

        func means(_ quantity: Quantity) -> Bool {
            Self.equal(value, quantity.value) && Self.equal(low, quantity.low) && Self.equal(high, quantity.high)
                && unit == quantity.unit && approximate == quantity.approximate
        }

        private static func equal(_ a: Double, _ b: Double) -> Bool {
            a == b || abs(a - b) <= 1e-9 * max(1, abs(b))
        }
    }

    var text: String
    var quantities: [Label]
}
