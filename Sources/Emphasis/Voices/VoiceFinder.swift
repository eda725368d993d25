import ClaimExtraction
import Linguistics
import NewsModel

/// Finds what several articles report of one act and only some say who did: "Rebels shelled the port", "the port was
/// shelled".
struct VoiceFinder {
    private let analyses: [ArticleAnalysis]
    private let claims: [Claim.ID: Claim]
    private let words: WordData

    init(analyses: [ArticleAnalysis], words: WordData) {
        self.analyses = analyses
        self.words = words
        claims = Dictionary(
            analyses.flatMap(\.claims).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Two uses a pair at most, in the order of the pairs; `nil` where a text was not parsed.
    ///
    /// - Complexity: O(*p*) in pairs, for each the product of the propositions of its claims, which are few.
    func uses(in pairs: [ClaimPair]) -> [VoiceUse]? {
        guard analyses.allSatisfy({ !$0.syntax.isEmpty }) else { return nil }
        return pairs.flatMap(uses)
    }

    private func uses(in pair: ClaimPair) -> [VoiceUse] {
        guard let first = claims[pair.first], let second = claims[pair.second],
            analyses.indices.contains(first.article),
            analyses.indices.contains(second.article)
        else { return [] }
        for left in acts(of: first) {
            for right in acts(of: second) where left.agent != right.agent && areOneAct(left, right) {
                return [(left, first), (right, second)].map { act, claim in
                    VoiceUse(
                        pair: pair.id, article: claim.article, agent: act.agent == nil ? .omitted : .named,
                        span: act.agent ?? act.span)
                }
            }
        }
        return []
    }

    /// Something done to somebody, with who did it where the article says so.
    private struct Act {
        var concept: String
        var undergoers: Set<String>
        var agent: SourceSpan?
        var span: SourceSpan
    }

    private func acts(of claim: Claim) -> [Act] {
        let analysis = analyses[claim.article]
        return analysis.propositions(in: claim.span).prefix(Self.mostActs).compactMap { proposition in
            let agent = proposition.arguments(.agent).first { !$0.isPronoun }
            let undergoers = proposition.arguments(.patient).filter { !$0.isPronoun }
            let isSaid = agent != nil || proposition.form == .noun || proposition.tense != nil
            guard isSaid, agent != nil || proposition.leavesAgentOut, !undergoers.isEmpty else { return nil }
            return Act(
                concept: words.concept(of: proposition.lemma),
                undergoers: Set(undergoers.map { words.concept(of: lastWord($0, in: analysis)) }), agent: agent?.span,
                span: proposition.predicate)
        }
    }

    /// What a name is known by in every article: its last word.
    private func lastWord(_ argument: PropositionArgument, in analysis: ArticleAnalysis) -> String {
        let tokens = analysis.document.tokens(in: argument.head)
        return tokens.isEmpty ? argument.lemma.lowercased() : analysis.document.tokens[tokens.upperBound - 1].lower
    }

    private func areOneAct(_ left: Act, _ right: Act) -> Bool {
        left.concept == right.concept && !left.undergoers.isDisjoint(with: right.undergoers)
            && (left.agent == nil) != (right.agent == nil)
    }

    /// Set above what claims of news have.
    private static let mostActs = 24
}
