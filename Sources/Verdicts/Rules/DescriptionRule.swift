import ClaimAlignment
import ClaimExtraction
import Linguistics
import NewsModel

/// Who or what is named on both sides and introduced otherwise: "Its coordinator, Tomas Ferreday", "Its leader, Tomas
/// Ferreday".
///
/// Unwanted: "Mayor Conor Thales" against "The mayor, Conor Thales". Wanted: "Former ports minister Anselm Drury" against
/// "Disgraced ex-minister Anselm Drury".
struct DescriptionRule: DifferenceRule {
    static let name = "description"

    func findings(in pair: PairContext) -> [Finding] {
        let names = pair.first.profile.terms.filter(\.isName)
        var told: Set<String> = []
        let inClaims = names.compactMap { name -> Finding? in
            guard told.insert(name.concept).inserted else { return nil }
            return finding(description(of: name.concept, pair.first), description(of: name.concept, pair.second), pair)
        }
        guard let speaker = pair.first.profile.speaker, speaker == pair.second.profile.speaker else { return inClaims }
        return inClaims + [finding(ofSpeaker(pair.first), ofSpeaker(pair.second), pair)].compactMap { $0 }
    }

    /// How the one whose word a claim is, is introduced there.
    private func ofSpeaker(_ side: ClaimSide) -> NameDescription? {
        guard let source = side.claim.attribution.last?.source else { return nil }
        return side.analysis.mentions(in: source).lazy.compactMap { NameDescription(of: $0.span, side) }.first
    }

    private func description(of concept: String, _ side: ClaimSide) -> NameDescription? {
        side.profile.terms.lazy.filter { $0.isName && $0.concept == concept }
            .compactMap { NameDescription(of: $0.span, side) }.first
    }

    private func finding(_ first: NameDescription?, _ second: NameDescription?, _ pair: PairContext) -> Finding? {
        guard let first, let second, first.differs(from: second, pair) else { return nil }
        let judges = [first, second].map { $0.lemmas.contains(where: pair.verdicts.evaluative.contains) }
        return Finding(
            difference: Difference(
                kind: .label, compatible: false, first: first.span, second: second.span,
                explanation: Self.introduced(pair.first.text(at: first.span), pair.second.text(at: second.span)),
                rule: Self.name),
            weight: judges[0] != judges[1] ? .variation : .mild)
    }

    private static func introduced(_ first: String, _ second: String) -> String {
        "The same one is introduced as “\(first)” and as “\(second)”."
    }
}

/// The words by which a name is introduced: the nouns before it, or the phrase beside it.
struct NameDescription {
    let span: SourceSpan
    /// Of its nouns and adjectives, in lower case.
    let lemmas: [String]
    /// The lemma of the noun that says what it is.
    let head: String

    /// - Parameter name: the span of a name in a claim.
    /// - Returns: `nil` where nothing introduces it, or the text was not parsed.
    init?(of name: SourceSpan, _ side: ClaimSide) {
        let tokens = side.document.tokens(in: name)
        guard let first = tokens.first,
            let place = side.analysis.syntax.word(of: first, in: side.document)
        else { return nil }
        let own = Set(tokens)
        let before = Self.before(place.word, in: place.sentence)
        let found = before.isEmpty ? Self.beside(own, from: place.word, in: place.sentence) : before
        guard let last = found.last(where: { place.sentence.words[$0].pos == .noun }), let start = found.first else {
            return nil
        }
        let words = place.sentence.words
        let whole = words[start].span.union(words[found[found.count - 1]].span)
        guard side.analysis.times(in: whole).isEmpty else { return nil }
        span = whole
        lemmas = found.map { words[$0].lemma.lowercased() }
        head = words[last].lemma.lowercased()
    }

    /// Whether another introduction says something else: another noun, or a word that judges.
    func differs(from other: NameDescription, _ pair: PairContext) -> Bool {
        if head != other.head { return !lemmas.contains(other.head) && !other.lemmas.contains(head) }
        let judging = [self, other].map { Set($0.lemmas).intersection(pair.verdicts.evaluative) }
        return judging[0] != judging[1]
    }

    /// The nouns and adjectives right before a word that belong to it, or it to one of them.
    private static func before(_ word: Int, in sentence: ParsedSentence) -> [Int] {
        var start = word
        while start > 0, isDescribing(sentence.words[start - 1]) { start -= 1 }
        let found = start..<word
        let noun = found.last { sentence.words[$0].pos == .noun } ?? word
        let isOfName =
            noun == word || sentence.depends(noun, on: word) || sentence.depends(word, on: noun)
            || sentence.words[noun].head == sentence.words[word].head
        guard isOfName else { return [] }
        return Array(found.drop { $0 < noun && !sentence.depends($0, on: noun) })
    }

    /// The phrase beside a name: "Rurik Aske, the managing director," or "the trawler, the Blue Lantern".
    private static func beside(_ own: Set<Int>, from word: Int, in sentence: ParsedSentence) -> [Int] {
        let words = sentence.words
        var head = word
        while words[head].head >= 0, own.contains(words[words[head].head].token) { head = words[head].head }
        let isBeside = words[head].relation == .apposition && words[head].head >= 0
        let other = isBeside ? words[head].head : sentence.children(of: head, by: .apposition).first
        guard let other, words[other].pos == .noun, abs(other - head) <= farthest else { return [] }
        return before(other, in: sentence) + [other]
    }

    /// Words between a name and the phrase beside it: a comma and what the phrase begins with.
    private static let farthest = 8

    private static func isDescribing(_ word: SyntacticWord) -> Bool {
        word.pos == .noun || word.pos == .adjective || word.relation == .adjectivalModifier
    }
}
