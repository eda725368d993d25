import ClaimExtraction
import ClaimAlignment
import Linguistics
import NewsModel

/// Whose word it is: another source, or none where the claim is contested or a figure rests on it.
struct AttributionRule: DifferenceRule {
    static let name = "attribution"

    func findings(in pair: PairContext) -> [Finding] {
        let first = innermost(pair.first)
        let second = innermost(pair.second)
        switch (first, second) {
        case (nil, nil): return []
        case (let first?, let second?): return both(first, second, pair)
        case (let first?, nil): return dropped(first, pair.first, isFirst: true, pair)
        case (nil, let second?): return dropped(second, pair.second, isFirst: false, pair)
        }
    }

    /// Whether both sides name who said it, and they are two.
    func namesTwo(_ pair: PairContext) -> Bool {
        guard let first = innermost(pair.first), let second = innermost(pair.second), first.kind == .named,
            second.kind == .named
        else { return false }
        return !sameSource(pair.first, first, pair.second, second, pair)
    }

    /// The last link; the outlet whose voice it is anyway (of a digest) is none.
    private func innermost(_ side: ClaimSide) -> AttributionLink? {
        side.claim.attribution.last { $0.kind != .outlet || $0.name != side.analysis.article.outlet }
    }

    /// What a reader is told: the resolved name, where the words are a pronoun or point elsewhere.
    private func shown(_ link: AttributionLink, _ span: SourceSpan, _ side: ClaimSide) -> String {
        let text = side.text(at: span)
        guard let name = link.name, !text.contains(name) else { return text }
        return text.contains(" ") ? text : "\(text) (\(name))"
    }

    private func both(_ first: AttributionLink, _ second: AttributionLink, _ pair: PairContext) -> [Finding] {
        guard let left = first.source, let right = second.source,
            !sameSource(pair.first, first, pair.second, second, pair), !isNamedByOneOnly(first, second, pair),
            !areLeftOpen((first, pair.first), (second, pair.second), pair)
        else { return [] }
        return [
            Finding(
                difference: Difference(
                    kind: .attribution, compatible: false, first: left, second: right,
                    explanation: Self.other(shown(first, left, pair.first), shown(second, right, pair.second)),
                    rule: Self.name),
                weight: .variation)
        ]
    }

    /// "he" of whom nobody knows who he is, "that", or "he" on both sides: no other source can be told from that.
    private func areLeftOpen(
        _ left: (link: AttributionLink, side: ClaimSide), _ right: (link: AttributionLink, side: ClaimSide),
        _ pair: PairContext
    ) -> Bool {
        let pronouns = (pronoun(left.link, left.side, pair), pronoun(right.link, right.side, pair))
        if let one = pronouns.0, one == pronouns.1 { return true }
        return isUnknown(left.link, pronouns.0, pair) || isUnknown(right.link, pronouns.1, pair)
    }

    private func isUnknown(_ link: AttributionLink, _ pronoun: String?, _ pair: PairContext) -> Bool {
        guard let pronoun else { return false }
        return link.name == nil || link.name?.lowercased() == pronoun || pair.verdicts.thingRelatives.contains(pronoun)
    }

    private func pronoun(_ link: AttributionLink, _ side: ClaimSide, _ pair: PairContext) -> String? {
        guard let source = link.source else { return nil }
        let text = side.text(at: source).lowercased()
        let isPronoun = pair.verdicts.thirdPersons.contains(text) || pair.verdicts.thingRelatives.contains(text)
        return isPronoun ? text : nil
    }

    /// The same words in quotation marks, by "Mr. Kovac" and by "the front-runner": who is not named may be who is.
    private func isNamedByOneOnly(_ first: AttributionLink, _ second: AttributionLink, _ pair: PairContext) -> Bool {
        guard (first.kind == .named) != (second.kind == .named) else { return false }
        let second = pair.second.quotations.map(pair.second.wordForms(in:))
        return pair.first.quotations.map(pair.first.wordForms(in:)).contains { forms in
            forms.count >= Self.longQuotation && second.contains(forms)
        }
    }

    /// Words that two people hardly say alike; set by reason.
    private static let longQuotation = 5

    /// Both are one linked name, resolved names share a word that is no title, or the words themselves are alike.
    private func sameSource(
        _ first: ClaimSide, _ left: AttributionLink, _ second: ClaimSide, _ right: AttributionLink, _ pair: PairContext
    ) -> Bool {
        if let one = linkedName(left, first), one == linkedName(right, second) { return true }
        if describes(left, first, right, second, pair) || describes(right, second, left, first, pair) { return true }
        let a = nameWords(left, first)
        let b = nameWords(right, second)
        if a.isEmpty || b.isEmpty { return a.isEmpty == b.isEmpty }
        if let x = a.last, let y = b.last, isNamed(left, first), isNamed(right, second) {
            return x == y || NameKey.areVariants(x, y) || a.contains(y) || b.contains(x)
        }
        let shared = Set(a).intersection(b).count
        return shared * 2 > min(a.count, b.count) && left.kind == right.kind
    }

    /// "its director" describes "its director, Naima Ferrand": all words of the one stand in the other, which adds a name.
    private func describes(
        _ link: AttributionLink, _ side: ClaimSide, _ named: AttributionLink, _ other: ClaimSide, _ pair: PairContext
    ) -> Bool {
        guard named.kind == .named, link.kind != .named, let left = link.source, let right = named.source else {
            return false
        }
        let words = side.wordForms(in: left)
        let isDefinite = words.first.map(pair.verdicts.definiteDeterminers.contains)
        guard isDefinite ?? false, words.count > 1 else { return false }
        if Set(words.dropFirst()).isSubset(of: other.wordForms(in: right)) { return true }
        guard let family = nameWords(named, other).last else { return false }
        if let noun = words.last, pair.verdicts.epithets.contains(noun) {
            return isMentioned(family, before: left, in: side.document)
        }
        // "the former president" may be another one.
        guard words.count == 2 else { return false }
        return [side, other].contains { Self.stands(title: words[1], before: family, in: $0.document) }
    }

    /// Shortly before "the California Democrat" somebody is named whom it may mean: no other source can be told from that.
    private func isMentioned(_ family: String, before span: SourceSpan, in document: Document) -> Bool {
        let before = SourceSpan(max(0, span.lowerBound - Self.epithetReach), span.lowerBound)
        return document.tokens(in: before).contains { index in
            let token = document.tokens[index]
            return token.isCapitalized && NameKey.fold(token.lower) == family
        }
    }

    /// Some three sentences, in bytes; set by reason.
    private static let epithetReach = 500

    /// "the president" is who is called "President Trump" somewhere.
    ///
    /// - Complexity: O(*n*) in the length of the article.
    private static func stands(title: String, before family: String, in document: Document) -> Bool {
        let tokens = document.tokens
        return tokens.indices.contains { index in
            guard tokens[index].lower == title else { return false }
            let reach = (index + 1)..<min(index + 1 + titleReach, tokens.count)
            return tokens[reach].contains { $0.isCapitalized && NameKey.fold($0.lower) == family }
        }
    }

    /// A given name may stand between a title and the family name.
    private static let titleReach = 2

    /// The key, alike in all articles, of a source that is a name and nothing else: not of "aides to Ruiz".
    private func linkedName(_ link: AttributionLink, _ side: ClaimSide) -> String? {
        guard let source = link.source, link == side.claim.attribution.last,
            let mention = side.analysis.mentions(in: source).last,
            mention.kind != .place
        else { return nil }
        let tokens = side.document.tokens
        let after = side.document.tokens(in: SourceSpan(mention.span.upperBound, source.upperBound))
        guard after.allSatisfy({ tokens[$0].kind == .punctuation }) else { return nil }
        let before = side.document.tokens(in: SourceSpan(source.lowerBound, mention.span.lowerBound))
        // "The owner, Sorrel Bedding": a comma sets the name beside what it is.
        let isBeside = before.last.map { tokens[$0].lower == "," } ?? false
        return !isBeside && before.contains { !tokens[$0].isCapitalized } ? nil : side.profile.speaker
    }

    /// A family name may be an outlet's or an institution's too: "Fox" said what Vicente Fox said.
    private func isNamed(_ link: AttributionLink, _ side: ClaimSide) -> Bool {
        if link.kind == .named || link.kind == .outlet { return true }
        guard link.kind == .official, let source = link.source else { return false }
        let words = side.document.tokens(in: source)
        return words.count == 1 && words.allSatisfy { side.document.tokens[$0].isCapitalized }
    }

    private func nameWords(_ link: AttributionLink, _ side: ClaimSide) -> [String] {
        let text = link.name ?? link.source.map(side.text) ?? ""
        return NameKey.fold(text).split { !$0.isLetter && $0 != "-" }.map(String.init).filter {
            !WordData.english.isStopWord($0)
        }
    }

    /// A missing attribution counts where it matters: figures, hedged or denied claims, unnamed sources.
    private func dropped(
        _ link: AttributionLink, _ side: ClaimSide, isFirst: Bool, _ pair: PairContext
    ) -> [Finding] {
        // "is expected" names nobody; that it holds the claim at a distance is another difference.
        guard let span = link.source, !isUnknown(link, pronoun(link, side, pair), pair) else { return [] }
        let matters =
            !side.profile.quantities.isEmpty || side.claim.modality == .hedged || side.claim.modality == .denied
            || link.kind == .anonymous || link.kind == .vague
        guard matters else { return [] }
        return [
            Finding(
                difference: Difference(
                    kind: .attribution, compatible: false, first: isFirst ? span : nil, second: isFirst ? nil : span,
                    explanation: Self.dropped(side.text(at: span)), rule: Self.name),
                weight: link.kind == .anonymous || link.kind == .vague || side.claim.modality != .asserted
                    ? .variation : .mild)
        ]
    }

    private static func other(_ first: String, _ second: String) -> String {
        "One rests on “\(first)”, the other on “\(second)”."
    }
    private static func dropped(_ source: String) -> String {
        "One credits “\(source)”; the other says it in its own voice."
    }
}
