package import ClaimAlignment
package import ClaimExtraction
package import Linguistics
package import Inference
public import NewsModel

/// Says whether sources bear a claim out: finds the evidence, then lets the rules of pairs speak.
///
/// A word that no evidence covers takes from the claim; a figure, date or quotation that the evidence gives otherwise
/// turns it; what only another outlet has is misattributed.
public struct SupportJudge: Sendable {
    let draft: ArticleAnalysis
    let sources: [ArticleAnalysis]
    let aligner: ClaimAligner
    let finder: EvidenceFinder
    let words: WordData
    let clauses: ClauseWords
    let verdicts: VerdictWords
    /// Where the draft only says which source has a claim.
    let credits: [SourceSpan]
    private let reader: EvidenceReader?

    /// - Parameters:
    ///   - aligner: made of the draft, then the sources, in this order.
    ///   - credits: where the draft only says which source has a claim.
    ///   - network: what is asked where the rules leave a verdict open; `nil` where only rules and words shall tell.
    package init(
        draft: ArticleAnalysis, sources: [ArticleAnalysis], aligner: ClaimAligner, credits: [SourceSpan] = [],
        network: RelationNetwork?, words: WordData = .english, clauses: ClauseWords = .english,
        verdicts: VerdictWords = .english
    ) {
        reader = network.map { EvidenceReader(network: $0, sources: sources) }
        self.draft = draft
        self.sources = sources
        self.aligner = aligner
        self.credits = credits
        self.words = words
        self.clauses = clauses
        self.verdicts = verdicts
        finder = EvidenceFinder(aligner, firstSource: 1, sources: sources)
    }

    /// - Parameters:
    ///   - index: the claim's place in the draft.
    ///   - credited: the sources the draft credits with it; empty when it credits none.
    ///   - whole: what of the draft the network reads as the claim; the claim's own words, less its frame, if `nil`.
    /// - Returns: the verdict, evidence from the credited sources first. Unsupported spans count from the draft's text.
    public func judge(_ index: Int, credited: [Int], reading whole: SourceSpan? = nil) -> Support {
        let known = gathered(index, credited: credited, reading: whole)
        let profile = known.profile
        if let quotation = quotationSupport(profile, credited: credited, best: known.best) { return quotation }
        if let best = known.best, let read = known.read { return judged(known, best, read, isWhole: whole != nil) }
        guard let best = known.best, best.coverage >= SupportThresholds.found else { return missing(known) }
        if best.coverage < SupportThresholds.related, let other = betterElsewhere(known) {
            return support(
                .misattributed, profile, other, reason: SupportMessages.misattributed, rule: "credited-outlet")
        }
        return compared(profile, best)
    }

    /// What ``SupportModel`` sees of a claim, in the order of its names, and what else tells whose it is, for fitting.
    package func values(of index: Int, credited: [Int]) -> [Double]? {
        let known = gathered(index, credited: credited, reading: nil)
        guard let read = known.read, let best = known.best else { return nil }
        return SupportModel.values(read, coverage: best.coverage, likeness: known.likeness)
            + [known.elsewhere?.coverage ?? 0, known.likenessElsewhere]
    }

    /// The names of ``values(of:credited:)``.
    package static var names: [String] { SupportModel.names + ["coverage-elsewhere", "likeness-elsewhere"] }

    /// What the sources have of a claim.
    private struct Gathered {
        var profile: ClaimProfile
        /// What the credited sources have most of it.
        var best: EvidenceFinder.Found?
        /// What the others have; `nil` if nobody is credited.
        var elsewhere: EvidenceFinder.Found?
        var read: EvidenceReader.Reading?
        /// How likely a claim of the credited sources tells the same by what it says in its passage, as a share of the log-odds that count…
        var likeness: Double
        /// … and one of the others.
        var likenessElsewhere: Double
    }

    private func gathered(_ index: Int, credited: [Int], reading whole: SourceSpan?) -> Gathered {
        let profile = aligner.profiles[0][index]
        let own = sources.indices.filter { credited.isEmpty || credited.contains($0) }
        let others = sources.indices.filter { !own.contains($0) }
        let (nearest, nearestElsewhere) = (nearest(index, in: own), nearest(index, in: others))
        let found = (best(profile, nearest, in: own), best(profile, nearestElsewhere, in: others))
        return Gathered(
            profile: profile, best: found.0, elsewhere: found.1,
            read: read(whole ?? coreSpan(of: profile), profile, nearest, in: own),
            likeness: nearest.first?.likeness ?? Self.leastLikeness,
            likenessElsewhere: nearestElsewhere.first?.likeness ?? Self.leastLikeness)
    }

    /// A sentence of a source that has a claim which likely tells the same.
    private struct NearSentence {
        var source: Int
        var sentence: Int
        var likeness: Double
    }

    /// The sentences of some sources whose claims are likest to the draft's by what they say, each once, the likest first.
    private func nearest(_ index: Int, in sources: [Int]) -> [NearSentence] {
        var all: [NearSentence] = []
        for source in sources {
            for (claim, profile) in aligner.profiles[source + 1].enumerated() {
                guard let likeness = aligner.likeness((0, index), (source + 1, claim)) else { continue }
                all.append(
                    NearSentence(
                        source: source, sentence: profile.claim.sentence,
                        likeness: max(Self.leastLikeness, likeness)))
            }
        }
        all.sort { ($1.likeness, $0.source, $0.sentence) < ($0.likeness, $1.source, $1.sentence) }
        var result: [NearSentence] = []
        for near in all where result.count < Self.nearSentences {
            let isKnown = result.contains { ($0.source, $0.sentence) == (near.source, near.sentence) }
            if !isKnown { result.append(near) }
        }
        return result
    }

    /// What has most of a claim's words; where that is little, what likely tells the same in others.
    private func best(_ profile: ClaimProfile, _ nearest: [NearSentence], in sources: [Int]) -> EvidenceFinder.Found? {
        let byWords = Self.best(sources.compactMap { finder.best(for: profile, in: $0) })
        guard byWords?.coverage ?? 0 < SupportThresholds.found, let near = nearest.first,
            near.likeness >= SupportThresholds.likely
        else { return byWords }
        return finder.found(profile, in: near.source, sentence: near.sentence)
    }

    /// Of claims that have nothing in common; less tells no more.
    private static let leastLikeness = -2.0

    /// The claim without what only says whose word it is, as far as that stands before or behind it.
    private func coreSpan(of profile: ClaimProfile) -> SourceSpan {
        let core = profile.core.filter {
            draft.document.tokens[$0].kind != .punctuation && draft.document.tokens[$0].kind != .quote
        }
        guard let first = core.first, let last = core.last else { return profile.claim.span }
        return draft.document.tokens[first].span.union(draft.document.tokens[last].span)
    }

    private func read(
        _ span: SourceSpan, _ profile: ClaimProfile, _ nearest: [NearSentence], in own: [Int]
    ) -> EvidenceReader.Reading? {
        guard let reader else { return nil }
        let ranked = own.flatMap { finder.ranked(for: profile, in: $0, limit: Self.readSentences) }
            .sorted { ($1.rank, $0.source) < ($0.rank, $1.source) }
        let likely = nearest.filter { near in
            near.likeness >= SupportThresholds.likely
                && !ranked.prefix(Self.nearSentences).contains {
                    $0.source == near.source && $0.sentences.contains(near.sentence)
                }
        }
        let found = likely.map { finder.found(profile, in: $0.source, sentence: $0.sentence) }
        return reader.read(span, of: draft, beside: ranked, and: found)
    }

    /// The verdict with the network's reading at hand. The rules have the last word on figures, times and names; the
    /// network on whether the rest of the claim follows.
    private func judged(
        _ known: Gathered, _ best: EvidenceFinder.Found, _ read: EvidenceReader.Reading, isWhole: Bool
    ) -> Support {
        let profile = known.profile
        let model = SupportModel(read, coverage: best.coverage, likeness: known.likeness)
        let marked = unsupported(read, of: profile)
        func support(_ verdict: SupportVerdict, _ reason: String, _ rule: String = Self.network) -> Support {
            var support = self.support(verdict, profile, best, reason: reason, rule: rule)
            support.score =
                verdict == .supported ? max(0.5, model.probability) : min(SupportThresholds.short, model.probability)
            support.factors = model.factors
            if verdict == .partiallySupported { support.unsupported = marked }
            return support
        }
        let isSupported = isSupported(model, best, isWhole: isWhole)
        let isTold = model.isTold || best.coverage >= SupportThresholds.copied || isWhole && isSupported
        if !isTold || !isSupported && best.coverage < SupportThresholds.related, let other = betterElsewhere(known) {
            return self.support(
                .misattributed, profile, other, reason: SupportMessages.misattributed, rule: "credited-outlet")
        }
        guard isTold else { return support(.notFound, SupportMessages.notFound) }
        let findings = EvidenceComparison(
            judge: self, profile: profile, evidence: best, isEntailed: read.entailment >= SupportThresholds.entailed
        ).findings()
        if let turned = findings.first(where: { $0.weight >= .change }) {
            return support(.contradicted, turned.difference.explanation, turned.difference.rule)
        }
        // Not where every word of the claim stands in the source: there the rules see what is otherwise.
        if !isSupported, best.coverage < SupportThresholds.copied, read.contradiction >= SupportThresholds.contrary {
            return support(.contradicted, SupportMessages.contrary)
        }
        if let weakened = findings.first(where: { $0.weight == .variation }) {
            return support(.partiallySupported, weakened.difference.explanation, weakened.difference.rule)
        }
        if abs(model.probability - 0.5) < SupportThresholds.close {
            return support(isSupported ? .supported : .partiallySupported, SupportMessages.close)
        }
        return isSupported
            ? support(.supported, SupportMessages.supported)
            : support(.partiallySupported, marked.isEmpty ? SupportMessages.unmarked : SupportMessages.partial)
    }

    /// A draft's claim is called supported only where that is not too close to call, or all its words are there.
    private func isSupported(_ model: SupportModel, _ best: EvidenceFinder.Found, isWhole: Bool) -> Bool {
        let isCopied = best.coverage >= SupportThresholds.copied
        return model.probability >= (isWhole || isCopied ? 0.5 : 0.5 + SupportThresholds.close)
    }

    /// The claim's content words that the network does not find borne out; spans count from the draft's text.
    private func unsupported(_ read: EvidenceReader.Reading, of profile: ClaimProfile) -> [UnsupportedWords] {
        profile.terms.map(\.span).filter { term in read.unsupported.contains { $0.overlaps(term) } }
            .map { UnsupportedWords(span: $0, reason: SupportMessages.uncovered) }
    }

    private func evidence(_ found: EvidenceFinder.Found) -> Evidence {
        let sentences = sources[found.source].document.sentences[found.sentences]
        return Evidence(
            article: found.source, span: sentences.dropFirst().reduce(sentences.first!.span) { $0.union($1.span) })
    }

    private static let network = "relation-network"
    private static let readSentences = 6
    private static let nearSentences = 2

    static func best(_ found: [EvidenceFinder.Found]) -> EvidenceFinder.Found? {
        found.max { ($0.coverage, -$0.source) < ($1.coverage, -$1.source) }
    }

    private func betterElsewhere(_ known: Gathered) -> EvidenceFinder.Found? {
        guard let other = known.elsewhere, other.coverage >= SupportThresholds.elsewhere,
            other.coverage >= (known.best?.coverage ?? 0) + SupportThresholds.elsewhereGain
        else { return nil }
        return other
    }

    private func missing(_ known: Gathered) -> Support {
        if let other = betterElsewhere(known) {
            return support(
                .misattributed, known.profile, other, reason: SupportMessages.misattributed, rule: "credited-outlet")
        }
        return support(.notFound, known.profile, known.best, reason: SupportMessages.notFound, rule: "coverage")
    }

    /// The evidence is at hand: what do the rules say of it?
    private func compared(_ profile: ClaimProfile, _ best: EvidenceFinder.Found) -> Support {
        let findings = EvidenceComparison(judge: self, profile: profile, evidence: best).findings()
        if let turned = findings.first(where: { $0.weight >= .change }) {
            return support(
                .contradicted, profile, best, reason: turned.difference.explanation, rule: turned.difference.rule)
        }
        if let weakened = findings.first(where: { $0.weight == .variation }) {
            return support(
                .partiallySupported, profile, best, reason: weakened.difference.explanation,
                rule: weakened.difference.rule)
        }
        guard best.coverage >= SupportThresholds.supported else {
            return support(.partiallySupported, profile, best, reason: SupportMessages.partial, rule: "coverage")
        }
        return support(.supported, profile, best, reason: SupportMessages.supported, rule: "coverage")
    }

    private func quotationSupport(
        _ profile: ClaimProfile, credited: [Int], best: EvidenceFinder.Found?
    ) -> Support? {
        let checked = credited.isEmpty ? Array(sources.indices) : credited
        for quotation in draft.quotedWords(overlapping: profile.claim.span) {
            guard let span = quotation.span.intersection(profile.claim.span) else { continue }
            let tokens = draft.document.tokens[draft.document.tokens(in: span)]
            var altered: (source: Int, span: SourceSpan)?
            var isVerbatim = false
            for source in checked {
                switch QuotationCheck(words: words).check(tokens, in: sources[source].document) {
                case .verbatim: isVerbatim = true
                case .altered(let place): altered = altered ?? (source, place)
                case .absent: break
                }
            }
            if !isVerbatim, altered == nil, let best, checked.contains(best.source) {
                altered = counterpart(of: tokens, in: best).map { (best.source, $0) }
            }
            if !isVerbatim, let altered {
                return Support(
                    verdict: .alteredQuote, score: 0.2, reason: SupportMessages.altered, rule: "quotation",
                    evidence: [Evidence(article: altered.source, span: sentenceSpan(altered.source, at: altered.span))],
                    unsupported: [UnsupportedWords(span: span, reason: SupportMessages.altered)])
            }
        }
        return nil
    }

    /// Of a quotation too short to be told by itself: one as long, with half of its words, in the evidence.
    private func counterpart(of quotation: ArraySlice<Token>, in found: EvidenceFinder.Found) -> SourceSpan? {
        let source = sources[found.source]
        let wanted = quotation.wordForms
        return source.quotedWords(overlapping: evidence(found).span).map(\.span).first { span in
            let given = source.document.tokens[source.document.tokens(in: span)].wordForms
            return wanted.count > 1 && given.count == wanted.count
                && Set(given).intersection(wanted).count * 2 >= wanted.count
        }
    }

    private func sentenceSpan(_ source: Int, at span: SourceSpan) -> SourceSpan {
        let document = sources[source].document
        return document.sentences[document.sentence(at: span.lowerBound)].span
    }

    func support(
        _ verdict: SupportVerdict, _ profile: ClaimProfile, _ found: EvidenceFinder.Found?, reason: String, rule: String
    ) -> Support {
        let coverage = found?.coverage ?? 0
        let unsupported = profile.terms.filter { !(found?.concepts.contains($0.concept) ?? false) }.map {
            UnsupportedWords(span: $0.span, reason: SupportMessages.uncovered)
        }
        return Support(
            verdict: verdict, score: SupportThresholds.score(verdict, coverage), reason: reason, rule: rule,
            evidence: verdict == .notFound ? [] : found.map { [evidence($0)] } ?? [], unsupported: unsupported)
    }

}
