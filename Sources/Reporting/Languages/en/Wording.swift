import NewsModel

/// The English words of the reports. Names of values come first; sentences stand in the files beside this one.
enum Wording {
    static let language = "en"
    static let program = "Parallax"
    static let digestVoice = "The digest’s own voice"

    static func unnamedOutlet(number: Int) -> String { "Article \(number)" }

    static func counted(_ count: Int, _ one: String, _ many: String) -> String {
        "\(grouped(count)) \(count == 1 ? one : many)"
    }

    static func claims(_ count: Int) -> String { counted(count, "claim", "claims") }

    static func words(_ count: Int) -> String { counted(count, "word", "words") }

    /// `12,500`.
    static func grouped(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        var result = ""
        for (offset, digit) in digits.enumerated() {
            if offset > 0, (digits.count - offset) % 3 == 0 { result.append(",") }
            result.append(digit)
        }
        return number < 0 ? "−" + result : result
    }

    /// `93 %`, of a share between 0 and 1.
    static func percent(_ share: Double) -> String {
        guard share.isFinite else { return "–" }
        return "\(Int((min(max(share, 0), 1) * 100).rounded()))\u{202F}%"
    }

    static let nobodyNamed = "not named"

    static func quoted(_ text: String) -> String { "“" + text + "”" }

    /// `A, B and C`.
    static func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    static func relation(_ relation: Relation) -> String {
        switch relation {
        case .equivalent: "same"
        case .firstMoreDetailed, .secondMoreDetailed: "more detailed"
        case .differs: "differs"
        case .update: "update"
        case .conflict: "conflict"
        case .unrelated: "unrelated"
        }
    }

    static func difference(_ kind: Difference.Kind) -> String {
        switch kind {
        case .quantity: "quantity"
        case .time: "time"
        case .place: "place"
        case .actor: "actor"
        case .quote: "quotation"
        case .attribution: "attribution"
        case .certainty: "certainty"
        case .polarity: "yes or no"
        case .label: "label"
        case .framing: "framing"
        case .detail: "detail"
        }
    }

    static func source(_ kind: AttributionLink.Kind) -> String {
        switch kind {
        case .named: "named person"
        case .official: "institution"
        case .anonymous: "unnamed"
        case .document: "document"
        case .agency: "news agency"
        case .outlet: "outlet"
        case .vague: "vague"
        }
    }

    static func modality(_ modality: Claim.Modality) -> String {
        switch modality {
        case .asserted: "stated as fact"
        case .hedged: "hedged"
        case .denied: "denied"
        case .conditional: "conditional"
        case .opinion: "opinion"
        }
    }

    static func verdict(_ verdict: SupportVerdict) -> String {
        switch verdict {
        case .supported: "supported"
        case .partiallySupported: "partly supported"
        case .contradicted: "contradicted"
        case .notFound: "not found"
        case .misattributed: "wrong source"
        case .alteredQuote: "quotation changed"
        }
    }
}
