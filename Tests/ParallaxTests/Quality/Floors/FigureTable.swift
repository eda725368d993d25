/// The figures as a table in Markdown: a line a figure, a column a bundle, then all bundles and the floor.
struct FigureTable {
    let bundles: [(name: String, measurement: Measurement)]
    let total: Measurement
    let floors: Floors

    var text: String {
        let head = ["figure"] + bundles.map(\.name) + ["all", "floor"]
        let rows = Figure.allCases.map { figure in
            [figure.rawValue] + bundles.map { cell(figure, $0.measurement) }
                + [value(total.value(of: figure)), floors.figures[figure.rawValue].map(Floors.text) ?? "–"]
        }
        let rule = ["---"] + Array(repeating: "---:", count: head.count - 1)
        return ([head, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }

    /// Counts where hits are counted, the value where they are weighed.
    private func cell(_ figure: Figure, _ measurement: Measurement) -> String {
        switch figure {
        case .digestFlags, .sourceOverlap, .cueOverlap, .contentOverlap: return value(measurement.value(of: figure))
        default:
            let tally = measurement[figure]
            return tally.count == 0 ? "–" : "\(Int(tally.hits))/\(tally.count)"
        }
    }

    /// Rounded to the nearest, where a floor is cut.
    private func value(_ value: Double?) -> String { value.map { Floors.text($0 + 0.0005) } ?? "–" }
}
