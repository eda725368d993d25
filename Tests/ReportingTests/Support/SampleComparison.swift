import NewsModel

/// A comparison of the invented reports, as a careful reader would make it.
enum SampleComparison {
    static let two = make(outlets: 2)
    static let three = make(outlets: 3)
    static let four = make(outlets: 4)

    static func make(outlets count: Int) -> Comparison {
        var builder = ComparisonBuilder(Array(SampleArticles.all.prefix(count)))
        addFirstTwo(to: &builder)
        if count > 2 { addThird(to: &builder) }
        if count > 3 { addFourth(to: &builder) }
        builder.comparison.claims.sort { ($0.article, $0.span) < ($1.article, $1.span) }
        builder.placeClaims()
        addEmphasis(to: &builder)
        addProvenance(to: &builder)
        return builder.comparison
    }

    private static func addFirstTwo(to b: inout ComparisonBuilder) {
        let service = "the county emergency service"
        let toll = "At least 12 people were killed"
        let tollA = b.claim(0, toll, by: [b.link(0, service, "said", toll, .official)], prominence: 0.98)
        let homesA = b.claim(
            0, "about 400 homes flooded",
            by: [b.link(0, service, "said", "about 400 homes flooded", .official)], prominence: 0.9)
        b.claim(0, "which opened in 2019 at a cost of 84 million crowns", prominence: 0.5)
        let open = b.claim(
            0,
            "The tidal barrier at Fenner’s Point, which opened in 2019 at a cost of 84 million crowns, did not close",
            prominence: 0.85)
        let jammed = "the gates had received the order at 2:10 a.m. but jammed on debris"
        let jam = b.claim(
            0, jammed, by: [b.link(0, "The port authority", "said the gates", jammed, .official)], prominence: 0.8)
        let warning = "We had perhaps four minutes of warning"
        let bakery = b.claim(
            0, warning, by: [b.link(0, "Ilse Warden", "said Ilse", warning, .named)], .hedged, prominence: 0.4)
        let order = "the evacuation order was given at 2:40 a.m."
        let orderA = b.claim(
            0, order, by: [b.link(0, "Mayor Tomas Grell", "said", order, .named, name: "Tomas Grell")], prominence: 0.55
        )
        let foretold = "He blamed the barrier’s builder, Stellan Marine, for “a failure that was foretold”"
        let foretoldA = b.claim(
            0, foretold, by: [b.link(0, "He", "blamed", "a failure that was foretold", .named, name: "Tomas Grell")],
            .opinion, prominence: 0.6)
        b.claim(
            0, "the gates were at fault",
            by: [b.link(0, "Stellan Marine", "denied", "the gates were at fault", .official)], .denied, prominence: 0.45
        )
        let noDefects = "An inspection in June found no defects"
        let defectsA = b.claim(
            0, noDefects, by: [b.link(0, "the company", "said", noDefects, .official, name: "Stellan Marine")],
            prominence: 0.4)
        let ignored = "warnings about the hinge pins had been ignored for at least a year"
        let engineers = b.claim(
            0, ignored, by: [b.link(0, "Two engineers who worked on the barrier", "told", ignored, .anonymous)],
            prominence: 0.62)
        let army = b.claim(0, "The army sent 300 soldiers and six boats", prominence: 0.35)
        let sheltered = "By noon, about 1,100 people were in shelters"
        let shelterA = b.claim(
            0, sheltered, by: [b.link(0, "the Red Lantern aid group", "according to", sheltered, .official)],
            prominence: 0.33)
        let visit = "Prime Minister Dara Holm will visit the town on Wednesday"
        b.claim(
            0, visit, by: [b.link(0, "her office", "said", visit, .official, name: "office of Dara Holm")],
            prominence: 0.3)
        let lastA = b.claim(0, "The last comparable surge, in 1987, killed three people", prominence: 0.2)

        let risen = "The death toll from Tuesday’s storm surge in Marrow Bay has risen to 14"
        let tollB = b.claim(1, risen, by: [b.link(1, service, "said", risen, .official)], prominence: 0.97)
        let missing = b.claim(
            1, "three people were still missing",
            by: [b.link(1, service, "said", "three people were still missing", .official)], prominence: 0.9)
        let stayed = "The barrier at Fenner’s Point stayed open"
        let openB = b.claim(1, stayed, prominence: 0.84)
        let noOrder = "no order to close it was given in time"
        let noOrderB = b.claim(
            1, noOrder, by: [b.link(1, "a port authority log seen by the Ledger", "according to", noOrder, .document)],
            prominence: 0.88)
        let came = "the order came at 2:55 a.m., when the water was already over the sill"
        let cameB = b.claim(
            1, came, by: [b.link(1, "The log", "shows", came, .document, name: "port authority log")], prominence: 0.8)
        let began = "The evacuation began at 2:40 a.m."
        let beganB = b.claim(
            1, began, by: [b.link(1, "he", "said", began, .named, name: "Tomas Grell")], prominence: 0.5)
        let called = "He called the disaster “a failure that was foretold by everyone”"
        let calledB = b.claim(
            1, called,
            by: [
                b.link(
                    1, "He", "called", "the disaster “a failure that was foretold by everyone”", .named,
                    name: "Tomas Grell")
            ], .opinion, prominence: 0.52)
        let homesB = b.claim(1, "Some 400 homes were under water in the harbour district", prominence: 0.42)
        let attic = "I carried my mother up to the attic and we waited there"
        let atticB = b.claim(1, attic, by: [b.link(1, "Pavel Orsk", "said", attic, .named)], prominence: 0.38)
        let found = "an inspection in June had found no defects"
        let defectsB = b.claim(1, found, by: [b.link(1, "Stellan Marine", "said", found, .official)], prominence: 0.36)
        let inquiry = b.claim(
            1, "The government has ordered an independent inquiry, to be led by the retired judge Maren Tolley",
            prominence: 0.6)
        let spent = "More than 1,500 residents spent the day in shelters"
        let shelterB = b.claim(1, spent, by: [b.link(1, "the Red Lantern", "said", spent, .official)], prominence: 0.3)
        let soldiers = b.claim(1, "Soldiers were brought in to fill sandbags", prominence: 0.22)
        let damage = "the damage at between 60 and 90 million crowns"
        let damageB = b.claim(
            1, damage, by: [b.link(1, "Insurers", "put", damage, .official)], .hedged, prominence: 0.35)
        let lastB = b.claim(1, "In 1987 a surge killed three people in the same streets", prominence: 0.15)

        b.pair(
            tollA, tollB, .update,
            [
                b.difference(
                    .quantity, (0, "At least 12"), (1, "14"), compatible: true,
                    "The later report has a newer toll; “at least 12” leaves room for 14.", rule: "quantity.update")
            ], confidence: 0.96)
        b.pair(
            homesA, homesB, .differs,
            [
                b.difference(
                    .attribution, (0, service), nil,
                    "The Post gives the number on the emergency service’s word, the Ledger in its own voice.",
                    rule: "attribution.dropped")
            ])
        b.pair(
            open, openB, .firstMoreDetailed,
            [
                b.difference(
                    .detail, (0, "which opened in 2019 at a cost of 84 million crowns"), nil, compatible: true,
                    "Only one report has the year and the cost.", rule: "detail.added"),
                b.difference(
                    .framing, (0, "did not close"), (1, "stayed open"), compatible: true,
                    "The verbs put the same fact differently.", rule: "framing.verb"),
            ])
        b.pair(
            jam, cameB, .conflict,
            [
                b.difference(
                    .time, (0, "2:10 a.m."), (1, "2:55 a.m."), "The two hours for the same order are 45 minutes apart.",
                    rule: "time.clock"),
                b.difference(
                    .attribution, (0, "The port authority"), (1, "The log"), compatible: true,
                    "One rests on a statement, the other on a record.", rule: "attribution.source"),
            ], confidence: 0.88)
        b.pair(
            jam, noOrderB, .conflict,
            [
                b.difference(
                    .polarity, (0, "had received the order"), (1, "no order to close it was given in time"),
                    "One says that the order was given, the other that it was not given in time.",
                    rule: "polarity.negation")
            ], confidence: 0.81)
        b.pair(
            orderA, beganB, .equivalent,
            [
                b.difference(
                    .framing, (0, "order was given"), (1, "began"), compatible: true,
                    "An order against its carrying out.", rule: "framing.verb")
            ])
        b.pair(
            foretoldA, calledB, .differs,
            [
                b.difference(
                    .quote, (0, "a failure that was foretold"), (1, "a failure that was foretold by everyone"),
                    "The words inside the quotation marks are not the same.", rule: "quote.words"),
                b.difference(
                    .actor, (0, "the barrier’s builder, Stellan Marine"), nil,
                    "Only one report says whom the mayor blamed.", rule: "actor.omitted"),
            ])
        b.pair(defectsA, defectsB, .equivalent)
        b.pair(
            army, soldiers, .firstMoreDetailed,
            [
                b.difference(
                    .quantity, (0, "300"), nil, compatible: true, "Only one report has a number.",
                    rule: "quantity.missing")
            ], confidence: 0.71)
        b.pair(
            shelterA, shelterB, .update,
            [
                b.difference(
                    .quantity, (0, "about 1,100"), (1, "More than 1,500"), compatible: false,
                    "The later report has the higher number.", rule: "quantity.update"),
                b.difference(
                    .time, (0, "By noon"), (1, "the day"), compatible: true, "Noon against the whole day.",
                    rule: "time.granularity"),
            ])
        b.pair(lastA, lastB, .equivalent)

        b.only(inquiry, missingFrom: [0], 0.82, "New decision by the government, high in the article.")
        b.only(
            missing, missingFrom: b.comparison.articles.count > 2 ? [0, 2] : [0], 0.8,
            "A number of people, in the opening sentence.")
        b.only(
            engineers, missingFrom: b.comparison.articles.count > 2 ? [1, 2] : [1], 0.74,
            "Bears on the cause, which the reports dispute.")
        b.only(damageB, missingFrom: [0], 0.5, "A sum of money with a source.")
        b.only(bakery, missingFrom: [1], 0.2, "What one witness saw.")
        b.only(atticB, missingFrom: [0], 0.18, "What one witness saw.")

        b.comparison.flags = [
            Flag(
                claim: noOrderB, article: 1, kind: .headlineNotInBody, severity: .low,
                reason: "The headline says “never ordered shut in time”; the text says that the order came, but late.",
                evidence: [Evidence(article: 1, span: b.span(came, in: 1))]),
            Flag(
                claim: engineers, article: 0, kind: .anonymousSource, severity: .medium,
                reason: "A serious charge rests on two people who are not named.",
                evidence: [Evidence(article: 0, span: b.span("Two engineers who worked on the barrier", in: 0))]),
            Flag(
                claim: calledB, article: 1, kind: .quoteAltered, severity: .high,
                reason: "The mayor’s words are not the same in the two reports.",
                evidence: [
                    Evidence(article: 0, span: b.span("a failure that was foretold", in: 0)),
                    Evidence(article: 1, span: b.span("a failure that was foretold by everyone", in: 1)),
                ]),
            Flag(
                claim: homesB, article: 1, kind: .unattributedClaim, severity: .medium,
                reason: "A number in the outlet’s own voice that the other report credits to the emergency service.",
                evidence: [Evidence(article: 1, span: b.span("Some 400 homes", in: 1))]),
        ]
    }

    private static func addThird(to b: inout ComparisonBuilder) {
        let inquiry = b.claim(
            2, "Prime Minister Dara Holm promised a “full and open” inquiry on Tuesday",
            by: [b.link(2, "Prime Minister Dara Holm", "promised", "a “full and open” inquiry", .named)],
            prominence: 0.96)
        let toll = b.claim(2, "the flood that killed 14 people in Marrow Bay", prominence: 0.94)
        let visit = b.claim(
            2, "she would travel there on Thursday",
            by: [b.link(2, "she", "said", "she would travel there on Thursday", .named, name: "Dara Holm")],
            prominence: 0.9)
        let gates = b.claim(
            2, "The tidal gates at Fenner’s Point reportedly failed to shut during the storm",
            by: [
                b.link(
                    2, nil, "reportedly",
                    "The tidal gates at Fenner’s Point reportedly failed to shut during the storm", .vague)
            ], .hedged, prominence: 0.7)
        let budget = "cutting the coastal budget by 18 percent"
        let cut = b.claim(
            2, budget, by: [b.link(2, "Opposition leader Rune Askel", "slammed", budget, .named)], prominence: 0.55)
        let houses = b.claim(
            2, "About 350 houses were damaged",
            by: [b.link(2, "the interior ministry", "said", "About 350 houses were damaged", .official)],
            prominence: 0.4)
        let slept = b.claim(
            2, "the port authority of sleeping through the alarm",
            by: [b.link(2, "Residents", "accused", "the port authority of sleeping through the alarm", .anonymous)],
            .opinion, prominence: 0.38)
        let shelter = b.claim(2, "nearly 1,500 people were taken to shelters", prominence: 0.3)
        let last = b.claim(2, "The town was last flooded in 1987, when three people drowned", prominence: 0.2)

        b.pair(
            "a14", visit, .conflict,
            [b.difference(.time, (0, "Wednesday"), (2, "Thursday"), "Two days for the same visit.", rule: "time.day")],
            confidence: 0.9)
        b.pair(
            "b1", toll, .equivalent,
            [
                b.difference(
                    .attribution, (1, "the county emergency service"), nil, compatible: true,
                    "Only one names its source.", rule: "attribution.dropped")
            ])
        b.pair(
            "a4", gates, .differs,
            [
                b.difference(
                    .certainty, (0, "did not close"), (2, "reportedly failed to shut"),
                    "Stated as fact against hedged.", rule: "certainty.hedge")
            ])
        b.pair(
            "b11", inquiry, .differs,
            [
                b.difference(
                    .certainty, (1, "has ordered"), (2, "promised"), "Done against promised.", rule: "certainty.status")
            ])
        b.pair(
            "b8", houses, .conflict,
            [
                b.difference(
                    .quantity, (1, "Some 400"), (2, "About 350"), "The two numbers do not overlap, even as rough ones.",
                    rule: "quantity.range"),
                b.difference(
                    .label, (1, "under water"), (2, "damaged"), compatible: true, "Flooded is not the same as damaged.",
                    rule: "label.word"),
            ], confidence: 0.77)
        b.pair("b12", shelter, .equivalent)
        b.pair("a15", last, .secondMoreDetailed)
        b.only(cut, missingFrom: [0, 1], 0.66, "A charge by the opposition with a number.")
        b.only(slept, missingFrom: [0, 1], 0.45, "An accusation against a body that the others quote.")
        b.comparison.flags.append(
            Flag(
                claim: gates, article: 2, kind: .hedgeAdded, severity: .low,
                reason: "This outlet hedges what the Harbour Post asserts.",
                evidence: [Evidence(article: 2, span: b.span("reportedly", in: 2))]))
    }

    private static func addFourth(to b: inout ComparisonBuilder) {
        let shares = b.claim(3, "Shares in Stellan Marine fell 11 percent on Wednesday", prominence: 0.95)
        let failed = b.claim(3, "the barrier it built at Marrow Bay failed to close", prominence: 0.9)
        let toll = b.claim(3, "Fourteen people died in the flood", prominence: 0.6)
        let defects = b.claim(
            3, "an inspection in June had found no defects",
            by: [
                b.link(
                    3, "The company", "said", "an inspection in June had found no defects", .official,
                    name: "Stellan Marine")
            ], prominence: 0.5)
        let leave = "A third of the crew that works the gates was on leave that night"
        let crew = b.claim(3, leave, by: [b.link(3, "a union official", "said", leave, .anonymous)], prominence: 0.4)
        b.pair(
            "a1", toll, .update,
            [
                b.difference(
                    .quantity, (0, "At least 12"), (3, "Fourteen"), compatible: true, "A newer toll.",
                    rule: "quantity.update")
            ])
        b.pair("a4", failed, .equivalent)
        b.pair("b10", defects, .equivalent)
        b.only(shares, missingFrom: [0, 1, 2], 0.6, "The article’s opening claim, with a number.")
        b.only(crew, missingFrom: [0, 1, 2], 0.58, "Bears on the cause.")
    }
}
