/// A number as written, in figures or words, without unit or bounds.
struct Numeral {
    /// The index after its last piece.
    var end: Int
    var value: Double
    var isOrdinal = false
    /// Whether it is written with a part of a whole: "two-thirds", "1/2".
    var isFraction = false
    /// The multiplier at its end: 1,000,000 in "3.2 million"; 1 without one.
    var scale = 1.0
    /// Whether it is written in figures.
    var hasFigures = false
    /// The greatest value a vague plural stands for: 10,000 of "thousands".
    var vagueHigh: Double?
}

/// The value of figures with separators.
///
/// ```swift
/// Figures.value("1,674,200.5")  // 1674200.5
/// Figures.value("10:30")        // nil
/// ```
enum Figures {
    /// - Returns: `nil` for clock times, calendar dates and anything that is no number.
    static func value(_ text: String) -> Double? {
        if text.contains("/") { return fraction(text) }
        var digits = ""
        var stops = 0
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9": digits.unicodeScalars.append(scalar)
            case ".":
                stops += 1
                digits.append(".")
            case ",", "\u{A0}", "\u{202F}", "\u{2009}": break
            default: return nil
            }
        }
        if stops > 1 { digits.removeAll { $0 == "." } }
        return Double(digits)
    }

    /// "3/4", but not "14/05/2026", "9/11" or "24/7".
    private static func fraction(_ text: String) -> Double? {
        let parts = text.split(separator: "/")
        guard parts.count == 2, let above = Double(parts[0]), let below = Double(parts[1]), above < below,
            usualDenominators.contains(below)
        else { return nil }
        return above / below
    }

    private static let usualDenominators: Set<Double> = [2, 3, 4, 5, 6, 7, 8, 9, 10, 16, 32, 64, 100]

    /// The values of "½" and its like.
    static func vulgarFraction(_ text: String) -> Double? {
        guard text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first,
            scalar.properties.generalCategory == .otherNumber, let value = scalar.properties.numericValue, value < 1
        else { return nil }
        return value
    }
}
