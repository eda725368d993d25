import Linguistics

/// The words of a language on which it turns who did what to whom, read from one text in sections.
///
/// A class, so that passing it on copies one reference rather than every table.
public final class PropositionWords: Sendable {
    let passiveAuxiliaries: Set<String>
    let copulas: Set<String>
    let perfectAuxiliaries: Set<String>
    let agentPrepositions: Set<String>
    let possessiveMarkers: Set<String>
    let relativePronouns: Set<String>
    let negations: Set<String>
    let negativePronouns: Set<String>
    /// Words that take the force of a negation before them: "not only".
    let mildAfterNegation: Set<String>
    let negativeMarkers: Set<String>
    let conditionalMarkers: Set<String>
    /// The word that makes "no" a negation of the verb: "no longer".
    let longer: Set<String>
    let hedgingAdverbs: Set<String>
    /// Adverbs that join a clause to what was said before.
    let joiningAdverbs: Set<String>
    let possibleAuxiliaries: Set<String>
    let obligatedAuxiliaries: Set<String>
    let futureAuxiliaries: Set<String>
    let wishing: Set<String>
    let governedMarkers: Set<String>
    let infinitiveMarkers: Set<String>
    let subjectControlling: Set<String>
    let denyingNouns: Set<String>
    let givingVerbs: Set<String>
    let ergativeVerbs: Set<String>
    let lightVerbs: Set<String>
    let sufferingVerbs: Set<String>
    let targetPrepositions: Set<String>
    let placePrepositions: Set<String>
    let plainlyLocal: Set<String>
    let placeNouns: Set<String>
    let outsideGap: Set<String>
    /// Nouns and numbers that count what follows the preposition behind them.
    let measures: Set<String>
    let partitives: Set<String>
    private let governors: [String: [Governor]]
    private let targets: Set<String>
    private let acts: [String: Act]

    /// What a verb, adjective or noun does to the clause it governs.
    enum Governor: String, CaseIterable {
        case negating, preventing, denying, excluding, obliging, enabling, intending, hedging
        case hedgingWhenPassive
    }

    /// The act a noun names.
    struct Act: Sendable {
        var verb: String
        /// Whether whoever has the noun does the act rather than undergoes it.
        var possessorActs: Bool
    }

    init(_ text: String) {
        let sections = WordSections(text)
        passiveAuxiliaries = sections.required("passive-auxiliaries")
        copulas = sections.required("copulas")
        perfectAuxiliaries = sections.required("perfect-auxiliaries")
        agentPrepositions = sections.required("agent-prepositions")
        possessiveMarkers = sections.required("possessive-markers")
        relativePronouns = sections.required("relative-pronouns")
        negations = sections.required("negations")
        negativePronouns = sections.required("negative-pronouns")
        mildAfterNegation = sections.required("mild-after-negation")
        negativeMarkers = sections.required("negative-markers")
        conditionalMarkers = sections.required("conditional-markers")
        longer = sections.required("longer")
        hedgingAdverbs = sections.required("hedging-adverbs")
        joiningAdverbs = sections.required("joining-adverbs")
        possibleAuxiliaries = sections.required("possible-auxiliaries")
        obligatedAuxiliaries = sections.required("obligated-auxiliaries")
        futureAuxiliaries = sections.required("future-auxiliaries")
        wishing = sections.required("wishing")
        governedMarkers = sections.required("governed-markers")
        infinitiveMarkers = sections.required("infinitive-markers")
        subjectControlling = sections.required("subject-controlling")
        denyingNouns = sections.required("denying-nouns")
        givingVerbs = sections.required("giving-verbs")
        ergativeVerbs = sections.required("ergative-verbs")
        lightVerbs = sections.required("light-verbs")
        sufferingVerbs = sections.required("suffering-verbs")
        targetPrepositions = sections.required("target-prepositions")
        placePrepositions = sections.required("place-prepositions")
        plainlyLocal = sections.required("plainly-local")
        placeNouns = sections.required("place-nouns")
        measures = sections.required("measures")
        partitives = sections.required("partitives")
        outsideGap = sections.required("outside-gap")
        targets = Set(sections.lines("targeting-verbs").map(String.init))
        governors = Self.governors(sections)
        acts = Self.acts(sections.lines("undergone-nouns"), possessorActs: false)
            .merging(Self.acts(sections.lines("agentive-nouns"), possessorActs: true)) { $1 }
    }

    private static func governors(_ sections: WordSections) -> [String: [Governor]] {
        var result: [String: [Governor]] = [:]
        for governor in Governor.allCases {
            let name = governor == .hedgingWhenPassive ? "hedging-when-passive" : governor.rawValue + "-governors"
            for word in sections.set(name) { result[word, default: []].append(governor) }
        }
        return result
    }

    private static func acts(_ lines: [Substring], possessorActs: Bool) -> [String: Act] {
        var result: [String: Act] = [:]
        for line in lines {
            let parts = line.split(separator: " ")
            guard parts.count == 2 else { continue }
            result[String(parts[0])] = Act(verb: String(parts[1]), possessorActs: possessorActs)
        }
        return result
    }

    /// What a governing lemma does to its complement; the first of the kinds that fits.
    func governor(of lemma: String, isPassive: Bool) -> Governor? {
        governors[lemma]?.first { $0 != .hedgingWhenPassive || isPassive }
    }

    /// The act that a noun names.
    func act(named noun: String) -> Act? { acts[noun] }

    /// Whether a verb's target follows a preposition: "fired at".
    func isTarget(_ preposition: String, of verb: String) -> Bool { targets.contains(verb + " " + preposition) }
}
