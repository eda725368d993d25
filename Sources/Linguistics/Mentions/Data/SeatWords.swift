/// What tells whether a capital's name means the city or the government there.
public struct SeatWords: Sendable {
    /// Words before it that mean the city: "in", "outside", "downtown".
    let cityBefore: Set<String>
    /// Words after it that mean the city: "street", "airport", "mayor".
    let cityAfter: Set<String>
    /// Words before it that mean the government: "with", "between", "against".
    let governmentBefore: Set<String>
    /// Verbs after it that only a government does: "said", "accused".
    let governmentVerbs: Set<String>
    /// Auxiliaries between it and such a verb: "has said".
    let auxiliaries: Set<String>
    let conjunction: String
    /// Nouns after its possessive that only a government has: "ambassador", "demands".
    let governmentNouns: Set<String>

    init(
        cityBefore: String, cityAfter: String, governmentBefore: String, governmentVerbs: String, auxiliaries: String,
        conjunction: String, governmentNouns: String
    ) {
        self.cityBefore = WordList.set(cityBefore)
        self.cityAfter = WordList.set(cityAfter)
        self.governmentBefore = WordList.set(governmentBefore)
        self.governmentVerbs = WordList.set(governmentVerbs)
        self.auxiliaries = WordList.set(auxiliaries)
        self.conjunction = conjunction
        self.governmentNouns = WordList.set(governmentNouns)
    }

    static let english = SeatWords(
        cityBefore: EnglishSeatUse.cityBefore, cityAfter: EnglishSeatUse.cityAfter,
        governmentBefore: EnglishSeatUse.governmentBefore, governmentVerbs: EnglishSeatUse.governmentVerbs,
        auxiliaries: EnglishSeatUse.auxiliaries, conjunction: EnglishNames.joining.and,
        governmentNouns: EnglishSeatUse.governmentNouns)
}
