/// The features that dependency trees add: all are left out where a text was not parsed.
struct SyntaxFeatures {
    let scene: AttributionScene
    let syntax: SyntaxEvidence

    func readCue(_ token: Int, into list: inout FeatureList) {
        let node = syntax[token]
        let head = syntax[node.head]
        let lemma = scene.lemma(token)
        let kind = node.pos * 64 + node.relation
        list.add(100, kind, node.form)
        list.add(101, syntax[token - 1].pos, kind, syntax[token + 1].pos)
        list.add(102, kind, lemma)
        list.add(103, kind, head.pos, head.relation)
        list.add(104, node.relation, scene.lemma(node.head))
        list.add(105, lemma, shape(node))
        list.add(106, kind, shape(node))
        list.add(107, kind, syntax[token + 1].pos * 64 + syntax[token + 1].relation, syntax[token + 2].pos)
        list.add(108, kind, syntax[token - 1].pos * 64 + syntax[token - 1].relation, syntax[token - 2].pos)
        list.add(109, node.relation, scene.lemma(node.head), shape(head))
        list.add(110, lemma, syntax[node.complement].relation, scene.sort(syntax[node.complement].extent.lowerBound))
        list.add(111, kind, syntax[node.complement].relation, scene.sort(syntax[node.complement].extent.lowerBound))
        let subject = syntax.subject(of: token)
        list.add(112, subject.steps, kind, syntax[subject.token].pos)
        list.add(113, lemma, scene.sort(subject.token))
        list.add(114, scene.lemma(subject.token), kind)
        list.add(115, node.form, lemma)
        let codes = scene.traits[token].meaning
        guard codes != MeaningCodes.none else { return }
        for place in 0..<5 { list.add(116, UInt32(codes[place]), kind, shape(node)) }
    }

    /// Which telling dependents a word has.
    private func shape(_ node: SyntaxEvidence.Node) -> UInt32 {
        let bits = node.dependents & Self.telling
        return UInt32(truncatingIfNeeded: bits ^ bits >> 32 &* 0x9E37)
    }

    /// Bits of the relations that tell what a word may do: subjects, objects, complements, markers, auxiliaries.
    private static let telling: UInt64 = {
        var bits: UInt64 = 0
        for (place, relation) in SyntaxEvidence.relations.enumerated() where SyntaxEvidence.telling.contains(relation) {
            bits |= 1 << UInt64(place + 1)
        }
        return bits
    }()

    func readSource(_ source: Range<Int>, of cue: Range<Int>, into list: inout FeatureList) {
        let verb = syntax.verb(of: cue)
        let subject = syntax.subject(of: verb)
        let roots = syntax.roots(of: source)
        let root = roots.first ?? -1
        let node = syntax[root]
        let edges: UInt32 =
            (node.extent.lowerBound == source.lowerBound ? 1 : 0) + (node.extent.upperBound == source.upperBound ? 2 : 0)
            + (node.extent.upperBound == source.upperBound - 1 ? 4 : 0)
        let tie: UInt32 = root == subject.token ? 1 : node.head == verb ? 2 : cue.contains(node.head) ? 3 : 0
        let isInside: UInt32 = source.contains(subject.token) ? 1 : 0
        list.add(120, UInt32(roots.count), edges, tie)
        list.add(121, tie, subject.steps, node.relation)
        list.add(122, tie, edges, node.relation)
        list.add(123, tie, node.pos, node.relation)
        list.add(124, isInside, tie, UInt32(roots.count))
        list.add(125, tie, syntax[verb].relation, syntax[verb].form)
        list.add(126, tie, scene.sort(root))
        list.add(127, edges, scene.sort(source.upperBound), scene.sort(source.upperBound - 1))
        list.add(128, syntax[source.upperBound].relation, edges, tie)
        list.add(129, syntax[source.lowerBound].relation, syntax[source.lowerBound].pos, tie)
        list.add(130, tie, scene.lemma(verb), syntax[verb].form)
        let next = syntax[source.upperBound]
        list.add(131, source.contains(next.head) ? 1 : 0, next.relation, next.pos)
    }

    func readNoSource(of cue: Range<Int>, into list: inout FeatureList) {
        let verb = syntax.verb(of: cue)
        let subject = syntax.subject(of: verb)
        list.add(140, subject.steps, syntax[verb].relation, syntax[verb].form)
        list.add(141, syntax[subject.token].pos, subject.steps, shape(syntax[verb]))
        list.add(142, scene.sort(subject.token), subject.steps)
    }

    func readStart(_ start: Int, of cue: Range<Int>, into list: inout FeatureList) {
        let verb = syntax.verb(of: cue)
        let complement = syntax[verb].complement
        let isLater: UInt32 = start >= cue.upperBound ? 1 : 0
        let match: UInt32 = complement >= 0 && syntax[complement].extent.lowerBound == start ? 1 : complement >= 0 ? 2 : 0
        let node = syntax[start]
        let head: UInt32 = cue.contains(node.head) ? 1 : node.head >= cue.upperBound ? 2 : node.head >= 0 ? 3 : 0
        list.add(150, match, syntax[complement].relation, isLater)
        list.add(151, match, scene.sort(start), isLater)
        list.add(152, node.pos, node.relation, isLater * 4 + head)
        list.add(153, syntax[start - 1].relation, node.relation, isLater * 4 + head)
        list.add(154, match, syntax[verb].relation, isLater)
        let root = syntax[verb]
        list.add(155, root.extent.lowerBound == start ? 1 : 0, root.relation, isLater)
    }

    func readEnd(_ end: Int, of cue: Range<Int>, into list: inout FeatureList) {
        let verb = syntax.verb(of: cue)
        let complement = syntax[verb].complement
        let isLater: UInt32 = end > cue.upperBound ? 1 : 0
        let match: UInt32 =
            complement >= 0
            ? (syntax[complement].extent.upperBound == end ? 1 : syntax[complement].extent.upperBound < end ? 2 : 3) : 0
        let whole: UInt32 = syntax[verb].extent.upperBound == end ? 1 : syntax[verb].extent.upperBound < end ? 2 : 3
        let node = syntax[end]
        let head: UInt32 =
            cue.contains(node.head) ? 1 : node.head >= end ? 2 : node.head >= cue.upperBound ? 3 : node.head >= 0 ? 4 : 0
        list.add(160, match, syntax[complement].relation, isLater)
        list.add(161, match, scene.sort(end), whole)
        list.add(162, node.pos, node.relation, isLater * 8 + head)
        list.add(163, head, scene.sort(end), isLater)
        list.add(164, whole, syntax[verb].relation, isLater)
        list.add(165, head, match, whole * 2 + isLater)
        list.add(166, head, syntax[node.head].relation, node.relation)
        list.add(167, syntax[end - 1].relation, node.relation, isLater)
    }

    func readBoth(_ start: Int, _ end: Int, of cue: Range<Int>, into list: inout FeatureList) {
        let verb = syntax.verb(of: cue)
        let roots = syntax.roots(of: start..<min(end, scene.traits.count))
        let root = syntax[roots.first ?? -1]
        let tie: UInt32 = root.head == verb ? 1 : cue.contains(root.head) ? 2 : root.head < 0 ? 3 : 0
        let side: UInt32 = end <= cue.lowerBound ? 0 : start >= cue.upperBound ? 1 : 2
        let edges: UInt32 = (root.extent.lowerBound == start ? 1 : 0) + (root.extent.upperBound == end ? 2 : 0)
        list.add(170, UInt32(roots.count), tie, side)
        list.add(171, root.relation, tie, side * 4 + edges)
        list.add(172, UInt32(roots.count), edges, root.relation)
    }
}
