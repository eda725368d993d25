/// Whether `04/05/2026` is in April or in May.
enum FieldOrder: Sendable {
    case dayFirst, monthFirst
    /// Nothing tells.
    case unknown

    /// - Parameter language: a BCP 47 tag. English without a region leaves it open; all other languages that are read
    ///   here put the day first.
    init(language: String?) {
        guard let tag = language?.lowercased() else {
            self = .unknown
            return
        }
        guard tag == "en" || tag.hasPrefix("en-") else {
            self = .dayFirst
            return
        }
        self = tag == "en-us" ? .monthFirst : tag == "en" ? .unknown : .dayFirst
    }
}
