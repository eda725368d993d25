extension NumeralReader {
    /// Reads a whole number in words or figures, or an ordinal.
    ///
    /// - Parameter limit: a piece before which the number ends, where there is one.
    func cardinal(at index: Int, before limit: Int = .max) -> Numeral? {
        if pieces.isFigures(index) { return figures(at: index) }
        var sum = WordSum(end: index)
        var position = index
        if words.articles.contains(pieces.text(index)) || words.couple.contains(pieces.text(index)) {
            guard words.scales[pieces.text(index + 1)] != nil else { return nil }
            position += 1
        }
        while position < min(pieces.count, index + Self.longest, limit), !sum.ordinalIsPending {
            let next = afterConnector(position, sum: sum, isFirst: position == index)
            guard let kind = wordKind(next), sum.add(kind) else { break }
            position = next + 1
            sum.end = position
        }
        guard sum.end > index, sum.isBegun else { return nil }
        return Numeral(end: sum.end, value: sum.value, isOrdinal: sum.ordinalIsPending, scale: sum.finalScale)
    }

    /// Pieces of the longest number that is read. A bound on the work; no number in use is as long.
    private static let longest = 32

    /// Steps over a hyphen, and over an "and" after "hundred" or a scale.
    private func afterConnector(_ position: Int, sum: WordSum, isFirst: Bool) -> Int {
        if isFirst { return position }
        if pieces.isJoint(position) || isDashInNumber(position) { return position + 1 }
        if words.and.contains(pieces.text(position)), sum.canTakeAnd, isSmallNumber(position + 1) {
            return position + 1
        }
        return position
    }

    /// "fifty - two", as tokenized texts have it.
    private func isDashInNumber(_ index: Int) -> Bool {
        guard pieces.isHyphen(index), let tens = words.cardinals[pieces.text(index - 1)], tens >= 20,
            let unit = words.cardinals[pieces.text(index + 1)]
        else { return false }
        return unit > 0 && unit < 10
    }

    /// After "and" only a number word goes on, and not one that begins a fraction: "million and two thirds".
    private func isSmallNumber(_ index: Int) -> Bool {
        guard words.cardinals[pieces.text(index)] != nil || words.ordinals[pieces.text(index)] != nil else {
            return false
        }
        let after = pieces.isJoint(index + 1) ? index + 2 : index + 1
        return words.denominator(pieces.text(after)) == nil || words.ordinals[pieces.text(index)] != nil
            || (words.cardinals[pieces.text(index)] ?? 0) >= 20
    }

    private func wordKind(_ index: Int) -> WordSum.Word? {
        let text = pieces.text(index)
        if let value = words.cardinals[text] { return .cardinal(value) }
        if let value = words.scales[text] { return .scale(value) }
        if let value = words.ordinals[text] { return .ordinal(value) }
        return nil
    }

    /// "12,500", "3.2bn", "21st", "3.2 million", "12 500".
    private func figures(at index: Int) -> Numeral? {
        guard var value = Figures.value(pieces.text(index)) else { return nil }
        var end = index + 1
        let suffix = pieces.isAttached(end) && pieces.isWord(end) ? pieces.text(end) : ""
        if words.ordinalEndings.contains(suffix) {
            return Numeral(end: end + 1, value: value, isOrdinal: true, hasFigures: true)
        }
        var result = Numeral(end: end, value: value, hasFigures: true)
        result.isFraction = pieces.text(index).contains("/")
        if let scale = words.attachedScales[suffix] {
            result.value *= scale
            result.scale = scale
            result.end += 1
            return result
        }
        if suffix.isEmpty, isGroupStart(index) { joinGroups(&value, &end) }
        if suffix.isEmpty, end == index + 1 { joinDecimalComma(&value, &end) }
        if let power = power(after: index, value: value) { return power }
        result.value = value
        result.end = end
        if pieces.isCapitalized(end), let scale = words.capitalScales[pieces.text(end)], suffix.isEmpty || scale > 1e6 {
            guard suffix.isEmpty || value >= Self.latestGeneration else { return nil }
            return Numeral(end: end + 1, value: value * scale, scale: scale, hasFigures: true)
        }
        if suffix.isEmpty, end == pieces.count - 1, let scale = words.attachedScales[pieces.text(end)] {
            return Numeral(end: end + 1, value: value * scale, scale: scale, hasFigures: true)
        }
        if !suffix.isEmpty, words.scales[suffix] == nil { return result }
        multiply(&result)
        return result
    }

    /// "5G" names a generation of networks and counts nothing.
    private static let latestGeneration = 10.0

    /// "1,3" without a space: a decimal comma, since a group would have three figures.
    private func joinDecimalComma(_ value: inout Double, _ end: inout Int) {
        guard pieces.text(end) == ",", pieces.isAttached(end), pieces.isAttached(end + 1), pieces.isFigures(end + 1),
            pieces.text(end - 1).utf8.count <= 3, pieces.text(end + 1).utf8.count <= 2, pieces.text(end + 2) != ",",
            let decimal = Double("0." + pieces.text(end + 1))
        else { return }
        value += decimal
        end += 2
    }

    /// "1.3e6", "12e-1", "1.1^23".
    private func power(after index: Int, value: Double) -> Numeral? {
        var position = index + 1
        let isCaret = pieces.text(position) == "^"
        let letters = pieces.text(position)
        guard pieces.isAttached(position) else { return nil }
        if !isCaret, words.exponents.contains(String(letters.prefix(1))), letters.utf8.count > 1,
            let exponent = Int(letters.dropFirst()), exponent < 300
        {
            return Numeral(end: position + 1, value: value * Self.power(10, exponent), hasFigures: true)
        }
        guard isCaret || words.exponents.contains(letters) else { return nil }
        position += 1
        let isNegative = pieces.text(position) == "-"
        if isNegative || pieces.text(position) == "+" { position += 1 }
        guard pieces.isAttached(position), let exponent = Int(pieces.text(position)), exponent < 300 else { return nil }
        let factor = Self.power(isCaret ? value : 10, exponent)
        let power = isNegative ? 1 / factor : factor
        return Numeral(end: position + 1, value: isCaret ? power : value * power, hasFigures: true)
    }

    private static func power(_ base: Double, _ exponent: Int) -> Double {
        (0..<exponent).reduce(1.0) { product, _ in product * base }
    }

    private func isGroupStart(_ index: Int) -> Bool {
        let text = pieces.text(index)
        return text.utf8.count <= 3 && text.utf8.allSatisfy { $0 &- 0x30 < 10 } && !text.hasPrefix("0")
    }

    /// Groups of three figures after the first: those of a trillion.
    private static let mostGroups = 4

    /// Joins groups of three figures after spaces: "1 234 567".
    private func joinGroups(_ value: inout Double, _ end: inout Int) {
        let limit = end + Self.mostGroups
        while end < limit, pieces.isFigures(end), pieces.text(end).utf8.count == 3, !pieces.isAttached(end),
            let group = Double(pieces.text(end)), !(pieces.isAttached(end + 1) && pieces.isWord(end + 1))
        {
            value = value * 1000 + group
            end += 1
        }
    }
}

/// Adds up the words of a number: "two", "hundred", "five", "thousand".
struct WordSum {
    enum Word { case cardinal(Double), ordinal(Double), scale(Double) }
    private enum Last { case nothing, unit, tens, hundred, scale }

    /// The index after the last piece added.
    var end: Int
    private var total = 0.0
    private var current = 0.0
    private var last = Last.nothing
    private var lastScale = Double.infinity
    private(set) var ordinalIsPending = false

    init(end: Int) { self.end = end }

    var value: Double { total + current }

    var isBegun: Bool { last != .nothing }

    /// Whether "and" can follow: after "hundred" and after a scale.
    var canTakeAnd: Bool { last == .hundred || last == .scale }

    /// The scale that the number ends with, 1 for none.
    var finalScale: Double { last == .scale && lastScale.isFinite ? lastScale : last == .hundred ? 100 : 1 }

    /// - Returns: `false` where the word belongs to another number, as the second "two" of "two two".
    mutating func add(_ word: Word) -> Bool {
        switch word {
        case .cardinal(let value): return addCardinal(value)
        case .scale(let value): return addScale(value)
        case .ordinal(let value):
            let isAdded = value >= 100 ? addScale(value) : addCardinal(value)
            ordinalIsPending = isAdded
            return isAdded
        }
    }

    private mutating func addCardinal(_ value: Double) -> Bool {
        switch last {
        case .unit: return false
        case .tens: if value >= 10 || value == 0 { return false }
        case .nothing, .hundred, .scale: break
        }
        current += value
        last = value >= 20 ? .tens : .unit
        return true
    }

    private mutating func addScale(_ scale: Double) -> Bool {
        if scale < 100 { return addDozen(scale) }
        if scale == 100 {
            guard last != .hundred, current < 100 else { return false }
            current = max(current, last == .nothing || last == .scale ? 1 : current) * 100
            last = .hundred
            return true
        }
        if scale < lastScale {
            let factor = last == .nothing || last == .scale ? 1 : current
            total = lastScale.isFinite ? total + factor * scale : factor * scale
        } else {
            total = (total + current) * scale
        }
        current = 0
        lastScale = scale
        last = .scale
        return true
    }

    /// "three hundred and two dozen" is 324: a dozen multiplies what stands right before it.
    private mutating func addDozen(_ size: Double) -> Bool {
        guard last != .scale || lastScale > 100 else { return false }
        let isAlone = last == .nothing || last == .scale
        let counted = isAlone ? 1 : last == .hundred ? current : current.truncatingRemainder(dividingBy: 100)
        total += current + counted * size - (isAlone ? 0 : counted)
        current = 0
        lastScale = size
        last = .scale
        return true
    }
}
