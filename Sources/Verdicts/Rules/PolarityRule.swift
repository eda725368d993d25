import ClaimAlignment
import ClaimExtraction
import Linguistics
import NewsModel

/// One says it is so, the other that it is not: an act that one side negates and the other does not, or one of the
/// opposite meaning. Where no act is on both sides, word order has to tell.
///
/// Unwanted: "did not rule out a strike" against "plans a strike", since a "not" stands on one side only.
/// Wanted: "They have not been charged" against "they have been charged".
struct PolarityRule: DifferenceRule {
    static let name = "polarity"

    func findings(in pair: PairContext) -> [Finding] {
        guard pair.isPlain, PostponedAct(pair.first, pair) == nil, PostponedAct(pair.second, pair) == nil else {
            return []
        }
        let acts = ContraryPropositions(pair)
        switch acts.verdict {
        case .contradict(let first, let second): return [Self.finding((first, second), pair)]
        case .contradictNearly(let first, let second): return [Self.nearFinding((first, second), pair)]
        case .contrast(let first, let second):
            return Self.sayTheSameNo(pair) ? [] : [Self.contrasting(first, second, pair)]
        case .agree: return []
        case .open: break
        }
        // Words alone do not make a conflict where trees could have shown it.
        let isLeft = pair.isParsed ? ContraryPropositions.isLeftToPronouns(pair) : pair.areNearCopies
        if isLeft { return SurfacePolarity().findings(in: pair) }
        guard !pair.isParsed || Self.reachesWhatItNegates(pair) else { return [] }
        return SurfacePolarity().findings(in: pair).map { finding in
            var finding = finding
            finding.weight = min(finding.weight, .variation)
            return finding
        }
    }

    /// "Nothing improper took place" and "“nothing improper” happened": one word says no in both.
    private static func sayTheSameNo(_ pair: PairContext) -> Bool {
        guard pair.first.claim.polarity == .negative, pair.second.claim.polarity == .negative else { return false }
        func words(_ side: ClaimSide) -> Set<String> {
            let forms = side.coreTokens.map(\.token.lower).filter(pair.clauses.negations.contains)
            // "didn't" says no by its "not".
            return Set(forms.flatMap(pair.verdicts.writtenOut).filter(pair.clauses.negations.contains))
        }
        return !words(pair.first).isDisjoint(with: words(pair.second))
    }

    /// Whether the word that a negation is set against is what it negates by the tree: its predicate, or the thing that
    /// is not there ("There was no loudspeaker").
    private static func reachesWhatItNegates(_ pair: PairContext) -> Bool {
        guard let contrast = Contrast(pair) else { return false }
        let isFirst = pair.first.claim.polarity == .negative
        let side = isFirst ? pair.first : pair.second
        let end = (isFirst ? contrast.first : contrast.second).upperBound
        return side.profile.propositions.contains { negated in
            guard let negation = negated.proposition.negation else { return false }
            if negated.proposition.head.upperBound == end { return true }
            return negated.undergoers.contains {
                $0.argument.head.upperBound == end && $0.argument.span.contains(negation)
            }
        }
    }

    static func finding(_ spans: (SourceSpan, SourceSpan), _ pair: PairContext) -> Finding {
        let apart = abs(pair.secondsLater ?? 0) >= PairContext.updateGap
        let words = (pair.first.text(at: spans.0), pair.second.text(at: spans.1))
        return Finding(
            difference: Difference(
                kind: .polarity, compatible: false, first: spans.0, second: spans.1,
                explanation: opposed(words.0, words.1, apart: apart), rule: name),
            weight: apart ? .change : .contradiction)
    }

    /// Verbs of one meaning ("arrested", "detained") may tell two acts: they make no conflict, but may tell a change.
    private static func nearFinding(_ spans: (SourceSpan, SourceSpan), _ pair: PairContext) -> Finding {
        var finding = finding(spans, pair)
        finding.weight = min(finding.weight, .change)
        if abs(pair.secondsLater ?? 0) < PairContext.updateGap { finding.weight = .variation }
        return finding
    }

    static func contrast(_ pair: PairContext) -> [Finding] {
        Contrast(pair).map { [contrasting($0.first, $0.second, pair)] } ?? []
    }

    private static func contrasting(_ first: SourceSpan, _ second: SourceSpan, _ pair: PairContext) -> Finding {
        Finding(
            difference: Difference(
                kind: .polarity, compatible: true, first: first, second: second,
                explanation: contrasting(pair.first.text(at: first), pair.second.text(at: second)), rule: name),
            weight: .variation)
    }

    private static func opposed(_ first: String, _ second: String, apart: Bool) -> String {
        apart
            ? "“\(first)” and “\(second)” say the opposite; the reports were published at different times."
            : "“\(first)” and “\(second)” say the opposite."
    }

    private static func contrasting(_ first: String, _ second: String) -> String {
        "One has “\(first)”, the other “\(second)”: one of them says no where the other does not."
    }
}
