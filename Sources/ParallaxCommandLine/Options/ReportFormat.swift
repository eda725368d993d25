/// A form in which the outcome of `compare` and `check` can be had.
enum ReportFormat: String, CaseIterable {
    case html, json
    case markdown = "md"
    case text

    /// The format that a path's ending names; `nil` for other endings and none.
    init?(endingOf path: String) {
        switch PathEnding(of: path).ending {
        case "html", "htm": self = .html
        case "json": self = .json
        case "md", "markdown": self = .markdown
        case "txt": self = .text
        default: return nil
        }
    }
}

/// A path in two parts, at the last full stop of its last component.
struct PathEnding: Hashable {
    /// `out/report` of `out/report.HTML`.
    var stem: String
    /// `html` of `out/report.HTML`; empty where there is none, as in `report` and `.profile`.
    var ending: String

    init(of path: String) {
        let nameStart = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        if let stop = path[nameStart...].lastIndex(of: "."), stop > nameStart {
            stem = String(path[..<stop])
            ending = path[path.index(after: stop)...].lowercased()
        } else {
            stem = path
            ending = ""
        }
    }
}

/// The formats of one `--format` option: `html,json`.
struct ReportFormatList: Hashable {
    /// Each once, in the order given.
    var formats: [ReportFormat]

    /// - Throws: ``CommandLineError`` for a name that is no format.
    init(parsing argument: String) throws(CommandLineError) {
        formats = []
        for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
            guard let format = ReportFormat(rawValue: name.lowercased()) else {
                throw CommandLineError(
                    .unknownFormat(known: ReportFormat.allCases.map(\.rawValue)), of: String(name))
            }
            if !formats.contains(format) { formats.append(format) }
        }
    }
}
