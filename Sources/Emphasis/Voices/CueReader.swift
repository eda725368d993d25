internal import ClaimExtraction
internal import Linguistics
internal import NewsModel

/// Reads the reporting verb of each attribution of an article.
struct CueReader {
    let analysis: ArticleAnalysis
    /// The article's index in the comparison.
    let article: Int

    /// In text order. A cue that is no listed verb ("according to") is neutral and stands for itself.
    func verbs() -> [ReportingVerb] {
        analysis.attributions.compactMap(verb).sorted { $0.span < $1.span }
    }

    private func verb(_ link: AttributionLink) -> ReportingVerb? {
        guard let cue = link.cue, !cue.isEmpty, let source = SourceName(link, in: analysis) else { return nil }
        let text = analysis.document.text(at: cue)
        let (lemma, kind) = ReportingVerbs.english.lookup(cue: text) ?? (NameKey.fold(text), .neutral)
        return ReportingVerb(article: article, speaker: source.name, verb: lemma, kind: kind, span: cue)
    }
}

/// What a source is called, and what it is known by.
struct SourceName {
    /// The resolved name; the text's own words where nothing is resolved.
    let name: String
    /// The same for "the ministry" and "ministry".
    let key: String

    /// `nil` for an attribution to nobody.
    init?(_ link: AttributionLink, in analysis: ArticleAnalysis) {
        guard let name = link.name ?? link.source.map(analysis.document.text(at:)) else { return nil }
        let words = NameKey.fold(name).split(whereSeparator: \.isWhitespace)
            .drop { LabelLanguage.english.determiners.contains(String($0)) }
        guard !words.isEmpty else { return nil }
        self.name = name
        key = words.joined(separator: " ")
    }
}
