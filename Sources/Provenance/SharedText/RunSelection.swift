/// Makes of all runs those that are told: cut back to whole sentences, and without runs that say the same again.
///
/// Unwanted: "said. Firefighters took nearly six hours to …" because both articles happen to end the sentence before with
/// "said". Wanted: the sentence that both took over.
struct RunSelection {
    let sequences: [WordSequence]

    /// The runs to tell, longest first within each pair of articles.
    ///
    /// - Complexity: O(*r* log *r* + *w*) for *r* runs of *w* words together.
    func select(_ runs: [SharedRun]) -> [SharedRun] {
        let trimmed = runs.map(trimmedToSentences).sorted(by: Self.isBefore)
        var selected: [SharedRun] = []
        var start = 0
        while start < trimmed.count {
            var end = start
            while end < trimmed.count, trimmed[end].isOfSameArticles(as: trimmed[start]) { end += 1 }
            selected += uncovered(trimmed[start..<end])
            start = end
        }
        return selected
    }

    private static func isBefore(_ left: SharedRun, _ right: SharedRun) -> Bool {
        (left.first, left.second, -left.count, left.firstStart, left.secondStart)
            < (right.first, right.second, -right.count, right.firstStart, right.secondStart)
    }

    /// Greedy: a run is dropped when fewer than ten of its words are new on either side.
    private func uncovered(_ runs: ArraySlice<SharedRun>) -> [SharedRun] {
        guard let one = runs.first else { return [] }
        var inFirst = [Bool](repeating: false, count: sequences[one.first].words.count)
        var inSecond = [Bool](repeating: false, count: sequences[one.second].words.count)
        return runs.filter { run in
            let isNew =
                run.firstWords.count(where: { !inFirst[$0] }) >= SharedRun.shortest
                && run.secondWords.count(where: { !inSecond[$0] }) >= SharedRun.shortest
            guard isNew else { return false }
            for word in run.firstWords { inFirst[word] = true }
            for word in run.secondWords { inSecond[word] = true }
            return true
        }
    }

    /// Cuts off the broken sentence at either edge, where it is too short to be told by itself and enough is left.
    private func trimmedToSentences(_ run: SharedRun) -> SharedRun {
        var run = run
        let head = (0..<min(SharedRun.shortest, run.count)).first { bothBegin(run, at: $0) } ?? 0
        if run.count - head >= SharedRun.shortest {
            run.firstStart += head
            run.secondStart += head
            run.count -= head
        }
        let tail = (0..<min(SharedRun.shortest, run.count)).first { bothEnd(run, at: run.count - 1 - $0) } ?? 0
        if run.count - tail >= SharedRun.shortest { run.count -= tail }
        return run
    }

    private func bothBegin(_ run: SharedRun, at offset: Int) -> Bool {
        sequences[run.first].beginsSentence(run.firstStart + offset)
            && sequences[run.second].beginsSentence(run.secondStart + offset)
    }

    private func bothEnd(_ run: SharedRun, at offset: Int) -> Bool {
        sequences[run.first].endsSentence(run.firstStart + offset)
            && sequences[run.second].endsSentence(run.secondStart + offset)
    }
}

extension SharedRun {
    fileprivate func isOfSameArticles(as other: SharedRun) -> Bool {
        first == other.first && second == other.second
    }
}
