import ClaimExtraction
import Linguistics
import NewsModel

/// The places at which a digest credits an outlet.
struct OutletCredits {
    struct Credit {
        var name: String
        var link: AttributionLink
        var sentence: Int
    }

    /// In text order.
    let credits: [Credit]
    private let creditsOfSentence: [Int: [Credit]]
    private let contents: LinkIndex

    /// A source is an outlet when it is known for one, when something under its name "reports", or when an agency is
    /// credited outside every outlet's words; and then wherever its name stands as a source.
    init(_ analysis: ArticleAnalysis, verbs: ReportingVerbs = .english, words: CreditWords = .english) {
        let document = analysis.document
        func name(_ link: AttributionLink) -> String {
            Self.body(link, analysis) ?? link.name ?? link.source.map(document.text) ?? ""
        }
        let reporting = analysis.attributions.filter { link in
            link.kind == .outlet || Self.reports(link, document, verbs, words)
        }
        let reported = Set(reporting.compactMap { $0.sentence(in: document) })
        let outer = analysis.attributions.filter { link in
            link.kind == .agency && !(link.sentence(in: document).map(reported.contains) ?? false)
        }
        let outerLinks = Set(outer)
        let names = Set((reporting + outer).map { NameKey.fold(name($0)) })
        let credits: [Credit] = analysis.attributions.compactMap { link in
            guard let source = link.source, names.contains(NameKey.fold(name(link))),
                link.cue.map({ Self.isCue($0, document, verbs) }) ?? true,
                link.kind != .agency || outerLinks.contains(link)
            else { return nil }
            return Credit(
                name: OutletName.full(name(link), at: source, in: document), link: link,
                sentence: document.sentence(at: source.lowerBound))
        }
        self.credits = credits
        creditsOfSentence = Dictionary(grouping: credits, by: \.sentence)
        contents = LinkIndex(credits.map(\.link))
    }

    /// The full name of the organisation that a source's words mean: "the Herald".
    private static func body(_ link: AttributionLink, _ analysis: ArticleAnalysis) -> String? {
        guard let source = link.source, let index = analysis.entity(at: source),
            analysis.entities[index].kind == .organization, link.kind == .outlet || link.kind == .document
        else { return nil }
        return analysis.entities[index].name
    }

    /// "Meduza reports", "the Norvane Ledger reports": a capitalised name before a verb of news.
    private static func reports(
        _ link: AttributionLink, _ document: Document, _ verbs: ReportingVerbs, _ words: CreditWords
    ) -> Bool {
        guard let source = link.source, let cue = link.cue, [.named, .official, .document].contains(link.kind),
            let verb = verbs.lookup(cue: document.text(at: cue)), words.newsVerbs.contains(verb.lemma)
        else { return false }
        let tokens = document.tokens[document.tokens(in: source)]
        return tokens.allSatisfy { $0.isCapitalized || words.ignored.contains($0.lower) }
            && tokens.contains { $0.isCapitalized }
    }

    /// A reporting verb or "according to"; "Meduza … requesting" is a slip of the grammar.
    private static func isCue(_ cue: SourceSpan, _ document: Document, _ verbs: ReportingVerbs) -> Bool {
        let text = document.text(at: cue)
        guard let verb = verbs.lookup(cue: text) else { return true }
        return verb.kind != .charged
    }

    /// The credit that governs a claim: one whose content holds it, else the nearest before it in its sentence, else the
    /// nearest after it there.
    func credit(for claim: Claim) -> Credit? {
        let here = creditsOfSentence[claim.sentence] ?? []
        let holding = contents.indices(overlapping: claim.span).first {
            credits[$0].link.content.overlapCount(claim.span) * 2 > claim.span.count
        }.map { credits[$0] }
        let before = here.last { ($0.link.source?.lowerBound ?? 0) <= claim.span.lowerBound }
        let within = here.first { $0.link.source.map(claim.span.contains) ?? false }
        return holding ?? within ?? before ?? here.first
    }
}

extension AttributionLink {
    /// The sentence its source, or its cue, stands in.
    fileprivate func sentence(in document: Document) -> Int? {
        (source ?? cue).map { document.sentence(at: $0.lowerBound) }
    }
}
