internal import Linguistics

/// The features by which the sources of a cue are ranked.
package struct SourceFeatures {
    private let scene: AttributionScene
    private let cue: Range<Int>
    private let window: Range<Int>
    private let carried: Range<Int>?
    private let cues: CueMap
    private let syntax: SyntaxFeatures?
    private let proposal: AttributionDraft?
    private let head: UInt32
    private let headSort: UInt32
    private let shape: UInt32

    package init(_ scene: AttributionScene, cue: Range<Int>, carried: Range<Int>?, cues: CueMap) {
        self.scene = scene
        self.cue = cue
        self.carried = carried
        self.cues = cues
        syntax = scene.syntaxFeatures
        window = scene.window(at: cue.lowerBound)
        proposal = scene.proposal(at: cue)
        let head = scene.head(of: cue)
        self.head = scene.lemma(head)
        headSort = scene.sort(head)
        let hasBe: UInt32 = cue.contains { scene.text.has(.be, $0) } ? 1 : 0
        shape = hasBe * 1_000_003 &+ headSort &* 31 &+ scene.sort(cue.upperBound - 1)
    }

    /// The features of there being no source.
    package func readNone(into list: inout FeatureList) {
        list.removeAll()
        list.add(1)
        list.add(2, head)
        list.add(3, shape)
        list.add(4, scene.sort(cue.lowerBound - 1), headSort)
        list.add(5, scene.sort(cue.upperBound), headSort)
        list.add(6, scene.sort(cue.lowerBound - 1), scene.sort(cue.upperBound))
        list.add(7, proposal == nil ? 0 : proposal?.source == nil ? 1 : 2)
        list.add(8, proposal == nil ? 0 : proposal?.source == nil ? 1 : 2, head)
        list.add(9, carried == nil ? 0 : 1, shape)
        list.add(10, head, scene.sort(cue.lowerBound - 1))
        list.add(11, scene.text.isQuoted(cue.lowerBound) ? 1 : 0, carried == nil ? 0 : 1)
        syntax?.readNoSource(of: cue, into: &list)
    }

    package func read(_ source: Range<Int>, into list: inout FeatureList) {
        list.removeAll()
        let isBefore = source.upperBound <= cue.lowerBound
        let gap = isBefore ? source.upperBound..<cue.lowerBound : cue.upperBound..<max(source.lowerBound, cue.upperBound)
        let place = (isBefore ? 0 : 20) + FeatureHash.bucket(gap.count)
        readEdges(source, place, &list)
        readGap(gap, place, &list)
        readInside(source, place, &list)
        readProposals(source, place, &list)
        syntax?.readSource(source, of: cue, into: &list)
    }

    private func readEdges(_ source: Range<Int>, _ place: UInt32, _ list: inout FeatureList) {
        let (start, end) = (source.lowerBound, source.upperBound)
        let before = start > window.lowerBound ? scene.sort(start - 1) : 1
        let after = end < window.upperBound ? scene.sort(end) : 2
        list.add(20, place)
        list.add(21, place, shape)
        list.add(22, place, head)
        list.add(23, before, scene.sort(start))
        list.add(24, before, place)
        list.add(25, scene.sort(start), place)
        list.add(26, scene.sort(end - 1), after)
        list.add(27, after, place)
        list.add(28, scene.sort(end - 1), place)
        list.add(29, before, after)
        list.add(30, scene.word(start), scene.word(end - 1))
        list.add(31, scene.word(end - 1), place)
        list.add(32, scene.word(start), place)
        list.add(33, before, scene.sort(start), scene.sort(start + 1))
        list.add(34, scene.sort(end - 2), scene.sort(end - 1), after)
        list.add(35, after, scene.sort(end + 1), place)
        list.add(36, scene.sort(start - 2), before, place)
    }

    private func readGap(_ gap: Range<Int>, _ place: UInt32, _ list: inout FeatureList) {
        let verbs = UInt32(scene.finiteVerbs(in: gap))
        let commas = UInt32(scene.commas(in: gap))
        list.add(40, verbs, commas, place)
        list.add(41, verbs, shape)
        let between = cues.count(in: gap, besides: cue)
        list.add(47, between, place)
        list.add(48, between, commas, headSort)
        guard let first = gap.first, let last = gap.last else { return }
        list.add(42, scene.sort(first), scene.sort(last), place)
        list.add(43, scene.sort(last), shape)
        list.add(44, scene.sort(last), scene.sort(last - 1), verbs)
        let quotes: UInt32 = gap.contains { scene.text.isQuoted($0) } ? 1 : 0
        list.add(45, quotes, place, verbs)
        list.add(46, scene.sort(first), verbs, commas)
    }

    private func readInside(_ source: Range<Int>, _ place: UInt32, _ list: inout FeatureList) {
        let length = FeatureHash.bucket(source.count)
        let verbs = UInt32(scene.finiteVerbs(in: source))
        let commas = UInt32(scene.commas(in: source))
        let noun = nounHead(of: source)
        let ends: UInt32 = scene.text.has(.commas, source.upperBound - 1) ? 1 : 0
        list.add(50, length, place)
        list.add(63, cues.count(in: source, besides: cue), verbs, place)
        list.add(51, verbs, commas, ends)
        list.add(52, verbs, commas, place)
        list.add(53, scene.lemma(noun), place)
        list.add(54, scene.sort(noun), shape)
        list.add(55, scene.lemma(noun), head)
        list.add(56, scene.sort(noun), length)
        list.add(57, commas, ends, scene.sort(source.upperBound))
        let quotes: UInt32 =
            (scene.text.isQuoted(source.lowerBound) ? 1 : 0) + (scene.text.isQuoted(source.upperBound - 1) ? 2 : 0)
            + (scene.text.isQuoted(cue.lowerBound) ? 4 : 0)
        list.add(58, quotes, place)
        list.add(59, source.lowerBound == window.lowerBound ? 1 : 0, place, length)
        if source.count == 1 { list.add(60, scene.word(source.lowerBound), shape) }
        list.add(61, scene.sort(source.lowerBound), scene.sort(noun), verbs)
        var prepositions = 0
        var conjunctions = 0
        for index in source {
            if scene.text.has(.prepositions, index) { prepositions += 1 }
            if scene.text.has(.conjunctions, index) { conjunctions += 1 }
        }
        list.add(62, FeatureHash.bucket(min(prepositions, 4)), FeatureHash.bucket(min(conjunctions, 3)), length)
    }

    /// The last word before what hangs on the noun.
    private func nounHead(of source: Range<Int>) -> Int {
        var head = source.lowerBound
        for index in source {
            if index > source.lowerBound,
                scene.text.has(index, anyOf: .prepositions, .commas, .relatives, .openBrackets)
            {
                break
            }
            if scene.text.isWord(index) { head = index }
        }
        return head
    }

    private func readProposals(_ source: Range<Int>, _ place: UInt32, _ list: inout FeatureList) {
        let isCarried = source == carried
        list.add(70, isCarried ? 1 : carried == nil ? 2 : 0, scene.sort(cue.lowerBound - 1))
        list.add(71, isCarried ? 1 : carried == nil ? 2 : 0, headSort)
        guard let proposed = proposal?.source else { return list.add(72, proposal == nil ? 0 : 1, place) }
        let match: UInt32 =
            (source.lowerBound == proposed.lowerBound ? 1 : 0) + (source.upperBound == proposed.upperBound ? 2 : 0)
        list.add(73, match, proposal?.isPostposed == true ? 1 : 0)
        list.add(74, match, place)
        list.add(75, match, headSort)
        let overlaps: UInt32 = source.overlaps(proposed) ? 1 : 0
        list.add(76, match, overlaps, scene.sort(source.upperBound))
    }
}
