import ClaimExtraction
import ClaimAlignment
import Linguistics
import NewsModel

/// Words in quotation marks that both have, worded otherwise or cut.
struct QuoteRule: DifferenceRule {
    static let name = "quote"
    /// The name under which it is reported that one quotes less of the same words.
    static let shortenedName = "quote.shortened"

    func findings(in pair: PairContext) -> [Finding] {
        let first = pair.first.quotations
        let second = pair.second.quotations
        var result: [Finding] = []
        var used: Set<Int> = []
        for left in first {
            let ranked = second.indices.filter { !used.contains($0) }.map { ($0, likeness(left, second[$0], pair)) }
            guard let best = ranked.max(by: { $0.1 < $1.1 }), best.1 >= Self.sameQuotation else { continue }
            used.insert(best.0)
            if let finding = finding(left, second[best.0], pair) { result.append(finding) }
        }
        return result
    }

    private func finding(_ left: SourceSpan, _ right: SourceSpan, _ pair: PairContext) -> Finding? {
        let (a, b) = (said(in: left, pair.first, pair), said(in: right, pair.second, pair))
        guard a != b else { return nil }
        let shortened = Self.isInside(a, b) || Self.isInside(b, a)
        guard shortened || mayBeOneSpeaker(pair) && mayBeOneSentence(a, b) else { return nil }
        let words = (pair.first.text(at: left), pair.second.text(at: right))
        return Finding(
            difference: Difference(
                kind: .quote, compatible: false, first: left, second: right,
                explanation: shortened ? Self.shortened(words.0, words.1) : Self.reworded(words.0, words.1),
                rule: shortened ? Self.shortenedName : Self.name),
            weight: shortened ? .mild : .variation)
    }

    private func said(in span: SourceSpan, _ side: ClaimSide, _ pair: PairContext) -> [String] {
        side.wordForms(in: span).flatMap { pair.verdicts.writtenOut($0) }.flatMap(Self.plain)
    }

    /// Of longer quotations some words must stand in both in one order; two phrases may be put into other words altogether.
    private func mayBeOneSentence(_ first: [String], _ second: [String]) -> Bool {
        if max(first.count, second.count) <= Self.phraseLength { return true }
        let length = min(first.count, second.count) <= Self.phraseLength ? Self.commonRun - 1 : Self.commonRun
        let runs = Set(Self.runs(first, of: length))
        return Self.runs(second, of: length).contains(where: runs.contains)
    }

    private static func runs(_ words: [String], of length: Int) -> [[String]] {
        guard words.count >= length else { return [] }
        return (0...(words.count - length)).map { Array(words[$0..<($0 + length)]) }
    }

    /// Two people who are both named quote themselves, not each other.
    private func mayBeOneSpeaker(_ pair: PairContext) -> Bool {
        guard !AttributionRule().namesTwo(pair) else { return false }
        guard let first = pair.first.profile.speaker, let second = pair.second.profile.speaker else { return true }
        return first == second || !isNamed(pair.first) || !isNamed(pair.second)
    }

    private func isNamed(_ side: ClaimSide) -> Bool { side.claim.attribution.last?.kind == .named }

    /// "state-funded" as two words, "f.b.i." as one: how an outlet spells is not what somebody said.
    private static func plain(_ form: String) -> [String] {
        guard form.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }) else { return [form] }
        return form.split(separator: "-").map { $0.filter { $0 != "." } }.filter { !$0.isEmpty }
    }

    /// Share of the smaller quotation's content that the other has. One word in common does not make a sentence of another
    /// sentence.
    private func likeness(_ left: SourceSpan, _ right: SourceSpan, _ pair: PairContext) -> Double {
        let a = Set(contentConcepts(left, pair.first, pair.words))
        let b = Set(contentConcepts(right, pair.second, pair.words))
        let least = min(a.count, b.count)
        let shared = a.intersection(b).count
        let areShort = a.count <= Self.fewWords && b.count <= Self.fewWords
        return least == 0 || shared < min(2, least) && !areShort ? 0 : Double(shared) / Double(least)
    }

    private func contentConcepts(_ span: SourceSpan, _ side: ClaimSide, _ words: WordData) -> [String] {
        let content = side.wordForms(in: span).filter { !words.isStopWord($0) }
        let weighty = content.filter { !words.isLight($0) }
        return (weighty.isEmpty ? content : weighty).map(words.concept)
    }

    private static func isInside(_ part: [String], _ whole: [String]) -> Bool {
        guard !part.isEmpty, part.count < whole.count else { return false }
        return (0...(whole.count - part.count)).contains { whole[$0..<($0 + part.count)].elementsEqual(part) }
    }

    private static func reworded(_ first: String, _ second: String) -> String {
        "The quoted words are not the same: “\(first)” and “\(second)”."
    }
    private static func shortened(_ first: String, _ second: String) -> String {
        "One quotes more of the same words: “\(first)” and “\(second)”."
    }

    /// Half of the shorter quotation's content words; set on the project's own bundles.
    private static let sameQuotation = 0.5
    /// Words in one order that make one sentence of two, one less for a phrase; set on real pairs of outlets.
    private static let commonRun = 3
    /// Words of the longest phrase that is looked at as a whole. Set on the project's own bundles.
    private static let phraseLength = 7
    /// Content words of a quoted phrase: "pure malice". Set by reason.
    private static let fewWords = 2
}
