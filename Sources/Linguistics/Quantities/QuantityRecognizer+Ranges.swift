extension QuantityRecognizer {
    /// An amount with its age words and, where there is one, the other end of its range.
    func joined(_ first: Amount) -> JoinedAmount {
        var amount = first
        addAge(to: &amount)
        if let range = range(from: amount) { return range }
        var result = JoinedAmount(
            start: amount.start, end: amount.end, value: amount.value, low: amount.value, high: amount.value,
            unit: amount.unit)
        if let high = amount.numeral.vagueHigh {
            result.high = high
            result.isApproximate = true
        }
        if amount.unit == UnitName.year, amount.numeral.end < amount.end, isDecadeOfLife(first) { result.high += 9 }
        return result
    }

    /// "between 80% and 90%", "10 to 15", "$5-10 million", "20–30 people".
    private func range(from first: Amount) -> JoinedAmount? {
        let isOpened = words.rangeOpeners.contains(pieces.text(first.start - 1))
        let joiners = isOpened ? words.rangeAnd : words.rangeJoiners
        let joiner = first.end
        guard joiners.contains(pieces.text(joiner)), !first.numeral.isOrdinal, first.numeral.vagueHigh == nil,
            var second = amounts.amount(at: joiner + 1), !second.numeral.isOrdinal,
            second.start > first.start, !words.changeOpeners.contains(pieces.text(first.start - 1)) || isOpened
        else { return nil }
        addAge(to: &second)
        var low = first.value
        if first.unit == nil, first.numeral.scale == 1, second.numeral.scale > 1, low < 1000 {
            low *= second.numeral.scale
        }
        if first.isMoney, first.numeral.scale == 1, second.numeral.scale > 1, low < 1000 { low *= second.numeral.scale }
        guard low < second.value, agree(first.unit, second.unit),
            isOpened || isRange(first, second, joiner: joiner)
        else { return nil }
        return JoinedAmount(
            start: isOpened ? first.start - 1 : first.start, end: second.end, value: (low + second.value) / 2, low: low,
            high: second.value, unit: second.unit ?? first.unit, isApproximate: words.or.contains(pieces.text(joiner)),
            isRange: true)
    }

    private func agree(_ first: String?, _ second: String?) -> Bool { first == nil || second == nil || first == second }

    /// A range without "between" needs nearness, and a hyphen needs something that is counted: scores are no ranges.
    private func isRange(_ first: Amount, _ second: Amount, joiner: Int) -> Bool {
        let text = pieces.text(joiner)
        if words.or.contains(text) { return first.unit == nil && second.value <= first.value * 2 }
        guard pieces.isHyphen(joiner) else { return true }
        if second.unit != nil || first.isMoney { return true }
        return pieces.isWord(second.end) && pieces.text(second.end).hasSuffix("s")
            || words.people.contains(pieces.text(second.end))
    }

    /// Takes in what makes an amount an age: "34-year-old", "aged 34", "Ferraz, 34,", "in her 30s".
    private func addAge(to amount: inout Amount) {
        if let unit = amount.unit, words.timeUnits.contains(unit) {
            let index = pieces.isJoint(amount.end) ? amount.end + 1 : amount.end
            if words.ageAfter.contains(pieces.text(index)) { amount.end = index + 1 }
            return
        }
        guard amount.unit == nil, amount.numeral.scale == 1 else { return }
        if words.yearsOld.contains(pieces.text(amount.end)) {
            amount.unit = UnitName.year
            amount.end += 1
        } else if words.ageBefore.contains(pieces.text(amount.start - 1)) {
            amount.unit = UnitName.year
            amount.start -= 1
        } else if isDecadeOfLife(amount) {
            amount.unit = UnitName.year
            amount.end += 1
        } else if isNameAge(amount) {
            amount.unit = UnitName.year
        }
    }

    /// "in her 30s", "his mid-40s".
    private func isDecadeOfLife(_ amount: Amount) -> Bool {
        guard amount.numeral.hasFigures, words.decadeOfLife.contains(pieces.text(amount.numeral.end)),
            pieces.isAttached(amount.numeral.end)
        else { return false }
        let before = pieces.isJoint(amount.start - 1) ? amount.start - 2 : amount.start - 1
        return words.decadeContext.contains(pieces.text(before))
    }

    /// "Ferraz, 34,": figures between commas after a name.
    private func isNameAge(_ amount: Amount) -> Bool {
        let isAge = amount.numeral.hasFigures && amount.value >= 1 && amount.value < 120
        let isFramed = pieces.text(amount.start - 1) == "," && [",", ".", ")", ";"].contains(pieces.text(amount.end))
        return isAge && isFramed && amount.value == amount.value.rounded() && pieces.isCapitalized(amount.start - 2)
            && pieces.isAttached(amount.start - 1) && pieces.isAttached(amount.end)
    }
}
