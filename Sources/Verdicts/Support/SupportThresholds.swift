import NewsModel

/// Where coverage turns a verdict. Set on the project's own bundles and checked on the public yardsticks' development
/// sets; rerun both scorers after changing one.
enum SupportThresholds {
    /// Below this share of its content a claim is not in the sources.
    static let found = 0.45
    /// Below this another outlet that has more of it may be the one that said it.
    static let related = 0.7
    /// What another outlet must have…
    static let elsewhere = 0.6
    /// … and by how much more than the credited one.
    static let elsewhereGain = 0.2
    /// At or above this nothing of weight is missing.
    static let supported = 0.74

    /// Likeness of a source's claim, as a share of the log-odds that count, from which its sentence is read whatever its words.
    static let likely = -0.25
    /// At or above this a claim's words stand in the source as they are.
    static let copied = 0.95
    /// At or above this the network alone may say that the source says otherwise. Set on the bundles: two
    /// planted errors that no rule sees lie above it, and nothing that is true.
    static let contrary = 0.95
    /// At or above this the network finds that a claim follows. Set by reason.
    static let entailed = 0.7
    /// Nearer to one half than this a verdict is told as too close to call.
    static let close = 0.05
    /// The highest score of a claim that is not wholly supported.
    static let short = 0.4999

    /// At or above 0.5 exactly for a supported claim; within a verdict the coverage ranks.
    static func score(_ verdict: SupportVerdict, _ coverage: Double) -> Double {
        switch verdict {
        case .supported: 0.5 + 0.5 * coverage
        case .partiallySupported: 0.2 + 0.29 * coverage
        case .misattributed: 0.1 + 0.2 * coverage
        case .contradicted: 0.05 + 0.25 * coverage
        case .alteredQuote: 0.05 + 0.2 * coverage
        case .notFound: 0.3 * coverage
        }
    }
}

/// What a reader is told beside a verdict.
enum SupportMessages {
    static let supported = "The source says so."
    static let partial = "The source has the core of it; the marked words are not there."
    static let unmarked = "The source has the core of it, but not all of this follows from it."
    static let notFound = "No sentence of the sources says this."
    static let misattributed = "The credited source does not say this; another source does."
    static let altered = "The words in quotation marks are not the source's."
    static let contrary = "The source says otherwise."
    static let close = "This is too close to call: read the source."
    static let uncovered = "not in the evidence"
}
