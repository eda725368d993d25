import Linguistics

/// The words by which a language credits outlets.
final class CreditWords: Sendable {
    /// "both outlets": all of them.
    let both: Set<String>
    /// Nouns for outlets in general: "both papers".
    let outletNouns: Set<String>
    /// Lemmas of verbs before which "both" means all outlets.
    let collectiveVerbs: Set<String>
    /// Nouns for one outlet: "the same paper".
    let outletNoun: Set<String>
    /// What an outlet gives: "in the Tribune's account".
    let accounts: Set<String>
    /// What stands between an outlet and its account.
    let possessives: Set<String>
    /// What stands before an outlet that has something: "in the Tribune", "by the Echo's account".
    let accountPrepositions: Set<String>
    /// Words before ``outletNoun`` that point back to the outlet named last.
    let same: Set<String>
    /// First words by which a sentence goes on with the outlet of the one before.
    let continuing: Set<String>
    let articles: Set<String>
    /// Lemmas of verbs whose subject is an outlet.
    let newsVerbs: Set<String>
    /// Adverbs that pass on somebody's report.
    let reportedly: Set<String>
    /// Words of a name that tell nothing.
    let ignored: Set<String>

    init(_ text: String) {
        let sections = WordSections(text)
        both = sections.set("both")
        outletNouns = sections.set("outlet-nouns")
        collectiveVerbs = sections.set("collective-verbs")
        outletNoun = sections.set("outlet-noun")
        accounts = sections.set("accounts")
        accountPrepositions = sections.set("account-prepositions")
        possessives = sections.set("possessives")
        same = sections.set("same")
        continuing = sections.set("continuing")
        newsVerbs = sections.set("news-verbs")
        reportedly = sections.set("reportedly")
        articles = sections.set("articles")
        ignored = sections.set("ignored")
    }
}
