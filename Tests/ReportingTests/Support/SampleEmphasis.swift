import NewsModel

/// The parts of the sample that weigh and trace.
extension SampleComparison {
    static func addEmphasis(to b: inout ComparisonBuilder) {
        let count = b.comparison.articles.count
        b.comparison.emphasis.order = OrderAgreement(tau: 0.38, count: 11, low: -0.12, high: 0.74)
        func use(_ article: Int, _ text: String, _ times: Int, evaluative: Bool = false) -> LabelSet.Use? {
            guard article < count else { return nil }
            return LabelSet.Use(
                article: article, text: text, count: times, span: b.span(text, in: article), evaluative: evaluative)
        }
        b.comparison.emphasis.labels = [
            LabelSet(
                entity: "the flood",
                uses: [
                    use(0, "storm surge", 1), use(0, "surge", 2), use(1, "disaster", 1, evaluative: true),
                    use(1, "storm surge", 1), use(2, "flood", 2), use(3, "flood", 1),
                ].compactMap(\.self)),
            LabelSet(
                entity: "Fenner’s Point barrier",
                uses: [
                    use(0, "tidal barrier", 1), use(1, "barrier", 3), use(2, "tidal gates", 1), use(3, "barrier", 1),
                ]
                .compactMap(\.self)),
        ]
        func verb(_ article: Int, _ speaker: String, _ verb: String, _ kind: ReportingVerb.Kind) -> ReportingVerb? {
            guard article < count else { return nil }
            return ReportingVerb(
                article: article, speaker: speaker, verb: verb, kind: kind, span: b.span(verb, in: article))
        }
        b.comparison.emphasis.verbs = [
            verb(0, "county emergency service", "said", .neutral), verb(0, "Stellan Marine", "denied", .distancing),
            verb(0, "Tomas Grell", "blamed", .charged), verb(0, "two engineers", "told", .neutral),
            verb(1, "county emergency service", "said", .neutral), verb(1, "port authority log", "shows", .factive),
            verb(1, "Tomas Grell", "rejected", .charged), verb(1, "Tomas Grell", "called", .neutral),
            verb(2, "Rune Askel", "slammed", .charged), verb(2, "interior ministry", "said", .neutral),
            verb(2, "residents", "accused", .charged), verb(3, "Stellan Marine", "said", .neutral),
        ].compactMap(\.self)
    }

    static func addProvenance(to b: inout ComparisonBuilder) {
        let count = b.comparison.articles.count
        func source(
            _ article: Int, _ name: String, _ kind: AttributionLink.Kind, _ claims: Int, _ words: Int, _ direct: Int,
            _ first: String
        ) -> SourceProfile? {
            guard article < count else { return nil }
            return SourceProfile(
                article: article, name: name, kind: kind, claims: claims, words: words, directWords: direct,
                first: b.span(first, in: article))
        }
        b.comparison.sources = [
            source(0, "county emergency service", .official, 2, 26, 0, "the county emergency service"),
            source(0, "Ilse Warden", .named, 2, 14, 14, "Ilse Warden"),
            source(0, "Tomas Grell", .named, 2, 21, 5, "Tomas Grell"),
            source(0, "Stellan Marine", .official, 2, 11, 0, "Stellan Marine"),
            source(0, "two engineers", .anonymous, 1, 12, 0, "Two engineers"),
            source(0, "Red Lantern", .official, 1, 8, 0, "the Red Lantern"),
            source(1, "county emergency service", .official, 2, 19, 0, "the county emergency service"),
            source(1, "port authority log", .document, 2, 25, 0, "a port authority log"),
            source(1, "Tomas Grell", .named, 3, 24, 7, "Tomas Grell"),
            source(1, "Pavel Orsk", .named, 1, 12, 12, "Pavel Orsk"),
            source(1, "Stellan Marine", .official, 1, 8, 0, "Stellan Marine"),
            source(2, "Dara Holm", .named, 2, 12, 3, "Dara Holm"),
            source(2, "Rune Askel", .named, 1, 7, 0, "Rune Askel"),
            source(2, "interior ministry", .official, 1, 5, 0, "the interior ministry"),
            source(3, "Stellan Marine", .official, 1, 8, 0, "The company"),
        ].compactMap(\.self)
        b.comparison.provenance = Provenance(
            sharedPassages: [
                SharedPassage(
                    places: [
                        Evidence(article: 0, span: b.span("the county emergency service said", in: 0)),
                        Evidence(article: 1, span: b.span("the county emergency service said", in: 1)),
                    ], words: 5, exact: true),
                SharedPassage(
                    places: [
                        Evidence(article: 0, span: b.span("An inspection in June found no defects", in: 0)),
                        Evidence(article: 1, span: b.span("an inspection in June had found no defects", in: 1)),
                    ], words: 8, exact: false),
            ],
            origins: [
                PairOrigin(pair: "p1", independent: false, common: ["county emergency service"]),
                PairOrigin(pair: "p8", independent: false, common: ["Stellan Marine"]),
                PairOrigin(pair: "p4", independent: true, common: []),
            ],
            publicationOrder: Array(0..<count))
    }
}
