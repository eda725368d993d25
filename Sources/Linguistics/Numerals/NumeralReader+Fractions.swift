extension NumeralReader {
    /// A part of a whole that begins without a number: "half", "a quarter", "a fifth of", "¾".
    func fraction(at index: Int) -> Numeral? {
        if let value = Figures.vulgarFraction(pieces.text(index)) {
            return Numeral(end: index + 1, value: value, isFraction: true, hasFigures: true)
        }
        let hasArticle = words.articles.contains(pieces.text(index))
        let start = hasArticle ? index + 1 : index
        guard let whole = words.denominator(pieces.text(start)), !whole.isPlural else { return nil }
        let isNamed = words.denominators[pieces.text(start)] != nil
        guard isNamed || hasArticle, isPart(start, hasArticle: hasArticle, isHalf: isNamed && whole.value == 2) else {
            return nil
        }
        return Numeral(end: start + 1, value: 1 / whole.value, isFraction: true)
    }

    /// Whether the word after "half", "quarter" or "fifth" lets it be a number.
    private func isPart(_ index: Int, hasArticle: Bool, isHalf: Bool) -> Bool {
        let next = pieces.text(index + 1)
        let joined = pieces.text(pieces.isJoint(index + 1) ? index + 2 : index + 1)
        if words.scales[joined] != nil || words.of.contains(next) { return true }
        if isHalf {
            let before = pieces.text(index - 1)
            if words.halfGuards.contains(before) || words.ordinals[before] != nil || pieces.isJoint(index + 1) {
                return false
            }
            return hasArticle || words.halfFollowers.contains(next) || pieces.isWord(index + 1)
        }
        if hasArticle, words.approximators.contains(pieces.text(index - 2)) { return true }
        return hasArticle && pieces.isMark(index + 1) && !pieces.isJoint(index + 1)
    }

    /// A number over a whole: "two-thirds", "one fifth", "1 over 3", "three twenty-firsts", "one one-hundred-fifth".
    func divided(_ numeral: Numeral, from start: Int) -> Numeral? {
        if let over = dividedByNumber(numeral) { return over }
        if let regrouped = regrouped(numeral, from: start) { return regrouped }
        let isPlural = numeral.value != 1
        var index = numeral.end
        if pieces.isJoint(index) || isPlural && pieces.isHyphen(index) && isDenominator(index + 1) { index += 1 }
        var result = numeral
        result.isFraction = true
        if let compound = compoundDenominator(at: index, isPlural: isPlural) {
            result.value /= compound.value
            result.end = compound.end
            return result
        }
        guard let whole = words.denominator(pieces.text(index)), whole.isPlural || !isPlural else { return nil }
        result.value /= whole.value
        result.end = index + 1
        return result
    }

    private func isDenominator(_ index: Int) -> Bool { words.denominator(pieces.text(index))?.isPlural ?? false }

    /// "1 over 3".
    private func dividedByNumber(_ numeral: Numeral) -> Numeral? {
        let index = pieces.isJoint(numeral.end) ? numeral.end + 1 : numeral.end
        guard words.over.contains(pieces.text(index)), numeral.value < 10, let whole = cardinal(at: index + 1),
            !whole.isOrdinal, whole.value > 0, pieces.isMark(whole.end)
        else { return nil }
        var result = numeral
        result.isFraction = true
        result.value /= whole.value
        result.end = whole.end
        return result
    }

    /// "one hundred thirty-fifths" is a hundred of them: a ten right before the part belongs to it.
    private func regrouped(_ numeral: Numeral, from start: Int) -> Numeral? {
        let tens = numeral.end - 1
        guard tens > start, !numeral.hasFigures, let count = words.cardinals[pieces.text(tens)], count >= 20,
            let compound = compoundDenominator(at: tens, isPlural: true),
            let above = cardinal(at: start, before: tens), above.end == tens, !above.isOrdinal
        else { return nil }
        return Numeral(end: compound.end, value: above.value / compound.value, isFraction: true)
    }

    /// The 25 of "one twenty-fifth" and "twenty twenty fifths", the 105 of "one one hundred fifth".
    private func compoundDenominator(at index: Int, isPlural: Bool) -> (value: Double, end: Int)? {
        if !isPlural, let whole = cardinal(at: index), whole.isOrdinal, whole.value > 100, !whole.hasFigures {
            return (whole.value, whole.end)
        }
        guard let tens = words.cardinals[pieces.text(index)], tens >= 20 else { return nil }
        let isJoint = pieces.isJoint(index + 1)
        let last = isJoint ? index + 2 : index + 1
        let text = pieces.text(last)
        let stem = text.hasSuffix("s") ? String(text.dropLast()) : text
        guard isJoint || isPlural, let unit = words.ordinals[stem], unit < 10, (stem != text) == isPlural else {
            return nil
        }
        return (tens + unit, last + 1)
    }

    /// Adds "and a half", "and two thirds", "½", "1/4".
    func addFraction(to numeral: inout Numeral) {
        if let part = attachedPart(numeral) {
            numeral.value += part
            numeral.end += 1
            multiply(&numeral)
            return
        }
        let and = pieces.isJoint(numeral.end) ? numeral.end + 1 : numeral.end
        let start = pieces.isJoint(and + 1) ? and + 2 : and + 1
        guard words.and.contains(pieces.text(and)), let part = part(at: start) else { return }
        numeral.value += part.value * (numeral.scale == 100 ? 1 : numeral.scale)
        numeral.end = part.end
        if numeral.scale == 1 { multiply(&numeral) }
    }

    private func attachedPart(_ numeral: Numeral) -> Double? {
        guard numeral.hasFigures, numeral.value == numeral.value.rounded(), numeral.scale == 1 else { return nil }
        if let value = Figures.vulgarFraction(pieces.text(numeral.end)) { return value }
        guard pieces.isFigures(numeral.end), pieces.text(numeral.end).contains("/") else { return nil }
        return Figures.value(pieces.text(numeral.end))
    }

    /// "a half", "one quarter", "two thirds".
    private func part(at index: Int) -> Numeral? {
        let named = pieces.isJoint(index + 1) ? index + 2 : index + 1
        if words.articles.contains(pieces.text(index)), let whole = words.denominator(pieces.text(named)),
            !whole.isPlural
        {
            return Numeral(end: named + 1, value: 1 / whole.value, isFraction: true)
        }
        if let whole = words.denominators[pieces.text(index)], whole == 2 {
            return Numeral(end: index + 1, value: 0.5, isFraction: true)
        }
        guard let above = cardinal(at: index), !above.isOrdinal else { return nil }
        return divided(above, from: index)
    }
}
