internal import Linguistics

/// The stretches of a sentence that may be the source of a cue.
package struct SourceCandidates {
    let scene: AttributionScene

    package init(_ scene: AttributionScene) { self.scene = scene }

    /// The candidates of a cue, without doubles, in an order of their own: what the rules propose, then what lies
    /// before the cue, then what follows it.
    ///
    /// - Parameter carried: the source of the sentence's last cue.
    package func ranges(for cue: Range<Int>, carried: Range<Int>?) -> [Range<Int>] {
        let window = scene.window(at: cue.lowerBound)
        var found: [Range<Int>] = []
        for proposal in scene.proposals(around: cue.lowerBound) {
            if let source = proposal.source, !source.overlaps(cue) { found.append(source) }
        }
        if let carried, !carried.overlaps(cue) { found.append(carried) }
        addPairs(starts(before: cue, window), ends(before: cue, window), to: &found)
        addPairs(starts(after: cue, window), ends(after: cue, window), to: &found)
        return Self.unique(found).filter { !joinsStatements($0) }
    }

    /// "according to the Courier; the Ledger counts 17": what stands behind a semicolon is another's.
    private func joinsStatements(_ range: Range<Int>) -> Bool {
        range.contains { scene.text.tokens[$0].lower == ";" }
    }

    private func addPairs(_ starts: [Int], _ ends: [Int], to found: inout [Range<Int>]) {
        for start in starts {
            for end in ends where start < end && end - start <= Self.longest { found.append(start..<end) }
        }
    }

    private static func unique(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var seen: Set<Range<Int>> = []
        return ranges.filter { seen.insert($0).inserted }
    }

    private func starts(before cue: Range<Int>, _ window: Range<Int>) -> [Int] {
        var starts: [Int] = []
        var index = cue.lowerBound - 1
        while index >= window.lowerBound, starts.count < Self.mostStarts, cue.lowerBound - index <= Self.reach {
            if index == window.lowerBound || scene.traits[index].opens { starts.append(index) }
            index -= 1
        }
        return starts
    }

    private func ends(before cue: Range<Int>, _ window: Range<Int>) -> [Int] {
        var ends = [cue.lowerBound]
        var index = cue.lowerBound - 1
        while index > window.lowerBound, ends.count < Self.mostEnds, cue.lowerBound - index <= Self.reach {
            if scene.traits[index].closes,
                scene.text.isWord(index - 1) || scene.text.isNumber(index - 1)
                    || scene.text.has(.closeBrackets, index - 1)
            {
                ends.append(index)
            }
            index -= 1
        }
        return ends
    }

    private func starts(after cue: Range<Int>, _ window: Range<Int>) -> [Int] {
        var starts: [Int] = []
        var index = cue.upperBound
        while index < window.upperBound, starts.count < Self.mostLaterStarts, index - cue.upperBound <= Self.laterReach
        {
            if index == cue.upperBound || scene.traits[index].opens { starts.append(index) }
            index += 1
        }
        return starts
    }

    private func ends(after cue: Range<Int>, _ window: Range<Int>) -> [Int] {
        var ends: [Int] = []
        var index = cue.upperBound + 1
        while index <= window.upperBound, ends.count < Self.mostLaterEnds, index - cue.upperBound <= Self.reach {
            if index == window.upperBound || scene.traits[index].closes { ends.append(index) }
            index += 1
        }
        return ends
    }

    // The bounds below were set on the training part of PolNeAR, where they leave out one source in fifty.
    /// Tokens of the longest source, and from the cue to its far end.
    private static let longest = 36
    private static let reach = 40
    private static let mostStarts = 12
    private static let mostEnds = 8
    private static let mostLaterStarts = 4
    private static let mostLaterEnds = 12
    /// Tokens between a cue and a source after it.
    private static let laterReach = 10
}
