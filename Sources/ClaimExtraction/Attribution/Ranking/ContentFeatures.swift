internal import Linguistics

/// The features by which the contents of a cue are ranked: of where they begin, of where they end, and of both.
package struct ContentFeatures {
    private let scene: AttributionScene
    private let cue: Range<Int>
    private let source: Range<Int>?
    private let window: Range<Int>
    private let proposal: AttributionDraft?
    private let cues: CueMap
    private let syntax: SyntaxFeatures?
    private let head: UInt32
    private let headSort: UInt32
    private let last: UInt32
    /// What source and cue take up together.
    private let frame: Range<Int>
    /// Whether the source follows the cue, precedes it, or is not there.
    private let order: UInt32

    package init(_ scene: AttributionScene, cue: Range<Int>, source: Range<Int>?, cues: CueMap) {
        self.scene = scene
        self.cue = cue
        self.source = source
        self.cues = cues
        syntax = scene.syntaxFeatures
        window = scene.window(at: cue.lowerBound)
        proposal = scene.proposal(at: cue)
        let head = scene.head(of: cue)
        self.head = scene.lemma(head)
        headSort = scene.sort(head)
        last = scene.sort(cue.upperBound - 1)
        let near = source.flatMap { cue.lowerBound - $0.upperBound < 12 && $0.lowerBound - cue.upperBound < 12 ? $0 : nil }
        frame = near.map { min($0.lowerBound, cue.lowerBound)..<max($0.upperBound, cue.upperBound) } ?? cue
        order = source.map { $0.lowerBound >= cue.upperBound ? 1 : near == nil ? 3 : 2 } ?? 0
    }

    package func readStart(_ start: Int, into list: inout FeatureList) {
        list.removeAll()
        let text = scene.text
        let before = scene.sort(start - 1)
        let here = scene.sort(start)
        let place = place(ofStart: start)
        list.add(1, place)
        list.add(2, place, head)
        list.add(3, place, last, here)
        list.add(4, before, here)
        list.add(5, before, here, scene.sort(start + 1))
        list.add(6, here, scene.sort(start + 1), place)
        list.add(7, place, before)
        list.add(8, place, here)
        list.add(9, place, headSort, order)
        list.add(10, here, head)
        list.add(11, scene.word(start), place)
        let quote: UInt32 = text.stretch(openingAt: start) != nil ? 1 : text.isQuoted(start) ? 2 : 0
        list.add(12, quote, place)
        list.add(13, quote, headSort, order)
        list.add(14, start == window.lowerBound ? 1 : start < window.lowerBound ? 2 : 0, quote, order)
        list.add(15, start == source?.upperBound ? 1 : 0, order, before)
        if start >= cue.upperBound { readGap(cue.upperBound..<start, &list) }
        readProposal(ofStart: start, place, &list)
        syntax?.readStart(start, of: cue, into: &list)
    }

    private func readGap(_ gap: Range<Int>, _ list: inout FeatureList) {
        list.add(26, cues.count(in: gap, besides: cue), scene.sort(gap.upperBound))
        list.add(20, UInt32(scene.finiteVerbs(in: gap)), UInt32(scene.commas(in: gap)), FeatureHash.bucket(gap.count))
        guard let first = gap.first, let end = gap.last else { return list.add(21, headSort, scene.sort(cue.upperBound)) }
        list.add(22, scene.sort(first), scene.sort(end), FeatureHash.bucket(gap.count))
        list.add(23, head, scene.sort(first), scene.sort(gap.upperBound))
        list.add(24, scene.sort(first), scene.sort(gap.upperBound))
        list.add(25, scene.word(end), scene.sort(gap.upperBound), head)
    }

    private func place(ofStart start: Int) -> UInt32 {
        if start >= cue.upperBound { return FeatureHash.bucket(start - cue.upperBound) }
        if start < window.lowerBound { return 50 }
        return start == window.lowerBound ? 51 : start < frame.lowerBound ? 52 : 53
    }

    private func readProposal(ofStart start: Int, _ place: UInt32, _ list: inout FeatureList) {
        guard let proposal else { return list.add(30, place, order) }
        let match: UInt32 = start == proposal.content.lowerBound ? 1 : 0
        let shape: UInt32 = (proposal.isPostposed ? 1 : 0) + (proposal.isNoun ? 2 : 0)
        list.add(31, match, shape)
        list.add(32, match, place)
        list.add(33, match, head)
    }

    package func readEnd(_ end: Int, into list: inout FeatureList) {
        list.removeAll()
        let text = scene.text
        let inside = scene.sort(end - 1)
        let after = end < scene.traits.count ? scene.sort(end) : 3
        let place = place(ofEnd: end)
        list.add(40, place)
        list.add(41, place, head)
        list.add(42, inside, after)
        list.add(43, inside, after, scene.sort(end + 1))
        list.add(44, after, scene.sort(end + 1), place)
        list.add(45, after, place)
        list.add(46, inside, place)
        list.add(47, after, headSort, order)
        list.add(48, scene.word(end), place)
        list.add(49, after, head)
        let quote: UInt32 =
            text.stretch(closingAt: end - 1) != nil ? 1 : text.isQuoted(end) ? (text.isQuoted(end - 1) ? 2 : 3) : 0
        list.add(50, quote, place, after)
        list.add(51, quote, order, headSort)
        list.add(52, place, order)
        list.add(53, after, scene.lemma(end + 1), place)
        if end > cue.upperBound { readReach(cue.upperBound..<min(end, window.upperBound), after, place, &list) }
        readFollowing(end, after, place, &list)
        readProposal(ofEnd: end, place, &list)
        syntax?.readEnd(end, of: cue, into: &list)
    }

    private func readReach(_ reach: Range<Int>, _ after: UInt32, _ place: UInt32, _ list: inout FeatureList) {
        guard !reach.isEmpty else { return }
        let verbs = UInt32(scene.finiteVerbs(in: reach))
        let commas = UInt32(scene.commas(in: reach))
        let first = scene.sort(cue.upperBound)
        list.add(60, verbs, commas, after)
        list.add(61, verbs, after, place)
        list.add(62, verbs, after, first)
        list.add(63, first, place, after)
        list.add(64, FeatureHash.bucket(reach.count), after, headSort)
    }

    /// Whether another cue follows, and how far the next verb is.
    private func readFollowing(_ end: Int, _ after: UInt32, _ place: UInt32, _ list: inout FeatureList) {
        var verb: UInt32 = 0
        var cued: UInt32 = 0
        for offset in 0..<4 where end + offset < window.upperBound {
            if verb == 0, scene.traits[end + offset].isFinite { verb = UInt32(offset + 1) }
            if cued == 0, scene.proposalOfCue[end + offset] >= 0 { cued = UInt32(offset + 1) }
        }
        list.add(65, verb, cued, after)
        list.add(66, verb, cued, place)
        let next = cues.next(from: end, besides: cue).map { UInt32($0 + 1) } ?? 0
        list.add(67, next, after, place)
        list.add(68, next, verb, after)
        list.add(69, next, order, scene.sort(end - 1))
    }

    private func place(ofEnd end: Int) -> UInt32 {
        if end > window.upperBound { return 1 }
        if end == window.upperBound { return 2 }
        if end == window.upperBound - 1, scene.text.has(.stops, end) { return 3 }
        if end > cue.upperBound { return end > frame.upperBound ? 4 : 5 }
        return end == frame.lowerBound ? 6 : end == frame.lowerBound - 1 ? 7 : 8
    }

    private func readProposal(ofEnd end: Int, _ place: UInt32, _ list: inout FeatureList) {
        guard let proposal else { return list.add(70, place, order) }
        let match: UInt32 = end == proposal.content.upperBound ? 1 : end < proposal.content.upperBound ? 2 : 0
        let shape: UInt32 = (proposal.isPostposed ? 1 : 0) + (proposal.isNoun ? 2 : 0)
        list.add(71, match, shape)
        list.add(72, match, place)
        list.add(73, match, end < scene.traits.count ? scene.sort(end) : 3)
    }

    package func readBoth(_ start: Int, _ end: Int, into list: inout FeatureList) {
        list.removeAll()
        let text = scene.text
        let type: UInt32 = end <= cue.lowerBound ? 1 : start >= cue.upperBound ? 2 : 3
        let around: UInt32 = source.map { start <= $0.lowerBound && end >= $0.upperBound ? 1 : 0 } ?? 2
        let places = place(ofStart: start) * 16 + place(ofEnd: end)
        let opening = text.stretch(start).map { text.stretches[$0].tokens.lowerBound == start ? $0 : -1 } ?? -2
        let closing = text.stretch(end - 1).map { text.stretches[$0].tokens.upperBound == end ? $0 : -1 } ?? -2
        let quotes =
            UInt32(opening >= 0 ? 2 : opening + 2) * 3 + UInt32(closing >= 0 ? 2 : closing + 2)
            + (opening >= 0 && opening == closing ? 16 : 0)
        let first = scene.sort(start)
        let after = end < scene.traits.count ? scene.sort(end) : 3
        let length = FeatureHash.bucket(end - start)
        list.add(80, type, around, order)
        list.add(81, type, around, head)
        list.add(82, places, order)
        list.add(83, places, headSort)
        list.add(84, quotes, type, around)
        list.add(85, quotes, places)
        list.add(86, quotes, head)
        list.add(87, length, type, quotes)
        list.add(88, length, head, type)
        list.add(89, first, after, type)
        list.add(90, first, place(ofEnd: end), type)
        let inner = max(start, window.lowerBound)..<max(min(end, window.upperBound), max(start, window.lowerBound))
        let verbs = UInt32(scene.finiteVerbs(in: inner))
        list.add(91, verbs, first, after)
        list.add(92, verbs, type, headSort)
        list.add(93, UInt32(scene.commas(in: inner)), first, after)
        let cued = cues.count(in: inner, besides: cue)
        list.add(96, cued, type, order)
        list.add(97, cued, type, after)
        list.add(98, cued, type, headSort)
        syntax?.readBoth(start, end, of: cue, into: &list)
        guard let proposal else { return }
        let match: UInt32 =
            (start == proposal.content.lowerBound ? 1 : 0) + (end == proposal.content.upperBound ? 2 : 0)
        list.add(94, match, type)
        list.add(95, match, headSort)
    }
}
