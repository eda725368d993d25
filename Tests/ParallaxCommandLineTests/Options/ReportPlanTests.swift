import Testing

@testable import ParallaxCommandLine

@Suite struct ReportPlanTests {
    @Test func withoutOptionsTheSummaryGoesToStandardOutput() throws {
        #expect(try ReportPlan(formats: [], output: nil) == .standardOutput(.text))
    }

    @Test(arguments: [nil, "-"])
    func aLoneFormatGoesToStandardOutput(output: String?) throws {
        #expect(try ReportPlan(formats: [.json], output: output) == .standardOutput(.json))
    }

    @Test(arguments: [nil, "-"])
    func severalFormatsNeedAFile(output: String?) {
        #expect(throws: CommandLineError(.severalFormats)) {
            try ReportPlan(formats: [.html, .json], output: output)
        }
    }

    @Test(arguments: [
        ("report.html", ReportFormat.html), ("a.b/report.HTM", .html), ("report.json", .json), ("report.md", .markdown),
        ("report.markdown", .markdown), ("report.txt", .text), ("report", .html), ("report.dat", .html),
        (".html", .html), ("a.json/report", .html),
    ])
    func withoutFormatsTheEndingDecides(output: String, format: ReportFormat) throws {
        #expect(try ReportPlan(formats: [], output: output) == .files([.init(format: format, path: output)]))
    }

    @Test(arguments: [
        ("out/report.html", ["out/report.html", "out/report.json", "out/report.md"]),
        ("out/report.HTM", ["out/report.HTM", "out/report.json", "out/report.md"]),
        ("report.json", ["report.html", "report.json", "report.md"]),
        ("report", ["report.html", "report.json", "report.md"]),
        ("report.1", ["report.1.html", "report.1.json", "report.1.md"]),
        ("out.d/.hidden", ["out.d/.hidden.html", "out.d/.hidden.json", "out.d/.hidden.md"]),
    ])
    func otherFormatsGoBesideTheNamedOne(output: String, paths: [String]) throws {
        guard case .files(let files) = try ReportPlan(formats: [.html, .json, .markdown], output: output) else {
            Issue.record("The plan must name files.")
            return
        }
        #expect(files.map(\.path) == paths)
        #expect(files.map(\.format) == [.html, .json, .markdown])
    }

    @Test func aLoneFormatNeverGoesUnderTheNameOfAnother() throws {
        #expect(
            try ReportPlan(formats: [.json], output: "report.html")
                == .files([.init(format: .json, path: "report.json")]))
        #expect(try ReportPlan(formats: [.json], output: "data") == .files([.init(format: .json, path: "data")]))
    }

    @Test func formatsAreReadOnceEach() throws {
        #expect(try ReportFormatList(parsing: "html,JSON,html,md").formats == [.html, .json, .markdown])
    }

    @Test(arguments: ["pdf", "", "html,", "html json", "html, json"])
    func unknownFormatsAreRefused(argument: String) {
        #expect(throws: CommandLineError.self) { try ReportFormatList(parsing: argument) }
    }
}
