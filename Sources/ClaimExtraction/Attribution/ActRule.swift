internal import Linguistics
internal import NewsModel

/// Tells attributions that report words or thoughts from those that tell of an act: PARC's and PolNeAR's *eventualities*
/// (after the *control* attributions of Prasad, Dinesh, Lee, Joshi & Webber, "Attribution and its Annotation in the Penn
/// Discourse TreeBank", 2006).
///
/// ```
/// She said the dam held. She denied the claim. She vowed to stay.       words
/// She ordered checks. She agreed to buy the firm. She decided to go.    acts: what the text states is that she did
/// She might reveal the plan.                                            nothing is revealed
/// ```
struct ActRule {
    let scene: AttributionScene

    private var text: AttributionText { scene.text }

    /// Whether an attribution tells what its source does, and not what it says.
    ///
    /// - Complexity: O(*k*) in the tokens of its cue and content.
    func isAct(_ draft: AttributionDraft) -> Bool {
        if draft.cue.contains(where: isReportingWord) { return false }
        let senses = draft.cue.compactMap { text.sense($0)?.sense }
        if isNobodysWord(draft, senses) || text.has(.openModals, draft.cue.lowerBound) { return true }
        if draft.content.contains(where: text.isQuoted) { return false }
        if leadsElsewhere(draft.cue) { return true }
        guard draft.isNoun else { return senses.isEmpty && (!completesCue(draft) || isToBeDone(draft)) }
        return !senses.contains { fits($0, draft) }
    }

    /// Whether an act is one that a source brings about by its words, an attribution still: told by a verb of saying, or an
    /// order, a promise, a refusal; what might be said counts, too. What is only done to something ("passed its first
    /// reading") is none at all. PolNeAR has more acts among its attributions, the project's own bundles fewer.
    func isByWords(_ draft: AttributionDraft) -> Bool {
        if text.has(.openModals, draft.cue.lowerBound) { return true }
        let isSomebodys = draft.source != nil || draft.content.contains(where: text.isQuoted)
        if isSomebodys, draft.cue.contains(where: { text.sense($0) != nil }) { return true }
        return draft.content.contains { token in
            text.has(.infinitiveMarks, token) && draft.content.contains(token + 1) && opensInfinitive(token)
        }
    }

    private func opensInfinitive(_ mark: Int) -> Bool {
        guard let syntax = scene.syntax else { return !text.opensNounPhrase(mark + 1) }
        return syntax.has(.marker, mark)
    }

    /// Words that report by themselves: "according to", "reportedly", "the claim that", ":".
    private func isReportingWord(_ token: Int) -> Bool {
        text.has(
            token, anyOf: .accordingHeads, .vagueAdverbs, .reportNouns, .passiveReports, .quotingParticiples, .colons)
    }

    /// "Asked about the fire, …", "was praised for": no source, and a verb that does not hold what it brings in at a
    /// distance, as "accused of" does. What begins with a quotation is somebody's word.
    private func isNobodysWord(_ draft: AttributionDraft, _ senses: [VerbSense]) -> Bool {
        draft.source == nil && !text.isQuoted(draft.content.lowerBound) && !senses.contains { $0.kind == .distancing }
    }

    /// Whether the first verb of a long cue is none of saying: "*sent* the minister with a letter that asks for".
    private func leadsElsewhere(_ cue: Range<Int>) -> Bool {
        guard cue.count >= Self.longCue, let syntax = scene.syntax else { return false }
        return text.sense(syntax.verb(of: cue)) == nil
    }

    /// Tokens of a cue that may hold more than verbs, adverbs and particles.
    private static let longCue = 6

    /// Whether content is a clause that the cue's verb takes.
    private func completesCue(_ draft: AttributionDraft) -> Bool {
        guard let syntax = scene.syntax else { return true }
        return syntax.roots(of: draft.content).contains { root in
            syntax.isClausal(root) && draft.cue.contains(syntax[root].head)
        }
    }

    /// Whether content is an infinitive that a verb of something else than saying takes: "decided *to sell the firm*", "allows the
    /// city *to remove it*".
    private func isToBeDone(_ draft: AttributionDraft) -> Bool {
        guard let syntax = scene.syntax else { return text.has(.infinitiveMarks, draft.content.lowerBound) }
        let roots = syntax.roots(of: draft.content)
        return draft.content.contains { token in
            text.has(.infinitiveMarks, token) && syntax.has(.marker, token) && roots.contains(syntax[token].head)
        }
    }

    /// Whether a verb of saying takes such words without a finite verb: "vowed *to stay*", "denied *the claim*",
    /// "called *for calm*".
    private func fits(_ sense: VerbSense, _ draft: AttributionDraft) -> Bool {
        if text.has(.infinitiveMarks, draft.content.lowerBound) {
            return sense.takesInfinitive && !sense.takesDeed || sense.takesHearerAndInfinitive
        }
        if sense.takesNoun || sense.takesHearerAndInfinitive { return true }
        if sense.particles.contains(where: { particle in draft.cue.contains { text.lower($0) == particle } }) {
            return true
        }
        return completesCue(draft)
    }
}
