import ClaimExtraction
import ClaimAlignment
import Linguistics
import NewsModel

/// Two words for one thing: "strikes" and "bombardment", "fire" and "inferno".
struct LabelRule: DifferenceRule {
    static let name = "label"

    func findings(in pair: PairContext) -> [Finding] {
        WordChoices(pair).choices.filter { !$0.isVerb }.map { Self.finding($0, pair) }
    }

    static func finding(_ choice: WordChoices.Choice, _ pair: PairContext) -> Finding {
        let words = (pair.first.text(at: choice.first.span), pair.second.text(at: choice.second.span))
        return Finding(
            difference: Difference(
                kind: .label, compatible: false, first: choice.first.span, second: choice.second.span,
                explanation: choice.isEvaluative ? judging(words.0, words.1) : neutral(words.0, words.1),
                rule: name),
            weight: choice.isEvaluative ? .variation : .mild)
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
        var result = WordChoices(pair).choices.filter(\.isVerb).map { Self.finding($0, pair) }
        if let cues = cueFinding(pair) { result.append(cues) }
        return result
    }

    static func finding(_ choice: WordChoices.Choice, _ pair: PairContext) -> Finding {
        finding(choice.first.span, choice.second.span, isEvaluative: choice.isEvaluative, pair)
    }

    /// Reporting verbs of different colour for one speaker, those of one meaning ("condemned", "slammed") first.
    private func cueFinding(_ pair: PairContext) -> Finding? {
        let second = cues(pair.second)
        var other: Finding?
        for left in cues(pair.first) {
            for right in second where left.lemma != right.lemma && left.speaker == right.speaker {
                let areOfOneMeaning = pair.words.concept(of: left.lemma) == pair.words.concept(of: right.lemma)
                let areColourless = left.kind == .neutral && right.kind == .neutral
                if areOfOneMeaning, !areColourless {
                    return Self.finding(left.span, right.span, isEvaluative: true, pair)
                }
                if other == nil, left.kind != right.kind {
                    other = Self.finding(left.span, right.span, isEvaluative: true, pair)
                }
            }
        }
        return other
    }

    private struct Cue {
        var lemma: String
        var kind: ReportingVerb.Kind
        var speaker: String
        var span: SourceSpan
    }

    /// The reporting verbs over and in a claim, with the last word of the speaker's name.
    private func cues(_ side: ClaimSide) -> [Cue] {
        let inner = side.analysis.attributions(cuedIn: side.claim.span).filter {
            $0.cue.map(side.claim.span.contains) ?? false
        }
        let links = (inner + side.claim.attribution).filter { $0.kind != .outlet }
        return links.compactMap { link in
            guard let cue = link.cue, let verb = ReportingVerbs.english.lookup(cue: side.text(at: cue)) else {
                return nil
            }
            let name = NameKey.fold(link.name ?? link.source.map(side.text) ?? "")
            return Cue(
                lemma: verb.lemma, kind: verb.kind, speaker: name.split(separator: " ").last.map(String.init) ?? "",
                span: cue)
        }
    }

    private static func finding(
        _ first: SourceSpan, _ second: SourceSpan, isEvaluative: Bool, _ pair: PairContext
    ) -> Finding {
        Finding(
            difference: Difference(
                kind: .framing, compatible: false, first: first, second: second,
                explanation: verbs(pair.first.text(at: first), pair.second.text(at: second)), rule: name),
            weight: isEvaluative ? .variation : .mild)
    }

    private static func verbs(_ first: String, _ second: String) -> String {
        "The act is told as “\(first)” by one and as “\(second)” by the other."
    }
}
