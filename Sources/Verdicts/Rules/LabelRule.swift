import ClaimExtraction
import ClaimAlignment
import Linguistics
import NewsModel

/// Two words for one thing: "strikes" and "bombardment", "fire" and "inferno".
struct LabelRule: DifferenceRule {
    static let name = "label"

    func findings(in pair: PairContext) -> [Finding] {
        WordChoices(pair).choices.filter { !$0.isVerb }.map { choice in
            let words = (pair.first.text(at: choice.first.span), pair.second.text(at: choice.second.span))
            return Finding(
                difference: Difference(
                    kind: .label, compatible: false, first: choice.first.span, second: choice.second.span,
                    explanation: choice.isEvaluative
                        ? Self.judging(words.0, words.1) : Self.neutral(words.0, words.1),
                    rule: Self.name),
                weight: choice.isEvaluative ? .variation : .mild)
        }
    }

    private static func judging(_ first: String, _ second: String) -> String {
        "The same thing is called “\(first)” and “\(second)”; at least one of the words judges as well as names."
    }
    private static func neutral(_ first: String, _ second: String) -> String {
        "The same thing is called “\(first)” and “\(second)”."
    }
}

/// Two verbs for one act or one way of saying: "condemned" and "slammed", "struck" and "devastated".
struct FramingRule: DifferenceRule {
    static let name = "framing"

    func findings(in pair: PairContext) -> [Finding] {
        var result = WordChoices(pair).choices.filter(\.isVerb).map { choice in
            finding(choice.first.span, choice.second.span, isEvaluative: choice.isEvaluative, pair)
        }
        if let cues = cueFinding(pair) { result.append(cues) }
        return result
    }

    /// Reporting verbs of different colour for one speaker.
    private func cueFinding(_ pair: PairContext) -> Finding? {
        guard let first = pair.first.claim.attribution.last?.cue, let second = pair.second.claim.attribution.last?.cue
        else { return nil }
        let verbs = ReportingVerbs.english
        guard let a = verbs.lookup(pair.first.text(at: first).lowercased()),
            let b = verbs.lookup(pair.second.text(at: second).lowercased()), a.lemma != b.lemma, a.kind != b.kind
        else { return nil }
        return finding(first, second, isEvaluative: true, pair)
    }

    private func finding(
        _ first: SourceSpan, _ second: SourceSpan, isEvaluative: Bool, _ pair: PairContext
    ) -> Finding {
        Finding(
            difference: Difference(
                kind: .framing, compatible: false, first: first, second: second,
                explanation: Self.verbs(pair.first.text(at: first), pair.second.text(at: second)), rule: Self.name),
            weight: isEvaluative ? .variation : .mild)
    }

    private static func verbs(_ first: String, _ second: String) -> String {
        "The act is told as “\(first)” by one and as “\(second)” by the other."
    }
}
