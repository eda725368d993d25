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
        model.withTables { tables in
            var drafts: [AttributionDraft] = []
            for window in scene.windows {
                var carried: Range<Int>?
                for cue in cues(in: window, tables.cues) {
                    let source = source(of: cue, carried: carried, tables.sources)
                    guard let content = content(of: cue, source: source, tables.contents) else { continue }
                    drafts.append(draft(cue, source, content))
                    carried = source ?? carried
                }
            }
            return drafts
        }
    }

    private func draft(_ cue: Range<Int>, _ source: Range<Int>?, _ content: Range<Int>) -> AttributionDraft {
        let isPhrase = !content.contains { scene.traits[$0].isFinite || scene.text.isQuoted($0) }
        return AttributionDraft(
            source: source, cue: cue, content: content, isPostposed: content.lowerBound < cue.lowerBound,
            isNoun: isPhrase, isVague: source == nil)
    }

    private func cues(in window: Range<Int>, _ table: WeightTable) -> [Range<Int>] {
        let features = CueFeatures(scene)
        var list = FeatureList()
        var scores: [Float] = []
        scores.reserveCapacity(window.count * 3)
        for token in window {
            features.read(token, in: window, into: &list)
            var (begins, continues): (Int32, Int32) = (0, 0)
            for feature in list.hashes {
                guard let place = table.place(of: feature) else { continue }
                begins += Int32(table.weights[place * 2])
                continues += Int32(table.weights[place * 2 + 1])
            }
            scores += [model.outsideBonus, Float(begins), Float(continues)]
        }
        let tags = CueTag.best(scores: scores[...], transitions: model.transitions)
        return CueTag.cues(in: tags, from: window.lowerBound)
    }

    private func source(of cue: Range<Int>, carried: Range<Int>?, _ table: WeightTable) -> Range<Int>? {
        let features = SourceFeatures(scene, cue: cue, carried: carried)
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

    private func content(of cue: Range<Int>, source: Range<Int>?, _ table: WeightTable) -> Range<Int>? {
        let candidates = ContentCandidates(scene, cue: cue, source: source)
        let features = ContentFeatures(scene, cue: cue, source: source)
        var list = FeatureList()
        let starts = candidates.starts.map { start in
            features.readStart(start, into: &list)
            return (place: start, score: table.score(list))
        }
        let ends = candidates.ends.map { end in
            features.readEnd(end, into: &list)
            return (place: end, score: table.score(list))
        }
        var best: Int32?
        var choice: Range<Int>?
        for start in starts {
            for end in ends where candidates.allows(start.place, end.place) {
                features.readBoth(start.place, end.place, into: &list)
                let score = start.score + end.score + table.score(list)
                if score > best ?? .min { (best, choice) = (score, start.place..<end.place) }
            }
        }
        return choice
    }
}
