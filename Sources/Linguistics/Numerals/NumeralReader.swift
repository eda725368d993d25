/// Reads the number that begins at a piece.
///
/// ```
/// three hundred and two dozen   324
/// five and a half million       5500000
/// 3.2bn                         3200000000
/// ```
struct NumeralReader {
    let pieces: Pieces
    let words: NumeralWords

    /// - Returns: `nil` where no number begins.
    /// - Complexity: O(*k*) in the number of pieces read.
    func numeral(at index: Int) -> Numeral? {
        if words.minus.contains(pieces.text(index)), let rest = numeral(startingAt: index + 1) { return negated(rest) }
        return numeral(startingAt: index)
    }

    private func negated(_ numeral: Numeral) -> Numeral {
        var result = numeral
        result.value = -result.value
        return result
    }

    private func numeral(startingAt index: Int) -> Numeral? {
        guard index < pieces.count else { return nil }
        if let vague = vague(at: index) { return vague }
        if let fraction = fraction(at: index) { return scaled(fraction) }
        guard var result = cardinal(at: index) else { return nil }
        if result.isOrdinal { return result }
        addDecimals(to: &result)
        if let divided = divided(result, from: index) { return scaled(divided) }
        addFraction(to: &result)
        return ratio(result) ?? result
    }

    /// "thousands", "tens of thousands", "scores of", "several hundred", "a couple of hundred".
    private func vague(at index: Int) -> Numeral? {
        let text = pieces.text(index)
        if let factor = words.vagueMultipliers[text], words.of.contains(pieces.text(index + 1)),
            let scale = words.vagueScales[pieces.text(index + 2)]
        {
            return vagueNumeral(end: index + 3, scale: factor * scale)
        }
        if let phrase = words.vagueFactors.match(in: pieces, at: index), let factor = Double(phrase.meaning) {
            guard let scale = words.scales[pieces.text(phrase.end)] else { return nil }
            let end = phrase.end + 1
            return factor > 1
                ? Numeral(end: end, value: factor * scale, scale: scale) : vagueNumeral(end: end, scale: scale)
        }
        guard let scale = words.vagueScales[text] else { return nil }
        return vagueNumeral(end: index + 1, scale: scale)
    }

    /// A vague plural is read as twice its word up to ten times its word.
    private func vagueNumeral(end: Int, scale: Double) -> Numeral {
        Numeral(end: end, value: 2 * scale, scale: scale, vagueHigh: 10 * scale)
    }

    /// "a million" after a fraction multiplies it: "half a million", "two thirds of a million", "half million".
    private func scaled(_ numeral: Numeral) -> Numeral {
        var index = numeral.end
        if pieces.isJoint(index) { index += 1 }
        if words.of.contains(pieces.text(index)) { index += 1 }
        if words.articles.contains(pieces.text(index)) { index += 1 }
        guard let scale = words.scales[pieces.text(index)] else { return numeral }
        var result = numeral
        result.value *= scale
        result.scale = scale
        result.end = index + 1
        return result
    }

    /// "point five".
    private func addDecimals(to numeral: inout Numeral) {
        guard words.point.contains(pieces.text(numeral.end)) else { return }
        var index = numeral.end + 1
        var unit = 0.1
        var value = numeral.value
        while let digit = words.cardinals[pieces.text(index)], digit < 20 {
            value += digit < 10 ? digit * unit : digit * unit / 10
            unit /= digit < 10 ? 10 : 100
            index += 1
        }
        guard index > numeral.end + 1 else { return }
        numeral.value = value
        numeral.end = index
        multiply(&numeral)
    }

    /// "one out of three", "two in ten".
    private func ratio(_ numeral: Numeral) -> Numeral? {
        var index = numeral.end
        let isPlain = numeral.scale == 1 && !numeral.isFraction && numeral.value == numeral.value.rounded()
        let isExplicit = words.outOf.contains(pieces.text(index)) && words.of.contains(pieces.text(index + 1))
        index += isExplicit ? 2 : 1
        guard isPlain, isExplicit || words.inWords.contains(pieces.text(index - 1)), let whole = cardinal(at: index),
            !whole.isOrdinal, whole.value > numeral.value, whole.value < 1900,
            isExplicit || numeral.value == 1 || words.roundBases.contains(String(Int(whole.value)))
        else { return nil }
        var result = numeral
        result.value /= whole.value
        result.isFraction = true
        result.end = whole.end
        return result
    }

    /// "hundred thousand million": no more than three stand in a row.
    private static let scalesInARow = 3

    /// Multiplies by the scale words that follow.
    func multiply(_ numeral: inout Numeral) {
        for _ in 0..<Self.scalesInARow {
            let index = pieces.isJoint(numeral.end) ? numeral.end + 1 : numeral.end
            guard let scale = words.scales[pieces.text(index)] else { return }
            numeral.value *= scale
            numeral.scale *= scale
            numeral.end = index + 1
        }
    }
}
