/// Which documents are written and where to, from `-o` and `--format`.
enum ReportPlan: Hashable {
    /// One document on standard output.
    case standardOutput(ReportFormat)
    /// Documents in files; the summary goes to standard output.
    case files([PlannedFile])

    struct PlannedFile: Hashable {
        var format: ReportFormat
        var path: String
    }

    /// Works out what the options mean.
    ///
    /// ```swift
    /// try ReportPlan(formats: [.html, .json], output: "out/report.html")
    /// // .files: html to out/report.html, json to out/report.json
    /// ```
    ///
    /// Without formats the output's ending decides, and an ending that says nothing means HTML. A format that the
    /// ending names has the path as given; the others have its ending replaced. Where the ending says nothing, a lone
    /// format has the path as given and several have their endings added.
    ///
    /// - Parameters:
    ///   - formats: Each once.
    ///   - output: A path; `nil` or `-` for standard output.
    /// - Throws: when several formats would go to standard output.
    init(formats: [ReportFormat], output: String?) throws(CommandLineError) {
        guard let output, output != "-" else {
            guard formats.count < 2 else { throw CommandLineError(.severalFormats) }
            self = .standardOutput(formats.first ?? .text)
            return
        }
        guard let named = ReportFormat(endingOf: output) else {
            self = .files(Self.files(formats.isEmpty ? [.html] : formats, unnamed: output))
            return
        }
        let stem = PathEnding(of: output).stem
        self = .files(
            (formats.isEmpty ? [named] : formats).map { format in
                PlannedFile(format: format, path: format == named ? output : "\(stem).\(format.ending)")
            })
    }

    private static func files(_ formats: [ReportFormat], unnamed output: String) -> [PlannedFile] {
        guard formats.count > 1 else { return formats.map { PlannedFile(format: $0, path: output) } }
        return formats.map { PlannedFile(format: $0, path: "\(output).\($0.ending)") }
    }
}

extension ReportFormat {
    /// The usual ending of a file in this format.
    var ending: String { self == .text ? "txt" : rawValue }
}
