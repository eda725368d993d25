import Linguistics

/// The words by which a language credits outlets.
final class CreditWords: Sendable {
    /// "both outlets": all of them.
    let both: Set<String>
    /// Nouns for outlets in general: "both papers".
    let outletNouns: Set<String>
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
        continuing = sections.set("continuing")
        newsVerbs = sections.set("news-verbs")
        reportedly = sections.set("reportedly")
        articles = sections.set("articles")
        ignored = sections.set("ignored")
    }
}
