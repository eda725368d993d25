internal import Linguistics

/// Decides which cues a text has, and for each its source and its content: the rules propose, learned weights choose.
///
/// ```
/// Police believe the driver fled.          "believe" is a cue, "Police" its source
/// Seventy-three suspected cases were seen. "suspected" is none, whatever stands before it
/// ```
///
/// Cues are tagged word by word by a conditional random field (Lafferty, McCallum & Pereira, ICML 2001); then the best of a cue's candidates for its source is taken, then the best pair
/// of places where its content may begin and end.
struct AttributionRanker {
    let scene: AttributionScene
    let model: AttributionModel

    /// The attributions in text order of their cues.
    ///
    /// - Complexity: O(*n*); the candidates of a cue are bounded.
    func drafts() -> [AttributionDraft] {
        let cues = CueTagger(scene, model: model).cues()
        let tables = model.tables
        let map = CueMap(cues, count: scene.traits.count)
        var drafts: [AttributionDraft] = []
        var last: (window: Range<Int>, source: Range<Int>)?
        for cue in cues {
            let window = scene.window(at: cue.lowerBound)
            let carried = last.flatMap { $0.window == window ? $0.source : nil }
            let source = source(of: cue, carried: carried, map, tables.sources)
            guard let found = content(of: cue, source: source, map, tables.contents) else { continue }
            let content = withoutJoinedReports(found, of: cue, map)
            drafts.append(draft(cue, source, content))
            if let source { last = (window, source) }
        }
        return drafts + unnamed(besides: map)
    }

    /// "Officials said the dam held and the mayor said the levee broke": by the tree the second report is joined to the first,
    /// and no part of what it reports.
    private func withoutJoinedReports(_ content: Range<Int>, of cue: Range<Int>, _ cues: CueMap) -> Range<Int> {
        guard let syntax = scene.syntax, content.lowerBound >= cue.upperBound else { return content }
        let verb = syntax.verb(of: cue)
        let joined = content.first { token in
            syntax.has(.conjunct, token) && syntax[token].head == verb && cues.holds(anyOf: token..<(token + 1))
        }
        guard let start = joined.map({ syntax[$0].extent.lowerBound }), start > content.lowerBound else {
            return content
        }
        return content.lowerBound..<start
    }

    /// What the rules say of "reportedly" and "is believed to", where no cue was found: whether such words attribute
    /// anything is a matter of definition, and here they do.
    private func unnamed(besides cues: CueMap) -> [AttributionDraft] {
        scene.proposals.filter { $0.isVague && !cues.holds(anyOf: $0.cue) }
    }

    private func draft(_ cue: Range<Int>, _ source: Range<Int>?, _ content: Range<Int>) -> AttributionDraft {
        let isPhrase = !content.contains { scene.traits[$0].isFinite || scene.text.isQuoted($0) }
        return AttributionDraft(
            source: source, cue: cue, content: content, isPostposed: content.lowerBound < cue.lowerBound,
            isNoun: isPhrase, isVague: source == nil)
    }

    private func source(
        of cue: Range<Int>, carried: Range<Int>?, _ cues: CueMap, _ table: WeightTable
    ) -> Range<Int>? {
        let features = SourceFeatures(scene, cue: cue, carried: carried, cues: cues)
        var list = FeatureList()
        features.readNone(into: &list)
        var best = table.score(list)
        var choice: Range<Int>?
        for candidate in SourceCandidates(scene).ranges(for: cue, carried: carried) {
            features.read(candidate, into: &list)
            let score = table.score(list)
            if score > best { (best, choice) = (score, candidate) }
        }
        return choice
    }

    private func content(
        of cue: Range<Int>, source: Range<Int>?, _ cues: CueMap, _ table: WeightTable
    ) -> Range<Int>? {
        let candidates = ContentCandidates(scene, cue: cue, source: source)
        let features = ContentFeatures(scene, cue: cue, source: source, cues: cues)
        var list = FeatureList()
        let starts = Self.likeliest(
            candidates.starts.map { start in
                features.readStart(start, into: &list)
                return Place(token: start, score: table.score(list))
            })
        let ends = Self.likeliest(
            candidates.ends.map { end in
                features.readEnd(end, into: &list)
                return Place(token: end, score: table.score(list))
            })
        var best: Int32?
        var choice: Range<Int>?
        for start in starts {
            for end in ends where candidates.allows(start.token, end.token) {
                features.readBoth(start.token, end.token, into: &list)
                let score = start.score + end.score + table.score(list)
                if score > best ?? .min { (best, choice) = (score, start.token..<end.token) }
            }
        }
        return choice
    }

    /// Where content may begin or end, and what speaks for it alone.
    private struct Place {
        var token: Int
        var score: Int32
    }

    /// Only the best places are tried with each other.
    private static func likeliest(_ places: [Place]) -> ArraySlice<Place> {
        places.sorted { ($1.score, $0.token) < ($0.score, $1.token) }.prefix(mostPlaces)
    }

    /// Places tried on either side. On held-out articles of PolNeAR's training part more changed nothing; to be tried
    /// again with new features.
    private static let mostPlaces = 8
}
