public import ClaimAlignment
public import ClaimExtraction
public import Linguistics
import NewsModel

/// One claim with the article it stands in.
public struct ClaimSide: Sendable {
    public var analysis: ArticleAnalysis
    public var profile: ClaimProfile

    public init(analysis: ArticleAnalysis, profile: ClaimProfile) {
        self.analysis = analysis
        self.profile = profile
    }

    var claim: Claim { profile.claim }
    var document: Document { analysis.document }

    func text(at span: SourceSpan) -> String { document.text(at: span) }

    /// What of the claim stands in quotation marks.
    var quotations: [SourceSpan] {
        analysis.quotedWords(overlapping: claim.span).compactMap { $0.span.intersection(claim.span) }
    }

    /// The words and figures of a span in lower case, marks left out.
    func wordForms(in span: SourceSpan) -> [String] {
        document.tokens[document.tokens(in: span)].wordForms
    }

    /// The core's tokens with their places.
    var coreTokens: [(index: Int, token: Token)] { profile.core.map { ($0, document.tokens[$0]) } }
}

/// Two aligned claims, with what the rules look up.
public struct PairContext: Sendable {
    public var first: ClaimSide
    public var second: ClaimSide
    public var words: WordData
    public var clauses: ClauseWords
    public var verdicts: VerdictWords
    public var weights: TermWeights
    /// How likely the two report the same thing by their words, 0 to 1.
    public var similarity: Double
    /// The same with what the claims are about; `nil` where that is not known.
    public var likelihood: Double?
    /// What a network that reads both makes of them; `nil` where none was asked.
    package var reading: JointReading?

    public init(
        first: ClaimSide, second: ClaimSide, weights: TermWeights, similarity: Double, likelihood: Double? = nil,
        words: WordData = .english,
        clauses: ClauseWords = .english, verdicts: VerdictWords = .english
    ) {
        self.first = first
        self.second = second
        self.weights = weights
        self.similarity = similarity
        self.likelihood = likelihood
        self.words = words
        self.clauses = clauses
        self.verdicts = verdicts
    }

    /// Whether both articles have trees.
    var isParsed: Bool { !first.analysis.syntax.isEmpty && !second.analysis.syntax.isEmpty }

    /// Whether the claims share most of all that both say: where no tree tells what a "not" or a day belongs to, little else
    /// may be different.
    var areNearCopies: Bool {
        let shared = weights.shared(first.profile.concepts, second.profile.concepts)
        let all = weights.total(first.profile.concepts) + weights.total(second.profile.concepts) - shared
        return all > 0 && shared / all >= Self.nearCopy
    }

    /// Set on real pairs of outlets, for precision of conflicts.
    private static let nearCopy = 0.45

    /// Whether each is somebody's word, and not one person's.
    var haveTwoSpeakers: Bool {
        guard let one = first.profile.speaker, let other = second.profile.speaker else { return false }
        return one != other
    }

    /// Whether both claims say it is so or not; denials and conditions say less.
    var isPlain: Bool {
        [first, second].allSatisfy { $0.claim.modality != .denied && $0.claim.modality != .conditional }
    }

    /// Whether the two tell when, each in words the other does not use: then they may tell two acts.
    func areApartInTime(_ match: AlignedPropositions.Match) -> Bool {
        func times(_ proposition: ClaimProposition, _ side: ClaimSide) -> Set<String> {
            Set(
                proposition.arguments(.time).flatMap { side.analysis.times(in: $0.argument.span) }.map {
                    String($0.value.prefix(Self.dayLength))
                })
        }
        let first = times(match.first, first)
        let second = times(match.second, second)
        return !first.isEmpty && !second.isEmpty && first.isDisjoint(with: second)
    }

    /// The length of a day's date, "2026-05-14".
    private static let dayLength = 10

    /// Reports closer than an hour are taken as of one moment; set on the project's own bundles.
    static let updateGap = 3600

    /// Seconds by which the second article was published after the first; `nil` when a time is missing.
    var secondsLater: Int? {
        guard let first = first.analysis.article.published, let second = second.analysis.article.published else {
            return nil
        }
        return second.epochSeconds - first.epochSeconds
    }
}

/// A difference, and what it means for the pair.
struct Finding {
    enum Weight: Comparable {
        /// Nothing that sets the claims apart: one is nearer, or words are neutral.
        case mild
        /// The same fact told otherwise.
        case variation
        /// The thing itself may have changed between the two reports.
        case change
        /// They cannot both be right.
        case contradiction
    }

    var difference: Difference
    var weight: Weight
    /// Whether the two certainly speak of one thing there, however little else their claims share.
    var isAnchored = false
    /// Whether the two cannot both be right if they speak of one thing, which no rule can be sure of.
    var isContested = false
}

/// One way in which claims are held against each other; one rule, one file.
protocol DifferenceRule: Sendable {
    /// The name under which its findings are reported: lower case, words joined by hyphens.
    static var name: String { get }

    func findings(in pair: PairContext) -> [Finding]
}
