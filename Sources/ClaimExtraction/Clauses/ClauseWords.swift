import Linguistics

/// The small words by which a language joins and marks its clauses, read from one text in sections.
///
/// A class, so that passing it on copies one reference rather than every table.
public final class ClauseWords: Sendable {
    let coordinators: Set<String>
    let subordinators: Set<String>
    public let relatives: Set<String>
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
    /// Participles that do so behind a form of "be": "is said to", "it is understood".
    let passiveHedges: Set<String>
    /// Forms of a hedge that is none before one of ``placesOfAppearing``.
    let appearing: Set<String>
    let placesOfAppearing: Set<String>
    /// Words after "could" that make it an ability rather than a doubt: "could not", "could be seen".
    let perceptions: Set<String>
    /// Lemmas of reporting verbs that hedge what they report.
    public let hedgingCues: Set<String>
    /// Lemmas of reporting verbs that deny it.
    public let denyingCues: Set<String>
    /// Those of them that are said of what is told, never of a plan or an offer.
    public let disowningCues: Set<String>
    /// Lemmas of verbs by which somebody owns to what speaks against them, or to what was in doubt.
    public let concedingCues: Set<String>
    /// Lemmas of verbs by which somebody will not say: "declined to say whether".
    public let withholdingCues: Set<String>
    public let conditionals: Set<String>
    let opinions: Set<String>
    let superlatives: Set<String>
    let adverbEndings: Set<String>
    let quantifiers: Set<String>
    /// Words between an amount and the stretch of time it falls due in: "a month", "per week".
    public let periodOpeners: Set<String>
    /// How often a year such a stretch comes round.
    public let periods: [String: Double]

    init(_ text: String) {
        let sections = WordSections(text)
        coordinators = sections.required("coordinators")
        subordinators = sections.required("subordinators")
        relatives = sections.required("relatives")
        complementizers = sections.required("complementizers")
        auxiliaries = sections.required("auxiliaries")
        formsOfBe = sections.required("forms-of-be")
        formsOfHave = sections.required("forms-of-have")
        subjectPronouns = sections.required("subject-pronouns")
        pluralPronouns = sections.required("plural-pronouns")
        determiners = sections.required("determiners")
        prepositions = sections.required("prepositions")
        detachingPrepositions = sections.required("detaching-prepositions")
        partitives = sections.required("partitives")
        partitiveObjects = sections.required("partitive-objects")
        notParticiples = sections.required("not-participles")
        infinitive = sections.required("infinitive")
        negations = sections.required("negations")
        outstanding = sections.required("outstanding")
        negativeVerbs = sections.required("negative-verbs")
        hedges = sections.required("hedges")
        passiveHedges = sections.required("passive-hedges")
        appearing = sections.required("appearing")
        placesOfAppearing = sections.required("places-of-appearing")
        perceptions = sections.required("perceptions")
        disowningCues = sections.required("disowning-cues")
        concedingCues = sections.required("conceding-cues")
        withholdingCues = sections.required("withholding-cues")
        hedgingCues = sections.required("hedging-cues")
        denyingCues = sections.required("denying-cues")
        conditionals = sections.required("conditionals")
        opinions = sections.required("opinions")
        superlatives = sections.required("superlatives")
        adverbEndings = sections.required("adverb-endings")
        quantifiers = sections.required("quantifiers")
        periodOpeners = sections.required("period-openers")
        periods = sections.pairs("periods").compactMapValues { Double($0) }
    }
}
