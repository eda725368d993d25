/// A document on its way to a file.
struct OutputDocument: Hashable {
    var path: String
    var text: String
}

/// Writes documents to files.
protocol FileWriting {
    /// Writes all documents or, as far as the system lets it, none.
    func write(_ documents: [OutputDocument]) throws(CommandLineError)
}
