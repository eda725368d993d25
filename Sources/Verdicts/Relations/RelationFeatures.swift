internal import ClaimAlignment
internal import Inference
import NewsModel

/// What speaks for and against two aligned claims' contradicting each other, each from -1 to 1.
package struct RelationFeatures: Sendable {
    /// In the order of ``names``.
    package let values: [Double]

    package static let names = [
        "read-related", "read-entailed", "read-contrary", "unread",
        "figures-against", "figures-agree", "figures-apart", "times-against", "times-agree", "times-apart",
        "place", "actor", "polarity", "stance", "quote", "attribution", "certainty", "label", "framing",
        "change", "contradiction", "contested", "two-speakers", "one-denies", "both-quote", "hours-apart",
        "more-on-one-side", "more-on-the-other", "anew",
    ]

    /// - Parameters:
    ///   - findings: what the rules found in the pair.
    ///   - extra: the weight of what each side has and the other has not.
    init(_ pair: PairContext, _ findings: [Finding], extra: (Double, Double)) {
        let (first, second) = (pair.first.profile, pair.second.profile)
        func has(_ kind: Difference.Kind, compatible: Bool = false) -> Double {
            findings.contains { $0.difference.kind == kind && $0.difference.compatible == compatible } ? 1 : 0
        }
        func flag(_ isSo: Bool) -> Double { isSo ? 1 : 0 }
        let reading = pair.reading?.values ?? [0, 0, 0]
        let figures = (first.quantities.map(\.quantity.value), second.quantities.map(\.quantity.value))
        let times = (first.times.map(\.value), second.times.map(\.value))
        values =
            reading + [
                flag(pair.reading == nil),
                has(.quantity), has(.quantity, compatible: true), flag(Self.areApart(figures.0, figures.1)),
                has(.time), has(.time, compatible: true), flag(Self.areApart(times.0, times.1)),
                has(.place), has(.actor), has(.polarity),
                flag(findings.contains { $0.difference.rule == StanceRule.name }),
                has(.quote), has(.attribution), has(.certainty), has(.label), has(.framing),
                flag(findings.contains { $0.weight == .change }),
                flag(findings.contains { $0.weight == .contradiction }),
                flag(findings.contains(where: \.isContested)), flag(pair.haveTwoSpeakers),
                flag(Self.isNo(first.claim) != Self.isNo(second.claim)),
                flag(!first.quoted.isEmpty && !second.quoted.isEmpty),
                flag(abs(pair.secondsLater ?? 0) >= PairContext.updateGap),
                min(1, max(extra.0, extra.1) / Self.much), min(1, min(extra.0, extra.1) / Self.much),
                flag([pair.first, pair.second].contains { Self.saysAnew($0, pair.verdicts) }),
            ]
    }

    /// "was not overloaded", "denied that it was overloaded"; not "denied that it was not".
    static func isNo(_ claim: Claim) -> Bool { (claim.polarity == .negative) != (claim.modality == .denied) }

    /// Whether each has something that the other has not.
    static func areApart<Value: Equatable>(_ first: [Value], _ second: [Value]) -> Bool {
        ContraryWords.rivals(first, second, by: { $0 }) != nil
    }

    /// "now concedes", "has since been scrapped", "no longer".
    private static func saysAnew(_ side: ClaimSide, _ words: VerdictWords) -> Bool {
        side.wordForms(in: side.claim.span).contains { words.anew.contains($0) }
    }

    /// Some four words.
    private static let much = 12.0
}
