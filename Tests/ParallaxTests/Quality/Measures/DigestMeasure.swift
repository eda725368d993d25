/// Counts verdicts on a digest's labelled claims.
struct DigestMeasure {
    let text: MeasuredText
    let labels: [BundleLabels.DigestClaim]

    /// Where several claims of the program meet a labelled one, one accepted verdict among them is enough, and one that
    /// is not `supported` flags it. A claim that none meets has no verdict and no flag.
    func add(_ found: [FoundVerdict], to measurement: inout Measurement) {
        for label in labels where label.optional != true {
            let place = text.find(label.text)
            let verdicts = found.filter { verdict in place.map(verdict.place.meets) ?? false }.map(\.verdict)
            measurement.add(Tally([verdicts.contains(where: label.accepted.contains)]), to: .digestVerdict)
            measurement.addDigestClaim(
                isFaulty: label.verdict != Self.supported,
                isFlagged: verdicts.contains { $0 != Self.supported })
        }
    }

    private static let supported = "supported"
}
