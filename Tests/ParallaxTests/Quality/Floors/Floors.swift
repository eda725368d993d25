import Foundation

/// The pinned figures of `Reports/Quality/floors.json`, which must not be lost.
struct Floors: Codable, Equatable {
    /// The bundles that the figures were measured on; on other bundles they say nothing.
    var bundles: [String]
    /// By the names of ``Figure``, 0 to 1.
    var figures: [String: Double]

    /// A figure this much above its floor calls for a higher floor.
    static let slack = 0.02
    /// Floors have so many steps in 1, and measured figures are cut to them: 0.7349 may be pinned as 0.734.
    private static let steps = 1000.0
    /// Keeps a figure that is exactly a step from being cut to the one below.
    private static let rounding = 1e-9

    /// One sentence for every figure that fell below its floor, has none, or cannot be measured any more.
    func faults(of measurement: Measurement, on names: [String]) -> [String] {
        guard names == bundles else {
            return [
                "The floors were measured on \(bundles.joined(separator: ", ")), but the bundles are "
                    + "\(names.joined(separator: ", ")); run Scripts/quality --update --allow-regression."
            ]
        }
        return Figure.allCases.compactMap { fault(of: $0, in: measurement) }
    }

    private func fault(of figure: Figure, in measurement: Measurement) -> String? {
        guard let floor = figures[figure.rawValue] else {
            return "\(figure.rawValue) has no floor; run Scripts/quality --update."
        }
        guard let value = measurement.value(of: figure) else {
            return "\(figure.rawValue) has the floor \(Self.text(floor)), but nothing to measure it on."
        }
        guard value < floor - Self.rounding else { return nil }
        return "\(figure.rawValue) fell below its floor of \(Self.text(floor)): it is \(Self.text(value))."
    }

    /// One sentence for every floor that lies more than ``slack`` below what is measured.
    func notes(on measurement: Measurement) -> [String] {
        Figure.allCases.compactMap { figure in
            guard let floor = figures[figure.rawValue], let value = measurement.value(of: figure),
                value > floor + Self.slack
            else { return nil }
            return "\(figure.rawValue) is \(Self.text(value)); its floor of \(Self.text(floor)) could be raised."
        }
    }

    /// The floors after a measurement: what was gained is kept.
    ///
    /// - Parameter mayFall: let floors fall to what is measured; otherwise none does, and other bundles change nothing.
    func updated(by measurement: Measurement, on names: [String], mayFall: Bool) -> Floors {
        guard names == bundles || mayFall else { return self }
        var result = Floors(bundles: names, figures: mayFall ? [:] : figures)
        for figure in Figure.allCases {
            guard let value = measurement.value(of: figure) else { continue }
            let step = ((value * Self.steps) + Self.rounding).rounded(.down) / Self.steps
            result.figures[figure.rawValue] = max(step, result.figures[figure.rawValue] ?? 0)
        }
        return result
    }

    /// A figure with three decimals, cut like the floors.
    static func text(_ value: Double) -> String {
        let step = Int((value * steps + rounding).rounded(.down))
        let decimals = String(step % Int(steps))
        return "\(step / Int(steps))." + String(repeating: "0", count: 3 - decimals.count) + decimals
    }
}

extension Floors {
    static let file: URL = {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return package.appendingPathComponent("Reports/Quality/floors.json")
    }()

    static func read() throws -> Floors { try JSONDecoder().decode(Floors.self, from: Data(contentsOf: file)) }

    /// Writes the file with keys in order, so that a change shows as the lines that changed.
    func write() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try (encoder.encode(self) + Data("\n".utf8)).write(to: Self.file, options: .atomic)
    }
}
