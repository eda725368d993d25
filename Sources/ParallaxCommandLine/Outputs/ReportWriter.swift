/// Something that can be had in every ``ReportFormat``.
protocol ReportDocuments {
    func render(_ format: ReportFormat) throws -> String
}

/// Brings documents where the plan says, and the summary to the stream that is left for it.
struct ReportWriter {
    private let plan: ReportPlan
    private let context: ProgramContext

    /// - Throws: when a file of the plan is one of the inputs.
    init(_ plan: ReportPlan, inputs: [InputPath], in context: ProgramContext) throws(CommandLineError) {
        self.plan = plan
        self.context = context
        guard case .files(let files) = plan else { return }
        let read = try inputs.resolvedPaths(by: context.inputs).compactMap { context.inputs.identity(of: $0) }
        for file in files {
            if let identity = context.inputs.identity(of: file.path), read.contains(identity) {
                throw CommandLineError(.wouldReplaceInput, of: file.path)
            }
        }
    }

    /// Renders everything first, so that a failure leaves nothing behind.
    func write(_ documents: some ReportDocuments) throws {
        switch plan {
        case .standardOutput(let format):
            let document = try documents.render(format).endingInLineBreak
            if format != .text { try context.errors.write(documents.render(.text).endingInLineBreak) }
            try context.output.write(document)
        case .files(let files):
            let outputs = try files.map { file in
                OutputDocument(path: file.path, text: try documents.render(file.format).endingInLineBreak)
            }
            let summary = try documents.render(.text).endingInLineBreak
            try context.files.write(outputs)
            try context.output.write(summary)
            for output in outputs { try context.output.write(ConsoleText.plain("Wrote \(output.path)") + "\n") }
        }
    }
}

extension String {
    /// The string, with a line break added where it does not end in one.
    var endingInLineBreak: String { hasSuffix("\n") ? self : self + "\n" }
}
