import Linguistics

/// The small words by which a language joins and marks its clauses, read from one text in sections.
///
/// A class, so that passing it on copies one reference rather than every table.
public final class ClauseWords: Sendable {
    let coordinators: Set<String>
    let subordinators: Set<String>
    let relatives: Set<String>
    let complementizers: Set<String>
    let auxiliaries: Set<String>
    let formsOfBe: Set<String>
    let formsOfHave: Set<String>
    let subjectPronouns: Set<String>
    let pluralPronouns: Set<String>
    public let determiners: Set<String>
    let prepositions: Set<String>
    /// Prepositions that, after a comma, may begin a statement of their own.
    let detachingPrepositions: Set<String>
    public let partitives: Set<String>
    public let partitiveObjects: Set<String>
    /// Forms that look like participles and are prepositions.
    let notParticiples: Set<String>
    let infinitive: Set<String>
    /// Words that turn a statement into its opposite.
    public let negations: Set<String>
    /// Words that do so before an infinitive.
    let outstanding: Set<String>
    /// Lemmas of verbs that do so.
    public let negativeVerbs: Set<String>
    /// Words by which a statement is held at a distance.
    public let hedges: Set<String>
    /// Words after "could" that make it an ability rather than a doubt: "could not", "could be seen".
    let perceptions: Set<String>
    /// Lemmas of reporting verbs that hedge what they report.
    public let hedgingCues: Set<String>
    /// Lemmas of reporting verbs that deny it.
    public let denyingCues: Set<String>
    let conditionals: Set<String>
    let opinions: Set<String>
    let superlatives: Set<String>
    let adverbEndings: Set<String>
    let quantifiers: Set<String>

    init(_ text: String) {
        let sections = WordSections(text)
        func list(_ name: String) -> Set<String> {
            let words = sections.set(name)
            precondition(!words.isEmpty, "A language must list its \(name).")
            return words
        }
        coordinators = list("coordinators")
        subordinators = list("subordinators")
        relatives = list("relatives")
        complementizers = list("complementizers")
        auxiliaries = list("auxiliaries")
        formsOfBe = list("forms-of-be")
        formsOfHave = list("forms-of-have")
        subjectPronouns = list("subject-pronouns")
        pluralPronouns = list("plural-pronouns")
        determiners = list("determiners")
        prepositions = list("prepositions")
        detachingPrepositions = list("detaching-prepositions")
        partitives = list("partitives")
        partitiveObjects = list("partitive-objects")
        notParticiples = list("not-participles")
        infinitive = list("infinitive")
        negations = list("negations")
        outstanding = list("outstanding")
        negativeVerbs = list("negative-verbs")
        hedges = list("hedges")
        perceptions = list("perceptions")
        hedgingCues = list("hedging-cues")
        denyingCues = list("denying-cues")
        conditionals = list("conditionals")
        opinions = list("opinions")
        superlatives = list("superlatives")
        adverbEndings = list("adverb-endings")
        quantifiers = list("quantifiers")
    }
}
