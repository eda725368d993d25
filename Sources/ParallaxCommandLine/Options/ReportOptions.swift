import ArgumentParser

/// `-o` and `--format`, alike for `compare` and `check`.
struct ReportOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write the report to this file; its ending decides the format.", valueName: "file"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "html, json, md or text; several joined by commas go to files beside the one of -o.",
            valueName: "formats"),
        transform: { try ReportFormatList(parsing: $0) })
    var format: ReportFormatList?

    func plan() throws(CommandLineError) -> ReportPlan {
        try ReportPlan(formats: format?.formats ?? [], output: output)
    }

    static let explanation = """
        OUTPUT
        Without -o and --format the summary is printed.
        With --format alone that document goes to standard output and the summary to standard error.
        With -o the report goes to the file and the summary to standard output. -o report.html --format html,json,md \
        writes report.html, report.json and report.md.
        Files are written whole or not at all.
        """
}
