/// A number with its unit, before bounds and ranges are looked for.
struct Amount {
    /// The index of its first piece.
    var start: Int
    /// The index after its last piece.
    var end: Int
    var numeral: Numeral
    var unit: String?
    /// The value in the unit, parts of it added: 5.1666… for "5 feet 2 inches".
    var value: Double
    var isMoney = false
}

/// Reads amounts: "$3.2m", "18,000 crowns", "24-hour", "5 feet 2 inches", "magnitude 6.2".
struct AmountReader {
    let pieces: Pieces
    let words: QuantityWords
    let numerals: NumeralReader

    /// - Returns: `nil` where no amount begins.
    func amount(at index: Int) -> Amount? {
        prefixed(at: index) ?? plain(at: index)
    }

    /// A number, and the unit after it.
    private func plain(at index: Int) -> Amount? {
        guard var numeral = numerals.numeral(at: index) else { return nil }
        let start = signStart(index)
        if start < index { numeral.value = -numeral.value }
        var amount = Amount(start: start, end: numeral.end, numeral: numeral, value: numeral.value)
        guard !numeral.isOrdinal else {
            if isAdverb(index, numeral) { return nil }
            amount.unit = UnitName.ordinal
            return amount
        }
        addUnit(to: &amount)
        addPart(to: &amount)
        return amount
    }

    /// "at first", "first reported", "in a second".
    private func isAdverb(_ index: Int, _ numeral: Numeral) -> Bool {
        guard numeral.end == index + 1 else { return false }
        let isUnit =
            words.units.match(in: pieces, at: index) != nil && numerals.words.articles.contains(pieces.text(index - 1))
        if isUnit, pieces.isMark(numeral.end) { return true }
        return numerals.words.adverbOrdinals.contains(pieces.text(index))
            && !numerals.words.determiners.contains(pieces.text(index - 1))
    }

    /// A minus sign that touches figures and follows a space: "-5".
    private func signStart(_ index: Int) -> Int {
        let isWholeText = index == 1 && numerals.numeral(at: index)?.end == pieces.count
        guard pieces.isFigures(index), pieces.isHyphen(index - 1), pieces.isAttached(index) || isWholeText,
            index == 1 || pieces[index - 1].isSpaced
        else { return index }
        return index - 1
    }

    /// "$4m", "US$ 10 billion", "magnitude 6.2", "magnitude of 6.2".
    private func prefixed(at index: Int) -> Amount? {
        guard let prefix = prefix(at: index), var numeral = numerals.numeral(at: prefix.end), !numeral.isOrdinal else {
            return nil
        }
        if prefix.isMoney { addMillionLetter(to: &numeral) }
        if prefix.isMoney, pieces.isJoint(numeral.end) { multiplyAfterHyphen(&numeral) }
        var amount = Amount(
            start: index, end: numeral.end, numeral: numeral, unit: prefix.unit, value: numeral.value,
            isMoney: prefix.isMoney)
        if prefix.isMoney, let match = words.currencies.match(in: pieces, at: amount.end), match.meaning == prefix.unit
        {
            amount.end = match.end
        }
        return amount
    }

    private func prefix(at index: Int) -> (unit: String, end: Int, isMoney: Bool)? {
        if let match = words.currencySymbols.match(in: pieces, at: index) {
            let isLetters = pieces.isWord(match.end - 1)
            let isOneMark = match.end == index + 1 || (index + 1..<match.end).allSatisfy(pieces.isAttached)
            guard isOneMark, !isLetters || pieces.isFigures(match.end) else { return nil }
            return (match.meaning, match.end, true)
        }
        guard words.prefixUnits.contains(pieces.text(index)) else { return nil }
        let end = words.of.contains(pieces.text(index + 1)) ? index + 2 : index + 1
        return pieces.isFigures(end) ? (pieces.text(index), end, false) : nil
    }

    private func addMillionLetter(to numeral: inout Numeral) {
        guard numeral.scale == 1, numeral.hasFigures, words.millionLetter.contains(pieces.text(numeral.end)) else {
            return
        }
        numeral.value *= 1_000_000
        numeral.scale = 1_000_000
        numeral.end += 1
    }

    private func multiplyAfterHyphen(_ numeral: inout Numeral) {
        guard let scale = numerals.words.scales[pieces.text(numeral.end + 1)] else { return }
        numeral.value *= scale
        numeral.scale = scale
        numeral.end += 2
    }

    private func addUnit(to amount: inout Amount) {
        addAttachedMillion(to: &amount)
        let index = pieces.isJoint(amount.end) ? amount.end + 1 : amount.end
        let article = unitStart(amount, index)
        if let match = words.currencies.match(in: pieces, at: article) {
            addCurrency(match.meaning, end: match.end, to: &amount)
        } else if let match = words.units.match(in: pieces, at: article) {
            amount.unit = match.meaning
            amount.end = match.end
        } else if let unit = attachedUnit(at: amount.end, amount) {
            amount.unit = unit
            amount.end += 1
        }
    }

    /// Steps over the article of "half an hour" and the "of" of "billions of dollars".
    private func unitStart(_ amount: Amount, _ index: Int) -> Int {
        if amount.numeral.vagueHigh != nil, words.of.contains(pieces.text(index)) { return index + 1 }
        if amount.numeral.isFraction, numerals.words.articles.contains(pieces.text(index)) { return index + 1 }
        return index
    }

    private func addCurrency(_ unit: String, end: Int, to amount: inout Amount) {
        amount.isMoney = true
        amount.unit = unit
        amount.end = end
        if amount.numeral.scale == 1, let scale = numerals.words.scales[pieces.text(end)], scale > 100 {
            amount.value *= scale
            amount.numeral.scale = scale
            amount.end += 1
        }
        if let weight = words.weightPounds[unit], isWeight(amount) {
            amount.unit = weight
            amount.isMoney = false
        }
    }

    /// Whether "pounds" are a weight: a word of weighing stands near.
    private func isWeight(_ amount: Amount) -> Bool {
        let before = max(0, amount.start - Self.weightWindow)..<amount.start
        return before.contains { words.weightContext.contains(pieces.text($0)) }
    }

    /// Pieces before an amount that are searched for a word of weighing.
    private static let weightWindow = 4

    /// "10M", and "1.2m" before a plural: millions.
    private func addAttachedMillion(to amount: inout Amount) {
        guard amount.numeral.hasFigures, amount.numeral.scale == 1, pieces.isAttached(amount.end),
            words.millionLetter.contains(pieces.text(amount.end)), isMillion(amount)
        else { return }
        amount.numeral.scale = 1_000_000
        amount.value *= 1_000_000
        amount.numeral.value = amount.value
        amount.end += 1
    }

    private func isMillion(_ amount: Amount) -> Bool {
        if pieces.isCapitalized(amount.end) { return true }
        let next = amount.end + 1
        if words.currencies.match(in: pieces, at: next) != nil { return true }
        guard amount.value < 100, pieces.isWord(next), !pieces.isAttached(next) else { return false }
        return words.people.contains(pieces.text(next)) || pieces.text(next).hasSuffix("s")
    }

    private func attachedUnit(at index: Int, _ amount: Amount) -> String? {
        guard amount.numeral.hasFigures, pieces.isWord(index) else { return nil }
        if pieces.isAttached(index) { return words.attachedUnits[pieces.text(index)] }
        return words.spacedMetre.contains(pieces.text(index)) && !pieces.isCapitalized(index)
            ? words.attachedUnits[pieces.text(index)] : nil
    }

    /// Adds a smaller unit: "2 inches" to "5 feet".
    private func addPart(to amount: inout Amount) {
        guard let unit = amount.unit, amount.end < pieces.count else { return }
        var index = amount.end
        if numerals.words.and.contains(pieces.text(index)) { index += 1 }
        guard let numeral = numerals.cardinal(at: index), !numeral.isOrdinal,
            let match = partUnit(numeral.end), let count = words.parts[unit + " " + match.meaning],
            numeral.value < count
        else { return }
        amount.value += numeral.value / count
        amount.end = match.end
    }

    private func partUnit(_ index: Int) -> (meaning: String, end: Int)? {
        if let match = words.units.match(in: pieces, at: index) { return match }
        if let match = words.currencies.match(in: pieces, at: index) { return match }
        return nil
    }
}

/// Normal forms of units that no word file names.
enum UnitName {
    /// A place in a row: "third".
    static let ordinal = "ordinal"
    /// An age told without its unit: "aged 34".
    static let year = "year"
}
