import Foundation

/// The pinned figures of `Reports/Quality/floors.json` and `language-floors.json`, which must not be lost.
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

    /// A figure by its name in the file; `nil` where there is nothing to measure it on.
    typealias Measured = (name: String, value: Double?)

    /// One sentence for every figure that fell below its floor, has none, or cannot be measured any more.
    func faults(of measurement: Measurement, on names: [String]) -> [String] {
        guard names == bundles else {
            return [
                "The floors were measured on \(bundles.joined(separator: ", ")), but the bundles are "
                    + "\(names.joined(separator: ", ")); run Scripts/quality --update --allow-regression."
            ]
        }
        return faults(of: measurement.figures)
    }

    func faults(of figures: [Measured]) -> [String] { figures.compactMap(fault) }

    private func fault(of figure: Measured) -> String? {
        guard let floor = figures[figure.name] else {
            return "\(figure.name) has no floor; run Scripts/quality --update."
        }
        guard let value = figure.value else {
            return "\(figure.name) has the floor \(Self.text(floor)), but nothing to measure it on."
        }
        guard value < floor - Self.rounding else { return nil }
        return "\(figure.name) fell below its floor of \(Self.text(floor)): it is \(Self.text(value))."
    }

    /// One sentence for every floor that lies more than ``slack`` below what is measured.
    func notes(on measurement: Measurement) -> [String] { notes(on: measurement.figures) }

    func notes(on measured: [Measured]) -> [String] {
        measured.compactMap { figure in
            guard let floor = figures[figure.name], let value = figure.value, value > floor + Self.slack else {
                return nil
            }
            return "\(figure.name) is \(Self.text(value)); its floor of \(Self.text(floor)) could be raised."
        }
    }

    /// The floors after a measurement: what was gained is kept.
    ///
    /// - Parameter mayFall: let floors fall to what is measured; otherwise none does, and other bundles change nothing.
    func updated(by measurement: Measurement, on names: [String], mayFall: Bool) -> Floors {
        guard names == bundles || mayFall else { return self }
        return Floors(bundles: names, figures: mayFall ? [:] : figures)
            .updated(by: measurement.figures, mayFall: mayFall)
    }

    /// The same for figures of other measures; floors of figures that are not measured here stay.
    func updated(by measured: [Measured], mayFall: Bool) -> Floors {
        var result = self
        for figure in measured {
            guard let value = figure.value else { continue }
            let step = ((value * Self.steps) + Self.rounding).rounded(.down) / Self.steps
            result.figures[figure.name] = mayFall ? step : max(step, result.figures[figure.name] ?? 0)
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
    static let file = quality.appendingPathComponent("floors.json")
    /// The floors of what is measured on `Fixtures/HeldOut`.
    static let heldOutFile = quality.appendingPathComponent("held-out-floors.json")

    /// The floors of what is measured on `Fixtures/Language`, which names those files as its bundles.
    static let languageFile = quality.appendingPathComponent("language-floors.json")

    /// The floors of what is measured on `Fixtures/Pages`.
    static let pageFile = quality.appendingPathComponent("page-floors.json")

    private static let quality: URL = {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return package.appendingPathComponent("Reports/Quality")
    }()

    static func read(_ file: URL = file) throws -> Floors {
        try JSONDecoder().decode(Floors.self, from: Data(contentsOf: file))
    }

    /// Writes the file with keys in order, so that a change shows as the lines that changed.
    func write(_ file: URL = file) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try (encoder.encode(self) + Data("\n".utf8)).write(to: file, options: .atomic)
    }

    /// The floors of a file, changed as `PARALLAX_QUALITY_FLOORS` asks.
    ///
    /// Several suites keep their figures in one file and may run side by side: one reads and writes it at a time.
    private static func floors(of file: URL, changedBy figures: [Measured]) throws -> Floors {
        try fileLock.withLock {
            let floors = try read(file)
            let change = ProcessInfo.processInfo.environment["PARALLAX_QUALITY_FLOORS"]
            guard change == "raise" || change == "set" else { return floors }
            let changed = floors.updated(by: figures, mayFall: change == "set")
            try changed.write(file)
            return changed
        }
    }

    /// One sentence for every figure of the language file that does not hold its floor; what could be raised is printed.
    static func languageFaults(of figures: [Measured]) throws -> [String] { try faults(of: figures, in: languageFile) }

    /// The same for the file of pages.
    static func pageFaults(of figures: [Measured]) throws -> [String] { try faults(of: figures, in: pageFile) }

    private static func faults(of figures: [Measured], in file: URL) throws -> [String] {
        let floors = try floors(of: file, changedBy: figures)
        for note in floors.notes(on: figures) { print("Note: \(note)") }
        return floors.faults(of: figures)
    }

    private static let fileLock = NSLock()
}
