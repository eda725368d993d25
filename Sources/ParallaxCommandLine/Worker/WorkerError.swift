/// Why a request has no answer.
struct WorkerError: Error, Hashable {
    enum Code: String, CaseIterable {
        /// The line is not one JSON object in UTF-8.
        case badJSON = "bad_json"
        /// There is no operation of this name.
        case unknownOperation = "unknown_op"
        case missingField = "missing_field"
        /// A field has a value of the wrong kind, or one that the operation cannot work with.
        case badField = "bad_field"
        /// The line is longer than ``Worker/longestLine``.
        case tooLarge = "too_large"
        /// The program is at fault.
        case `internal`
    }

    var code: Code
    /// A sentence for the caller's author.
    var message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
