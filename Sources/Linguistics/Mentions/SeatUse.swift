/// Tells the city from the government in the name of a capital.
///
/// Unwanted: "Moscow said" and "a hotel in Moscow" as one. Wanted: the government with Russia, the city by itself.
struct SeatUse {
    let tokens: [Token]
    let words: SeatWords

    /// Whether a capital's name means the government. What nothing tells is the city.
    func isGovernment(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
        let before = name.lowerBound > sentence.lowerBound ? tokens[name.lowerBound - 1].lower : ""
        if words.cityBefore.contains(before) || isDateline(name, sentence) { return false }
        var next = name.upperBound
        guard next < sentence.upperBound else { return words.governmentBefore.contains(before) }
        if words.cityAfter.contains(tokens[next].lower) { return false }
        if tokens[next].lower == Self.possessive {
            return next + 1 < sentence.upperBound && words.governmentNouns.contains(tokens[next + 1].lower)
        }
        if tokens[next].lower == words.conjunction, next + 1 < sentence.upperBound, tokens[next + 1].isCapitalized {
            next += 2
        }
        let end = min(sentence.upperBound, next + Self.auxiliariesRead)
        while next < end, words.auxiliaries.contains(tokens[next].lower) { next += 1 }
        if next < sentence.upperBound, words.governmentVerbs.contains(tokens[next].lower) { return true }
        return words.governmentBefore.contains(before) && !tokens[name.upperBound].isCapitalized
    }

    /// Words between the name and its verb: "has also said".
    private static let auxiliariesRead = 3

    /// The tokenizer's own word, the same wherever it is cut off.
    private static let possessive = "'s"

    /// "MOSCOW —", "Moscow (Agency) —" at the head of a sentence.
    private func isDateline(_ name: Range<Int>, _ sentence: Range<Int>) -> Bool {
        guard name.lowerBound == sentence.lowerBound, name.upperBound < sentence.upperBound else { return false }
        return tokens[name.lowerBound].isAllCapitals || ["(", "-", ",", "—"].contains(tokens[name.upperBound].lower)
    }
}
