/// The regular forms of English verbs.
enum EnglishVerbForms {
    /// The form in -s: "deny" to "denies", "pass" to "passes".
    static func present(of lemma: String) -> String {
        if endsInConsonantY(lemma) { return lemma.dropLast() + "ies" }
        let hisses = ["s", "x", "z", "ch", "sh", "o"].contains { lemma.hasSuffix($0) }
        return lemma + (hisses ? "es" : "s")
    }

    /// The form in -ed: "deny" to "denied"; "admit", doubling, to "admitted".
    static func past(of lemma: String, doubling: Bool) -> String {
        if endsInConsonantY(lemma) { return lemma.dropLast() + "ied" }
        return lemma.hasSuffix("e") ? lemma + "d" : stem(lemma, doubling) + "ed"
    }

    /// The form in -ing: "cite" to "citing".
    static func gerund(of lemma: String, doubling: Bool) -> String {
        let dropsE = lemma.hasSuffix("e") && !lemma.hasSuffix("ee")
        return (dropsE ? String(lemma.dropLast()) : stem(lemma, doubling)) + "ing"
    }

    private static func stem(_ lemma: String, _ doubling: Bool) -> String {
        guard doubling, let last = lemma.last else { return lemma }
        return lemma + String(last)
    }

    private static func endsInConsonantY(_ lemma: String) -> Bool {
        guard lemma.hasSuffix("y"), let before = lemma.dropLast().last else { return false }
        return !"aeiou".contains(before)
    }
}
