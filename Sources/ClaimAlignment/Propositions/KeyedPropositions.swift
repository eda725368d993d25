internal import ClaimExtraction
internal import Linguistics
import NewsModel

/// The propositions of an article with their keys, found by place.
struct KeyedPropositions {
    /// In the order of their heads; those that only say whose word it is left out.
    private let all: [ClaimProposition]
    private let bySentence: [[ClaimProposition]]

    /// - Complexity: O(*n*) in propositions.
    init(_ keys: PropositionKeys, of analysis: ArticleAnalysis) {
        all = analysis.propositions.filter { !keys.isFramed($0) }.map(keys.keyed)
        var bySentence = [[ClaimProposition]](repeating: [], count: analysis.document.sentences.count)
        for found in all where bySentence.indices.contains(found.proposition.sentence) {
            bySentence[found.proposition.sentence].append(found)
        }
        self.bySentence = bySentence
    }

    /// Those whose head lies in a span.
    ///
    /// - Complexity: O(log *n* + *k*) for *k* found.
    func within(_ span: SourceSpan) -> [ClaimProposition] {
        let first = all.partitioningIndex { $0.proposition.head.lowerBound >= span.lowerBound }
        return Array(all[first...].prefix { $0.proposition.head.upperBound <= span.upperBound })
    }

    func ofSentence(_ sentence: Int) -> [ClaimProposition] {
        bySentence.indices.contains(sentence) ? bySentence[sentence] : []
    }
}
