/// Counts labelled look-alikes that no pair of the program joins.
struct TrapMeasure {
    let a: MeasuredText
    let b: MeasuredText
    let labels: [BundleLabels.Trap]

    func tally(_ found: [FoundPair]) -> Tally {
        Tally(
            labels.compactMap { trap in
                guard let inA = a.find(trap.a), let inB = b.find(trap.b) else { return nil }
                return !found.contains { $0.a.meets(inA) && $0.b.meets(inB) }
            })
    }
}

/// Counts labelled omissions of one article that the program lists.
struct OmissionMeasure {
    let text: MeasuredText
    let labels: [BundleLabels.Omission]

    func tally(_ found: [Place]) -> Tally {
        Tally(
            labels.compactMap { label in
                text.find(label.text).map { place in found.contains { $0.meets(place) } }
            })
    }
}
