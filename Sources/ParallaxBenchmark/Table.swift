/// A table in Markdown, its first column on the left and the others on the right.
struct Table {
    private let title: String
    private let columns: [String]
    private var rows: [[String]] = []

    init(title: String, columns: [String]) {
        self.title = title
        self.columns = columns
    }

    mutating func add(_ cells: [String]) {
        precondition(cells.count == columns.count, "A row must have one cell for each column.")
        rows.append(cells)
    }

    var text: String {
        let rule = ["---"] + Array(repeating: "---:", count: columns.count - 1)
        let lines = ([columns, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }
        return "**\(title)**\n\n" + lines.joined()
    }

    /// Three significant figures: `1230`, `12.3`, `0.0123`.
    static func number(_ value: Double) -> String {
        guard value > 0, value.isFinite else { return "0" }
        var digits = 2
        var bound = 10.0
        while value >= bound, digits > 0 {
            bound *= 10
            digits -= 1
        }
        bound = 1
        while value < bound, digits < 6 {
            bound /= 10
            digits += 1
        }
        return fixed(value, digits: digits)
    }

    private static func fixed(_ value: Double, digits: Int) -> String {
        var scale = 1
        for _ in 0..<digits { scale *= 10 }
        let scaled = Int((value * Double(scale)).rounded())
        guard digits > 0 else { return String(scaled) }
        let decimals = String(scaled % scale)
        return "\(scaled / scale)." + String(repeating: "0", count: digits - decimals.count) + decimals
    }
}
