extension Quantity {
    /// The value in the base unit of its kind, so that miles meet kilometres and months meet years; any other unit stays.
    package var inBaseUnit: (value: Double, unit: String?) {
        guard let unit, let base = Self.baseUnits[unit] else { return (value, unit) }
        return (value * base.factor, base.unit)
    }

    /// Units that measure the same, with the factor to the base.
    private static let baseUnits: [String: (unit: String, factor: Double)] = [
        "mile": ("metre", 1609.344), "kilometre": ("metre", 1000), "metre": ("metre", 1), "foot": ("metre", 0.3048),
        "yard": ("metre", 0.9144), "centimetre": ("metre", 0.01), "inch": ("metre", 0.0254),
        "tonne": ("kilogram", 1000), "kilogram": ("kilogram", 1), "pound": ("kilogram", 0.45359237),
        "gram": ("kilogram", 0.001), "second": ("second", 1), "minute": ("second", 60), "hour": ("second", 3600),
        "day": ("second", 86400), "week": ("second", 604_800), "month": ("second", 2_629_800),
        "year": ("second", 31_557_600), "decade": ("second", 315_576_000),
        "mile per hour": ("metre per second", 0.44704), "kilometre per hour": ("metre per second", 1 / 3.6),
        "metre per second": ("metre per second", 1), "hectare": ("square metre", 10_000),
        "acre": ("square metre", 4046.856), "square metre": ("square metre", 1),
        "square kilometre": ("square metre", 1_000_000), "square mile": ("square metre", 2_589_988),
        "square foot": ("square metre", 0.09290304), "litre": ("litre", 1), "gallon": ("litre", 3.785412),
    ]
}
