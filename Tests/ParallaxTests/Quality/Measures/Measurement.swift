/// Hits out of a count; for an F1, twice the shared weight out of both lists' lengths.
struct Tally: Equatable {
    var hits: Double
    var count: Int

    init(_ hits: Double = 0, of count: Int = 0) {
        self.hits = hits
        self.count = count
    }

    init(_ outcomes: some Sequence<Bool>) {
        self.init()
        for outcome in outcomes { add(outcome) }
    }

    mutating func add(_ hit: Bool) {
        hits += hit ? 1 : 0
        count += 1
    }

    /// `nil` where nothing was counted.
    var value: Double? { count > 0 ? hits / Double(count) : nil }

    static func + (left: Tally, right: Tally) -> Tally { Tally(left.hits + right.hits, of: left.count + right.count) }
}

/// What was counted on one bundle or on several.
struct Measurement {
    private(set) var tallies: [Figure: Tally] = [:]
    /// Faulty digest claims, and how many of them are flagged.
    private(set) var faults = Tally()
    /// Faithful digest claims, and how many of them are not flagged.
    private(set) var faithful = Tally()

    mutating func add(_ tally: Tally, to figure: Figure) { tallies[figure, default: Tally()] = self[figure] + tally }

    mutating func addDigestClaim(isFaulty: Bool, isFlagged: Bool) {
        if isFaulty { faults.add(isFlagged) } else { faithful.add(!isFlagged) }
    }

    subscript(_ figure: Figure) -> Tally { tallies[figure] ?? Tally() }

    /// A figure's value, 0 to 1; `nil` where the labels have nothing to measure it on.
    func value(of figure: Figure) -> Double? {
        guard figure == .digestFlags else { return self[figure].value }
        guard let caught = faults.value, let passed = faithful.value else { return nil }
        return (caught + passed) / 2
    }

    /// Every figure with its name and value, in order.
    var figures: [Floors.Measured] { Figure.allCases.map { ($0.rawValue, value(of: $0)) } }

    static func + (left: Measurement, right: Measurement) -> Measurement {
        var sum = left
        for (figure, tally) in right.tallies { sum.add(tally, to: figure) }
        sum.faults = left.faults + right.faults
        sum.faithful = left.faithful + right.faithful
        return sum
    }
}
