/// How well two lists of places cover each other: one-to-one, the most alike first, each match worth its intersection
/// over union.
struct OverlapMeasure {
    let labelled: [Place]
    let found: [Place]

    /// Each list's places count once.
    init(labelled: [Place], found: [Place]) {
        self.labelled = Set(labelled).sorted()
        self.found = Set(found).sorted()
    }

    /// Twice the matches' worth out of both lists' lengths: the value is an F1.
    func tally() -> Tally {
        var worth = 0.0
        var usedLabels: Set<Int> = []
        var usedFound: Set<Int> = []
        for match in matches() where !usedLabels.contains(match.label) && !usedFound.contains(match.found) {
            usedLabels.insert(match.label)
            usedFound.insert(match.found)
            worth += match.likeness
        }
        return Tally(2 * worth, of: labelled.count + found.count)
    }

    private func matches() -> [(likeness: Double, label: Int, found: Int)] {
        var result: [(likeness: Double, label: Int, found: Int)] = []
        for (label, place) in labelled.enumerated() {
            for (position, other) in found.enumerated() where place.touches(other) {
                result.append((place.likeness(to: other), label, position))
            }
        }
        return result.sorted { $0 > $1 }
    }
}
