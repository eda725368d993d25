/// Something measured that must not go above a limit.
struct Limit {
    private let subject: String
    private let value: Double
    private let most: Double
    private let unit: String

    init(_ subject: String, _ value: Double, atMost most: Double, _ unit: String) {
        self.subject = subject
        self.value = value
        self.most = most
        self.unit = unit
    }

    var holds: Bool { value <= most }

    var sentence: String {
        "\(subject), at most \(Table.number(most)) \(unit) allowed: \(holds ? "holds." : "BROKEN.")"
    }
}
