import Linguistics

extension [Token] {
    /// Whether a word that grammar also knows is a name here: "on 11 May", "May 11", "Will Smith".
    func isName(at index: Int) -> Bool {
        guard self[index].isCapitalized, !self[index].isAllCapitals else { return false }
        let followsWord = index > 0 && (self[index - 1].kind == .word || self[index - 1].kind == .number)
        return followsWord || index + 1 < count && self[index + 1].kind == .number
    }
}
