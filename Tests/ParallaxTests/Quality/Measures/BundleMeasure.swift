import NewsModel
import Parallax

/// Runs the pipeline on a bundle and counts what it finds against the labels.
///
/// The labels cover the first two articles with each other, the digest against all, and the first article's
/// attributions.
struct BundleMeasure {
    let bundle: EventBundle

    func measure() throws -> Measurement {
        let articles = try bundle.articles()
        let labels = try bundle.labels()
        var result = Measurement()
        try compare(articles, labels, into: &result)
        let digest = try bundle.digest()
        let text = MeasuredText(digest.text)
        let verdicts = FoundVerdict.all(in: try Pipeline().check(draft: digest, against: articles), of: text)
        DigestMeasure(text: text, labels: labels.digest).add(verdicts, to: &result)
        attribute(articles[0], labels.attributions, into: &result)
        return result
    }

    private func compare(_ articles: [Article], _ labels: BundleLabels, into result: inout Measurement) throws {
        let comparison = try Pipeline().compare(Array(articles.prefix(2)), force: true)
        let a = MeasuredText(articles[0].text)
        let b = MeasuredText(articles[1].text)
        let pairs = FoundPair.all(in: comparison, a: a, b: b)
        PairMeasure(a: a, b: b, labels: labels.pairs, found: pairs).add(to: &result)
        result.add(TrapMeasure(a: a, b: b, labels: labels.traps).tally(pairs), to: .trapsAvoided)
        for (index, text, omissions) in [(0, a, labels.onlyA), (1, b, labels.onlyB)] {
            let only = Set(comparison.only.map(\.claim))
            let places = comparison.claims.filter { $0.article == index && only.contains($0.id) }
                .map { text.place(of: $0.span) }
            result.add(OmissionMeasure(text: text, labels: omissions).tally(places), to: .omissionRecall)
        }
    }

    private func attribute(
        _ article: Article, _ labels: [BundleLabels.Attribution], into result: inout Measurement
    ) {
        let text = MeasuredText(article.text)
        let found = Pipeline().claims(in: article).attributions
        let decisive = labels.filter { $0.optional != true }
        func overlap(
            _ label: (BundleLabels.Attribution) -> String?, _ part: (AttributionLink) -> SourceSpan?
        ) -> Tally {
            let labelled = decisive.compactMap { attribution in
                label(attribution).flatMap { text.find($0, inside: attribution.context) }
            }
            return OverlapMeasure(labelled: labelled, found: found.compactMap(part).map(text.place)).tally()
        }
        result.add(overlap(\.source, \.source), to: .sourceOverlap)
        result.add(overlap(\.cue, \.cue), to: .cueOverlap)
        result.add(overlap(\.content, \.content), to: .contentOverlap)
    }
}
