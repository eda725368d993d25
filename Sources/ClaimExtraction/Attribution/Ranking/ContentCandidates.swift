internal import Linguistics

/// The places where the content of a cue may begin and end.
package struct ContentCandidates {
    let scene: AttributionScene
    let cue: Range<Int>
    let source: Range<Int>?
    let window: Range<Int>
    /// Ascending, without doubles.
    package private(set) var starts: [Int] = []
    package private(set) var ends: [Int] = []

    package init(_ scene: AttributionScene, cue: Range<Int>, source: Range<Int>?) {
        self.scene = scene
        self.cue = cue
        self.source = source
        window = scene.window(at: cue.lowerBound)
        starts = findStarts()
        ends = findEnds()
    }

    /// Whether the tokens from a start to an end can be what is reported: not part of the cue alone.
    package func allows(_ start: Int, _ end: Int) -> Bool {
        guard start < end, !cue.contains(start), !(cue.contains(end - 1) && end != cue.upperBound) else { return false }
        if start < cue.lowerBound, cue.lowerBound < end, end <= cue.upperBound { return false }
        guard let source else { return true }
        // The source lies outside the content or wholly inside it.
        if start >= source.lowerBound, start < source.upperBound, start != source.lowerBound || end <= source.upperBound {
            return false
        }
        return !(end > source.lowerBound && end < source.upperBound && start < source.lowerBound)
    }

    private func findStarts() -> [Int] {
        var found: Set<Int> = [window.lowerBound]
        var index = cue.upperBound
        while index < window.upperBound, index - cue.upperBound < Self.closeReach {
            found.insert(index)
            index += 1
        }
        while index < window.upperBound, index - cue.upperBound < Self.laterReach {
            if isPartingStart(index) { found.insert(index) }
            index += 1
        }
        index = cue.lowerBound - 1
        while index > window.lowerBound, cue.lowerBound - index < Self.reach, found.count < Self.mostStarts {
            if isPartingStart(index) || cue.lowerBound - index < Self.closeReach && scene.traits[index].opens {
                found.insert(index)
            }
            index -= 1
        }
        if let source, source.upperBound < window.upperBound { found.insert(source.upperBound) }
        addQuotations(&found)
        for proposal in scene.proposals(around: cue.lowerBound) { found.insert(proposal.content.lowerBound) }
        return found.sorted()
    }

    /// Where quotations open that reach into the sentence, or one that follows it.
    private func addQuotations(_ found: inout Set<Int>) {
        let text = scene.text
        if let stretch = text.stretch(window.lowerBound) { found.insert(text.stretches[stretch].tokens.lowerBound) }
        if let before = text.stretch(cue.lowerBound - 1) { found.insert(text.stretches[before].tokens.lowerBound) }
        if let source, let before = text.stretch(source.lowerBound - 1) {
            found.insert(text.stretches[before].tokens.lowerBound)
        }
        if let before = text.stretch(source.map { min($0.lowerBound, cue.lowerBound) - 2 } ?? cue.lowerBound - 2) {
            found.insert(text.stretches[before].tokens.lowerBound)
        }
        if text.stretch(openingAt: window.upperBound) != nil { found.insert(window.upperBound) }
    }

    /// Whether a clause or quotation may begin at a token.
    private func isPartingStart(_ index: Int) -> Bool {
        let text = scene.text
        return text.stretch(openingAt: index) != nil || !text.isWord(index - 1)
            || text.has(index, anyOf: .complementizers, .infinitiveMarks, .subordinators)
            || text.has(index - 1, anyOf: .conjunctions, .complementizers, .relatives, .subordinators)
    }

    private func findEnds() -> [Int] {
        var found: Set<Int> = [window.upperBound]
        let last = window.upperBound - 1
        if scene.text.has(.stops, last) { found.insert(last) }
        var index = cue.upperBound + 1
        while index < window.upperBound, found.count < Self.mostEnds {
            if scene.traits[index].closes { found.insert(index) }
            index += 1
        }
        let floor = max(window.lowerBound, cue.lowerBound - Self.reach)
        for index in (floor + 1)..<max(cue.lowerBound + 1, floor + 2) where index < window.upperBound {
            if isPartingEnd(index) || index == cue.lowerBound { found.insert(index) }
        }
        if let source { found.insert(source.lowerBound) }
        addContinuations(&found)
        for proposal in scene.proposals(around: cue.lowerBound) { found.insert(proposal.content.upperBound) }
        found.remove(0)
        return found.sorted()
    }

    private func isPartingEnd(_ index: Int) -> Bool {
        let text = scene.text
        return !text.isWord(index) || !text.isWord(index - 1)
            || text.has(index, anyOf: .conjunctions, .subordinators, .relatives, .prepositions)
            || cue.lowerBound - index < Self.closeReach && scene.traits[index].closes
    }

    /// The ends of quotations that go on after the sentence, in its paragraph or opened anew in the next.
    private func addContinuations(_ found: inout Set<Int>) {
        let text = scene.text
        if let open = text.stretch(window.upperBound - 1) { found.insert(text.stretches[open].tokens.upperBound) }
        var next = window.upperBound
        var steps = 0
        while steps < Self.mostContinuations, let stretch = text.stretch(openingAt: next) {
            found.insert(stretch.tokens.upperBound)
            next = stretch.tokens.upperBound
            steps += 1
        }
    }

    // The bounds below were set on the training part of PolNeAR, where they leave out one content in forty.
    /// Tokens after a cue at each of which content may begin.
    private static let closeReach = 10
    private static let laterReach = 40
    /// Tokens looked at before a cue.
    private static let reach = 100
    private static let mostStarts = 30
    private static let mostEnds = 45
    private static let mostContinuations = 4
}
