internal import ClaimExtraction
internal import Linguistics
internal import NewsModel

/// Finds groups of near-synonyms of which articles choose different words for the same thing.
///
/// Unwanted: "attack" against "strike" because both words stand somewhere in both articles. Wanted: "fire" against
/// "inferno", where the two claims that tell it are a pair.
struct ActLabels {
    /// Words besides the label that two sentences must share to be of the same thing, where no pair says so.
    private static let sharedContext = 4
    /// Places of one group in one article that are compared for their context.
    private static let contextLimit = 8

    private let analyses: [ArticleAnalysis]
    private let pairs: [ClaimPair]
    private let lexicon: ActLexicon
    private let words: WordData
    /// Of each article, in text order; and the same by group.
    private let labels: [[ActLabel]]
    private let labelsByGroup: [[Int: [ActLabel]]]
    /// The entries that each article uses.
    private let entries: [Set<Int>]

    init(analyses: [ArticleAnalysis], pairs: [ClaimPair], language: LabelLanguage, words: WordData) {
        self.analyses = analyses
        self.pairs = pairs
        lexicon = language.acts
        self.words = words
        labels = analyses.map { ActLabelScanner(lexicon: language.acts, words: words).labels(in: $0) }
        labelsByGroup = labels.map { Dictionary(grouping: $0, by: \.group) }
        entries = labels.map { Set($0.map(\.entry)) }
    }

    /// Groups that pairs show to differ, by how many pairs do; then those that only their context shows.
    ///
    /// - Complexity: O(*n* + *p k*) for *n* words and *p* pairs with *k* labels in them.
    func labelSets() -> [LabelSet] {
        let pairCounts = groupsInPairs()
        let groups = lexicon.names.indices.filter { pairCounts[$0] > 0 || differsInContext($0) }
        return groups.sorted { (-pairCounts[$0], $0) < (-pairCounts[$1], $1) }
            .map { LabelSet(entity: lexicon.names[$0], uses: uses(of: $0)) }
    }

    /// In how many pairs the two claims have different words of each group, and none in common, and one of them is a word
    /// that the other article never uses: both articles have "quake" and "tremor" for variety's sake.
    private func groupsInPairs() -> [Int] {
        let claims = Dictionary(
            analyses.flatMap(\.claims).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var counts = [Int](repeating: 0, count: lexicon.names.count)
        for pair in pairs where pair.relation != .unrelated {
            guard let first = claims[pair.first], let second = claims[pair.second],
                labels.indices.contains(first.article), labels.indices.contains(second.article)
            else { continue }
            let a = entriesByGroup(in: first)
            let b = entriesByGroup(in: second)
            for (group, entries) in a {
                guard let others = b[group], entries.isDisjoint(with: others) else { continue }
                let isChoice =
                    entries.isDisjoint(with: self.entries[second.article])
                    || others.isDisjoint(with: self.entries[first.article])
                if isChoice { counts[group] += 1 }
            }
        }
        return counts
    }

    private func entriesByGroup(in claim: Claim) -> [Int: Set<Int>] {
        let all = labels[claim.article]
        let first = all.partitioningIndex { $0.span.lowerBound >= claim.span.lowerBound }
        var entries: [Int: Set<Int>] = [:]
        for label in all[first...].prefix(while: { $0.span.upperBound <= claim.span.upperBound }) {
            entries[label.group, default: []].insert(label.entry)
        }
        return entries
    }

    /// Whether two articles have words of the group that the other never uses, in sentences with much in common.
    private func differsInContext(_ group: Int) -> Bool {
        let uses = labelsByGroup.map { $0[group] ?? [] }
        for first in analyses.indices where !uses[first].isEmpty {
            for second in analyses.indices where second > first && !uses[second].isEmpty {
                let a = uses[first].filter { !entries[second].contains($0.entry) }.prefix(Self.contextLimit)
                let b = uses[second].filter { !entries[first].contains($0.entry) }.prefix(Self.contextLimit)
                if haveCommonContext(Array(a), first, Array(b), second) { return true }
            }
        }
        return false
    }

    private func haveCommonContext(_ a: [ActLabel], _ first: Int, _ b: [ActLabel], _ second: Int) -> Bool {
        guard !a.isEmpty, !b.isEmpty else { return false }
        let contexts = b.map { context(of: $0, in: second) }
        return a.contains { label in
            let own = context(of: label, in: first)
            return contexts.contains { $0.intersection(own).count >= Self.sharedContext }
        }
    }

    /// What the other words of the label's sentence mean.
    private func context(of label: ActLabel, in article: Int) -> Set<String> {
        let document = analyses[article].document
        let sentence = document.sentences[document.sentence(at: label.span.lowerBound)]
        let own = document.tokens(in: label.span)
        let others = sentence.tokens.filter { !own.contains($0) }.map { document.tokens[$0] }
        let concept = words.concept(of: lexicon.names[label.group])
        return ArticleLayout.meanings(of: others[...], words: words).filter { $0 != concept && !words.isLight($0) }
    }

    private func uses(of group: Int) -> [LabelSet.Use] {
        labels.indices.flatMap { article in
            let own = labelsByGroup[article][group] ?? []
            var seen: Set<Int> = []
            return own.filter { seen.insert($0.entry).inserted }.map { first in
                LabelSet.Use(
                    article: article, text: analyses[article].document.text(at: first.span),
                    count: own.count { $0.entry == first.entry }, span: first.span,
                    evaluative: lexicon.entries[first.entry].isEvaluative)
            }
        }
    }
}
