/// What a command touches of the world outside, passed in so that a test can put its own in place.
struct ProgramContext {
    var inputs: any InputReading
    var files: any FileWriting
    /// What the user asked for.
    var output: any TextSink
    /// What the user should know besides.
    var errors: any TextSink
    /// What a worker reads its requests from.
    var requests: any ByteSource
    /// Where pages come from whose addresses are named.
    var pages: any PageReading = WebPages()
    /// Where pages go that are to be kept.
    var archives: any ArchiveKeeping = ArchiveFolder()
    /// Columns that a summary may take.
    var width = Self.standardWidth

    /// Columns where the output is no terminal, so that the same inputs give the same bytes everywhere.
    static let standardWidth = 100
}
