internal import Inference
import NewsModel

/// What speaks for and against two claims' reporting the same thing, each from 0 to 1.
struct PairFeatures {
    /// The features in the order of ``names``.
    let values: [Double]
    /// Whether any word or figure speaks for the pair; the others need not be ranked.
    let isWorthwhile: Bool

    static let names = [
        "soft-dice", "soft-contained", "exact-dice", "shared-weight", "names-shared", "names-apart", "gist",
        "context", "figure-specific", "figure-agreeing", "figure-comparable", "figures-apart", "same-speaker",
        "both-deny", "quotation", "other-year", "same-time", "other-time",
        "soft-context", "sentence-gist", "act", "act-roles", "act-counted", "one-of-earlier-year",
    ]

    /// The name of what comes last where it is known what the claims say: how likely that is one fact, as log-odds from -2 to 1.
    static let likeness = "likeness"

    /// - Parameter context: how alike the claims' sentences are.
    /// - Complexity: O(*mn*) in the claims' concepts.
    init(_ first: WeighedClaim, _ second: WeighedClaim, context: ContextFeatures) {
        let sum = max(first.content.total + second.content.total, Self.least)
        let smaller = min(first.content.total, second.content.total)
        let soft = SoftOverlap.shared(first.content, second.content)
        let exact = first.content.shared(with: second.content)
        let names = NameOverlap(first.content, second.content, shared: exact.names)
        let (quotation, first, second) = (Self.quotation(first, second), first.profile, second.profile)
        let figures = FigureEvidence(first, second, isRelated: soft > 0)
        let times = TimeOverlap(first, second)
        let acts = ActOverlap(first, second)
        let isOneSpeaker = first.speaker != nil && first.speaker == second.speaker
        let bothDeny = isOneSpeaker && first.claim.modality == .denied && second.claim.modality == .denied
        let gist = Self.gist(first, second)
        isWorthwhile =
            soft > 0 || gist > Self.likelyGist || figures.specific + figures.agreeing + figures.comparable > 0
            || bothDeny
        values = [
            2 * soft / sum, soft / (smaller + Self.damping), 2 * exact.all / sum,
            soft / (soft + Self.damping), names.shared, names.apart, gist,
            context.exact, figures.specific, figures.agreeing, figures.comparable, figures.apart,
            isOneSpeaker ? 1 : 0, bothDeny ? 1 : 0, quotation, times.otherYear,
            times.same, times.other, context.soft, context.gist,
            acts.predicates, acts.roles, acts.counted,
            first.isOfEarlierYear != second.isOfEarlierYear ? 1 : 0,
        ]
    }

    private static func gist(_ first: ClaimProfile, _ second: ClaimProfile) -> Double {
        guard let a = first.content.gist, let b = second.content.gist else { return 0 }
        return max(0, Double(WordVectors.cosine(a, b)))
    }

    /// The same words between quotation marks on both sides are seldom chance.
    private static func quotation(_ first: WeighedClaim, _ second: WeighedClaim) -> Double {
        let smaller = min(first.quoted.total, second.quoted.total)
        return smaller > 0 ? first.quoted.shared(with: second.quoted).all / smaller : 0
    }

    /// Weight added to the smaller claim, so that two words of three in common do not make a match.
    private static let damping = 2.0
    private static let least = 1e-9
    private static let likelyGist = 0.2
}

/// How far two claims name the same.
struct NameOverlap {
    /// Share of the smaller side's names, by weight, that the other side has; 0 where one side names nobody.
    let shared: Double
    /// 1 where both name somebody and nobody is common.
    let apart: Double

    /// - Parameter common: the weight of the names that both sides have.
    init(_ first: WeighedConcepts, _ second: WeighedConcepts, shared common: Double) {
        let smaller = min(first.nameTotal, second.nameTotal)
        shared = smaller > 0 ? common / smaller : 0
        apart = smaller > 0 && common == 0 ? 1 : 0
    }
}

/// How alike the sentences of two claims are, each from 0 to 1.
struct ContextFeatures {
    let exact: Double
    let soft: Double
    let gist: Double

    /// - Complexity: O(*mn*) in the sentences' concepts.
    init(_ first: WeighedConcepts, _ second: WeighedConcepts) {
        let total = first.total + second.total
        exact = total > 0 ? 2 * first.shared(with: second).all / total : 0
        soft = total > 0 ? 2 * SoftOverlap.shared(first, second) / total : 0
        gist =
            if let a = first.set.gist, let b = second.set.gist { max(0, Double(WordVectors.cosine(a, b))) } else { 0 }
    }
}

/// Whether two claims are set at the same time, each 0 or 1.
struct TimeOverlap {
    /// Both name years, and none is common: an earlier disaster told as background.
    let otherYear: Double
    /// A date or clock time is common.
    let same: Double
    /// Both name dates or clock times, and none is common.
    let other: Double

    init(_ first: ClaimProfile, _ second: ClaimProfile) {
        let values = (Self.points(first), Self.points(second))
        let years = (Set(values.0.compactMap(Self.year)), Set(values.1.compactMap(Self.year)))
        let bothNameYears = !years.0.isEmpty && !years.1.isEmpty
        otherYear = bothNameYears && years.0.isDisjoint(with: years.1) ? 1 : 0
        let isCommon = values.0.contains { a in values.1.contains { a.hasPrefix($0) || $0.hasPrefix(a) } }
        same = isCommon ? 1 : 0
        other = !values.0.isEmpty && !values.1.isEmpty && !isCommon ? 1 : 0
    }

    private static func points(_ profile: ClaimProfile) -> [String] {
        profile.times.filter { $0.kind == .date || $0.kind == .time }.map(\.value)
    }

    private static func year(_ value: String) -> Substring? {
        let year = value.prefix(4)
        return year.utf8.count == 4 && year.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? year : nil
    }
}
