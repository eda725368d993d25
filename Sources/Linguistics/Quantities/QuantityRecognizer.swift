public import NewsModel

/// Finds numbers and reads them: digits and words, money, measures, ages, ranges, bounds.
///
/// ```swift
/// Document("At least 12 people died, 18,000 crowns burnt.").quantities()
/// // "At least 12": value 12, low 12, high infinity; "18,000 crowns": value 18000, unit "crown"
/// ```
///
/// - The span holds approximators, bounds and unit; the noun that is counted stays outside ("at least 12" of "at least
///   12 people").
/// - "more than 200" has `low` 200 and no upper limit; "up to 12" has no lower one; "about 180" allows ten percent
///   either way; "nearly 6" allows down to 5.4. A range ("between 80% and 90%", "10 to 15") has its middle as value.
/// - A vague plural ("dozens", "tens of thousands") allows twice to ten times its word and has the lower of the two as
///   value.
/// - An ordinal has the unit "ordinal"; an age has the unit of its time.
/// - The parts of a date or clock time are not quantities; durations are.
struct QuantityRecognizer {
    let pieces: Pieces
    let words: QuantityWords
    let amounts: AmountReader
    /// Pieces that belong to a date or clock time, in order, without overlaps.
    let dates: [Range<Int>]

    init(pieces: Pieces, language: Language, dates: [Range<Int>]) {
        self.pieces = pieces
        self.dates = dates
        words = language.quantities
        amounts = AmountReader(
            pieces: pieces, words: words, numerals: NumeralReader(pieces: pieces, words: language.numerals))
    }

    /// - Complexity: O(*n*) in the number of tokens.
    func quantities() -> [Quantity] {
        var result: [Quantity] = []
        var index = 0
        var limit = 0
        var date = 0
        while index < pieces.count {
            while date < dates.count, dates[date].upperBound <= index { date += 1 }
            if date < dates.count, dates[date].contains(index) {
                index = dates[date].upperBound
                limit = index
                continue
            }
            guard canStart(at: index), let amount = amounts.amount(at: index), isQuantity(amount) else {
                index += 1
                continue
            }
            let found = bounded(joined(amount), limit: limit)
            result.append(found.quantity)
            index = max(found.end, index + 1)
            limit = index
        }
        return result
    }

    private func canStart(at index: Int) -> Bool {
        switch pieces[index].kind {
        case .figures: true
        case .word:
            amounts.numerals.words.starters.contains(pieces[index].text) || words.prefixes.contains(pieces[index].text)
        case .mark: words.prefixes.contains(pieces[index].text) || pieces[index].text.utf8.count > 1
        }
    }

    /// Whether an amount is a number and not a part of a name, a pronoun or an idiom.
    private func isQuantity(_ amount: Amount) -> Bool {
        if isPartOfName(amount) || isNamedNumber(amount) || overlapsDate(amount) { return false }
        guard amount.unit == nil, words.one.contains(pieces.text(amount.start)), amount.end == amount.start + 1 else {
            return true
        }
        return isCountedOne(amount.start)
    }

    /// The "19" of "COVID-19", figures after letters and a hyphen; the "66" of "Route 66".
    private func isPartOfName(_ amount: Amount) -> Bool {
        if amount.unit == nil, pieces.isFigures(amount.start), amount.end == amount.start + 1,
            isNumbered(amount.start)
        {
            return true
        }
        guard pieces.isJoint(amount.start - 1), pieces.isFigures(amount.start), pieces.isWord(amount.start - 2) else {
            return false
        }
        let isSameToken = pieces[amount.start].token == pieces[amount.start - 2].token
        return isSameToken && !words.decadeContext.contains(pieces.text(amount.start - 2))
    }

    /// "Route 66", "section 3", "No. 2", "CPAC 2010".
    private func isNumbered(_ index: Int) -> Bool {
        let before = pieces.text(index - 1)
        if words.numberedThings.contains(before) { return true }
        guard pieces.isCapitalized(index - 1) else { return false }
        if words.numberedNames.contains(before) { return true }
        let text = pieces.text(index)
        return text.utf8.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20"))
    }

    /// "Group of Seven": the capital of a number word within a name.
    private func isNamedNumber(_ amount: Amount) -> Bool {
        amount.end == amount.start + 1 && pieces.isWord(amount.start) && pieces.isCapitalized(amount.start)
            && words.of.contains(pieces.text(amount.start - 1)) && pieces.isCapitalized(amount.start - 2)
    }

    private func overlapsDate(_ amount: Amount) -> Bool {
        let next = dates.partitioningIndex { $0.upperBound > amount.start }
        return next < dates.count && dates[next].lowerBound < amount.end
    }

    /// "one" counts where a noun can follow: not in "the one", "one of", "no one".
    private func isCountedOne(_ index: Int) -> Bool {
        let next = pieces.text(index + 1)
        if words.plainOneBefore.contains(pieces.text(index - 1)) || words.plainOneFollows.contains(next) {
            return false
        }
        return !pieces.isJoint(index + 1) && !pieces.isJoint(index - 1)
    }
}

extension Document {
    /// The quantities of the text, in order, without overlaps.
    ///
    /// Dates and clock times are left out: "May 14, 2026" and "9.40 p.m." hold none.
    ///
    /// - Complexity: O(*n*) in the number of tokens.
    public func quantities(language: Language = .english) -> [Quantity] {
        let pieces = Pieces(self)
        var times = TimeRecognizer(pieces: pieces, document: self, language: language, published: nil)
        let dates = times.expressions().filter { $0.expression.kind == .date || $0.expression.kind == .time }
        return QuantityRecognizer(pieces: pieces, language: language, dates: dates.map(\.pieces)).quantities()
    }
}
