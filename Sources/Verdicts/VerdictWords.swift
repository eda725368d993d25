import Linguistics

/// The words of a language that verdicts turn on.
///
/// A class, so that passing it on copies one reference rather than every table.
public final class VerdictWords: Sendable {
    /// Nouns for people, any of which may be counted for the same people.
    let personNouns: Set<String>
    /// Concepts of which there are more or fewer as an event goes on.
    let changingConcepts: Set<String>
    /// Lemma to the lemmas that say the opposite.
    let antonyms: [String: Set<String>]
    /// Words that judge rather than name.
    public let evaluative: Set<String>
    let future: Set<String>
    /// Verbs under which nothing is told as done.
    let modals: Set<String>
    /// Words after a negation that take its force: "not only", "not just".
    let mildNegations: Set<String>
    /// Words before a time that make it a bound.
    let timeBounds: Set<String>
    /// Words shortly before a time of day that leave it open by minutes: "shortly after 11 a.m.".
    let roughTimes: Set<String>
    /// Determiners of somebody known: "its director".
    let definiteDeterminers: Set<String>
    /// Words after which a negated act comes about after all: "did not start until January".
    let postponing: Set<String>
    /// Lemmas of verbs for what two do together: who stands first tells nothing.
    let symmetric: Set<String>
    /// Lemmas of verbs whose act has one doer: no two can have killed one man apart.
    let exclusive: Set<String>
    /// Lemmas of pronouns that stand for somebody told of.
    let thirdPersons: Set<String>
    /// Nouns that stand for a person named before: "the California Democrat".
    let epithets: Set<String>
    /// Relative pronouns that seldom stand for a person.
    let thingRelatives: Set<String>
    /// Words of a figure that comes on top of another: "another 290".
    let adding: Set<String>
    /// Lemmas of verbs by which a figure becomes another.
    let changingVerbs: Set<String>
    /// Lemmas of pronouns that widen a negation to all: "not … with anyone".
    let whoever: Set<String>
    /// Words that lay blame or guilt.
    let accusing: Set<String>
    /// Words of what has become of something since: "now concedes", "no longer".
    let anew: Set<String>
    /// Contracted forms to what they stand for: "they're" ends in "'re", which is "are".
    let contractions: [(ending: String, words: [String])]

    init(_ text: String) {
        let sections = WordSections(text)
        personNouns = sections.set("person-nouns")
        changingConcepts = sections.set("changing-concepts")
        evaluative = sections.set("evaluative")
        mildNegations = sections.set("mild-negations")
        timeBounds = sections.set("time-bounds")
        roughTimes = sections.set("rough-times")
        definiteDeterminers = sections.set("definite-determiners")
        postponing = sections.set("postponing")
        adding = sections.set("adding")
        changingVerbs = sections.set("changing-verbs")
        whoever = sections.set("whoever")
        accusing = sections.set("accusing")
        anew = sections.set("anew")
        thirdPersons = sections.set("third-persons")
        epithets = sections.set("epithets")
        thingRelatives = sections.set("thing-relatives")
        symmetric = sections.set("symmetric")
        exclusive = sections.set("exclusive")
        modals = sections.set("modals")
        future = sections.set("future")
        var antonyms: [String: Set<String>] = [:]
        for line in sections.lines("antonyms") {
            let pair = line.split(separator: " ").map(String.init)
            guard pair.count == 2 else { continue }
            antonyms[pair[0], default: []].insert(pair[1])
            antonyms[pair[1], default: []].insert(pair[0])
        }
        self.antonyms = antonyms
        contractions = sections.lines("contractions").map { line in
            let words = line.split(separator: " ").map(String.init)
            return (words[0], Array(words.dropFirst()))
        }
    }

    /// "they're" as "they are": outlets write one speaker's contractions differently.
    func writtenOut(_ form: String) -> [String] {
        guard let contraction = contractions.first(where: { form.hasSuffix($0.ending) }) else { return [form] }
        let rest = String(form.dropLast(contraction.ending.count))
        return (rest.isEmpty ? [] : [rest]) + contraction.words
    }
}
