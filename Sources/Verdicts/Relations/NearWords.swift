import ClaimAlignment
import ClaimExtraction
import Inference
import Linguistics
import NewsModel

/// Words of two claims that most likely tell one fact which stand for the same thing or act, though no list knows it: "detainees" and
/// "suspects", "cut" and "trimmed".
///
/// Vectors propose; then each word takes the other's place, and the relation network must find that either claim still says the same (a
/// test by substitution, as in Lexical Substitution: McCarthy & Navigli, SemEval 2007). Unwanted: "custody" and "lawyer".
struct NearWords {
    let choices: [WordChoices.Choice]

    /// - Parameters:
    ///   - known: choices made already.
    ///   - networks: each is asked about what those before it let pass, so that the smaller ones come first.
    /// - Complexity: O(*mn*) in the words of the two claims, and four readings of each network for each of at most
    ///   ``mostProposed`` proposals.
    init(_ pair: PairContext, beside known: [WordChoices.Choice], by networks: [RelationNetwork]) {
        guard pair.likelihood ?? 0 >= Self.likelyOneFact else {
            choices = []
            return
        }
        choices = networks.reduce(Array(Self.proposed(pair, beside: known).prefix(Self.mostProposed))) {
            Self.borneOut($0, pair, by: $1)
        }
    }

    /// Those of which either claim still says the same with the other's word in the place of its own.
    private static func borneOut(
        _ choices: [WordChoices.Choice], _ pair: PairContext, by network: RelationNetwork
    ) -> [WordChoices.Choice] {
        let texts = choices.map { substitutions($0, pair) }
        let readings = network.read(texts.joined().map(\.self), marksWords: false).map(\.entailment)
        var rest = readings[...]
        return zip(choices, texts).filter { _, texts in
            let own = rest.prefix(texts.count)
            rest = rest.dropFirst(texts.count)
            return own.reduce(0, +) >= leastEntailment * Double(texts.count)
        }.map(\.0)
    }

    /// Both claims beside themselves with the other's word, in both directions.
    private static func substitutions(_ choice: WordChoices.Choice, _ pair: PairContext) -> [(String, String)] {
        let words = (pair.first.text(at: choice.first.span), pair.second.text(at: choice.second.span))
        let first = (
            pair.first.text(at: pair.first.claim.span), text(of: pair.first, with: words.1, at: choice.first.span)
        )
        let second = (
            pair.second.text(at: pair.second.claim.span), text(of: pair.second, with: words.0, at: choice.second.span)
        )
        return [first, (first.1, first.0), second, (second.1, second.0)]
    }

    private static func text(of side: ClaimSide, with word: String, at place: SourceSpan) -> String {
        let claim = side.claim.span
        let before = SourceSpan(claim.lowerBound, place.lowerBound)
        let after = SourceSpan(place.upperBound, claim.upperBound)
        return side.text(at: before) + word + side.text(at: after)
    }

    /// Nouns, and verbs, that are each other's nearest and that the other claim has nothing else for.
    private static func proposed(_ pair: PairContext, beside known: [WordChoices.Choice]) -> [WordChoices.Choice] {
        let first = lone(pair.first, beside: pair.second, known.map(\.first))
        let second = lone(pair.second, beside: pair.first, known.map(\.second))
        return first.compactMap { left in
            guard let best = nearest(left, second), nearest(best.word, first)?.word.term == left.term,
                best.cosine >= WordVectors.likelyPartners, left.isVerb == best.word.isVerb,
                !WordChoices.areOneStem(left.term.lemma, best.word.term.lemma, pair.words)
            else { return nil }
            return WordChoices.Choice(
                first: left.term, second: best.word.term, isVerb: left.isVerb,
                isEvaluative: pair.verdicts.evaluative.contains(left.term.lemma)
                    != pair.verdicts.evaluative.contains(best.word.term.lemma))
        }
    }

    private struct LoneWord {
        var term: ClaimProfile.Term
        var vector: WordVector
        var isVerb: Bool
    }

    private static func lone(
        _ side: ClaimSide, beside other: ClaimSide, _ chosen: [ClaimProfile.Term]
    ) -> [LoneWord] {
        let known = Set(other.profile.concepts)
        return side.profile.terms.compactMap { term in
            guard !term.isName, !term.isLight, !known.contains(term.concept), !chosen.contains(term),
                side.claim.span.contains(term.span),
                let place = side.analysis.syntax.word(of: term.token, in: side.document),
                let vector = WordVectors.english.vector(of: term.lemma)
            else { return nil }
            let word = place.sentence.words[place.word]
            return word.pos == .verb || word.pos == .noun
                ? LoneWord(term: term, vector: vector, isVerb: word.pos == .verb) : nil
        }
    }

    private static func nearest(_ word: LoneWord, _ others: [LoneWord]) -> (word: LoneWord, cosine: Float)? {
        others.map { ($0, WordVectors.cosine(word.vector, $0.vector)) }.max { $0.1 < $1.1 }
    }

    // Set on the project's own bundles, where all of the 15 pairs of words that pass name one thing or nearly.
    private static let likelyOneFact = 0.7
    private static let leastEntailment = 0.6
    /// Of one pair of claims; more than news has.
    private static let mostProposed = 6
}
