import Reporting

/// Prints the schema of a document.
struct SchemaAction: Action {
    var document: SchemaDocument

    func perform(in context: ProgramContext) throws -> ExitStatus {
        let schema =
            switch document {
            case .comparison: JSONDocuments.comparisonSchema
            case .check: JSONDocuments.checkSchema
            case .analysis: JSONDocuments.analysisSchema
            }
        try context.output.write(schema.endingInLineBreak)
        return .done
    }
}
