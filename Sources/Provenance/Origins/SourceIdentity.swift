internal import ClaimExtraction
internal import Linguistics
internal import NewsModel

/// Who a claim's source is, in a form in which the sources of two articles can be held against each other.
struct SourceIdentity {
    /// Two identities with a key in common are the same source.
    var keys: Set<String>
    /// For showing.
    var name: String
}

/// Tells who the sources of an article's claims are.
struct SourceIdentifier {
    private let analysis: ArticleAnalysis
    private let language: CreditLanguage
    private let credits: CreditReader
    private let entityOfName: [String: Int]

    init(analysis: ArticleAnalysis, language: CreditLanguage) {
        self.analysis = analysis
        self.language = language
        credits = CreditReader(language: language)
        entityOfName = Dictionary(
            analysis.entities.enumerated().map { (NameKey.fold($1.name), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The sources of a claim that can be told apart, outermost first: anonymous and vague ones cannot.
    func identities(of claim: Claim) -> [SourceIdentity] {
        claim.attribution.compactMap(identity)
    }

    private func identity(_ link: AttributionLink) -> SourceIdentity? {
        guard link.kind != .anonymous, link.kind != .vague else { return nil }
        guard let name = link.name ?? link.source.map(analysis.document.text(at:)) else { return nil }
        let words = coreWords(of: name)
        guard !words.isEmpty else { return nil }
        if let agency = credits.agency(named: words) {
            return SourceIdentity(keys: [NameKey.fold(agency)], name: agency)
        }
        var keys: Set<String> = [words.joined(separator: " ")]
        if let entity = entity(of: link, named: name) { keys.formUnion(entity.keys) }
        return SourceIdentity(keys: keys, name: name)
    }

    /// The entity of that name; else a person named in the source's words, if a person speaks, or else the organisation.
    private func entity(of link: AttributionLink, named name: String) -> Entity? {
        if let index = entityOfName[NameKey.fold(name)] { return analysis.entities[index] }
        guard let source = link.source else { return nil }
        let wanted: Mention.Kind = link.kind == .named ? .person : .organization
        return analysis.mentions(in: source).first { $0.kind == wanted }.map { analysis.entities[$0.entity] }
    }

    /// The name without what does not tell sources apart: "a spokesman for the Interior Ministry" is "interior ministry".
    private func coreWords(of name: String) -> [String] {
        var words = NameKey.fold(name).split(separator: " ").map(String.init)
        let trimmed: (String) -> Bool = { word in language.determiners.contains(word) }
        words = Array(words.drop(while: trimmed))
        guard let spokes = words.firstIndex(where: language.spokesWords.contains) else { return words }
        let before = Array(words[..<spokes])
        if !before.isEmpty { return before }
        let after = words[(spokes + 1)...]
        guard let first = after.first, language.spokesPrepositions.contains(first) else { return [] }
        return Array(after.dropFirst().drop(while: trimmed))
    }
}
