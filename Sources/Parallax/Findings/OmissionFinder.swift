import Linguistics
import ClaimAlignment
import ClaimExtraction
import NewsModel

/// Finds what each article tells and others do not, the most salient first.
struct OmissionFinder {
    let analyses: [ArticleAnalysis]
    let aligner: ClaimAligner
    let pairs: [ClaimPair]

    /// - Complexity: O(*c*) in claims for each article, by inverted indices.
    func omissions() -> [Omission] {
        let indices = aligner.sentences.map { ConceptIndex($0) }
        let partners = partnerArticles()
        var result: [Omission] = []
        for (article, analysis) in analyses.enumerated() {
            for (position, claim) in analysis.claims.enumerated() {
                let profile = aligner.profiles[article][position]
                let missing = analyses.indices.filter { other in
                    other != article && !(partners[claim.id]?.contains(other) ?? false)
                        && !isTold(profile, in: other, indices[other])
                }
                if !missing.isEmpty { result.append(omission(claim, analysis, missing)) }
            }
        }
        return result.enumerated().sorted { left, right in
            (-left.element.salience, left.offset) < (-right.element.salience, right.offset)
        }.map(\.element)
    }

    private func partnerArticles() -> [Claim.ID: Set<Int>] {
        let articles = Dictionary(
            analyses.flatMap(\.claims).map { ($0.id, $0.article) }, uniquingKeysWith: { first, _ in first })
        var result: [Claim.ID: Set<Int>] = [:]
        for pair in pairs {
            if let article = articles[pair.second] { result[pair.first, default: []].insert(article) }
            if let article = articles[pair.first] { result[pair.second, default: []].insert(article) }
        }
        return result
    }

    /// Whether some sentence of the other article has nearly all of the claim, though no pair was made. Of "Gull Skerry is
    /// ours" the name alone tells nothing; figures must be told too.
    private func isTold(_ profile: ClaimProfile, in other: Int, _ index: ConceptIndex) -> Bool {
        // Voices of a digest share one text: its sentences prove nothing.
        guard analyses[other].article.text != analyses[profile.claim.article].article.text else { return false }
        let total = aligner.weights.total(profile.concepts)
        guard total > 0 else { return true }
        guard profile.terms.contains(where: { !$0.isName }) else { return false }
        let candidates = index.candidates(for: profile.concepts, weights: aligner.weights, limit: Self.candidates)
        return candidates.contains { sentence in
            aligner.weights.shared(profile.concepts, aligner.sentences[other][sentence]) >= Self.toldShare * total
                && hasFigures(of: profile, sentence, of: analyses[other])
        }
    }

    private func hasFigures(of profile: ClaimProfile, _ sentence: Int, of other: ArticleAnalysis) -> Bool {
        let values = Set(other.quantities(in: other.document.sentences[sentence].span).map(\.value))
        return profile.quantities.allSatisfy { values.contains($0.quantity.value) }
    }

    private func omission(_ claim: Claim, _ analysis: ArticleAnalysis, _ missing: [Int]) -> Omission {
        let share = Double(missing.count) / Double(max(1, analyses.count - 1))
        let salience = min(1, claim.prominence * (Self.baseShare + (1 - Self.baseShare) * share))
        return Omission(
            claim: claim.id, missingFrom: missing, salience: salience, reason: reason(claim, analysis, missing))
    }

    private func reason(_ claim: Claim, _ analysis: ArticleAnalysis, _ missing: [Int]) -> String {
        let paragraph = analysis.document.sentences[claim.sentence].paragraph + 1
        let place = paragraph == 1 ? Self.inLead : Self.inParagraph(paragraph, of: analysis.document.paragraphs.count)
        let others = analyses.count - 1
        return missing.count == others ? place + Self.nobody(others) : place + Self.some(missing.count, of: others)
    }

    private static let inLead = "Told in the lead"
    private static func inParagraph(_ number: Int, of count: Int) -> String {
        "Told in paragraph \(number) of \(count)"
    }
    private static func nobody(_ others: Int) -> String {
        others == 1 ? "; the other article does not have it." : "; none of the other \(others) articles has it."
    }
    private static func some(_ missing: Int, of others: Int) -> String {
        "; \(missing) of the other \(others) articles do not have it."
    }

    /// Share of a claim's weight that one sentence must have to count as telling it; set on the project's own bundles.
    private static let toldShare = 0.85
    private static let candidates = 20
    /// What a claim keeps of its prominence when only some articles lack it.
    private static let baseShare = 0.6
}
