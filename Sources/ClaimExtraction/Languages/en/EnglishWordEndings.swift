/// The endings by which an English word gives away what it is.
enum EnglishWordEndings {
    /// "repeatedly"
    static let manner = "ly"
    /// "residents"
    static let plural = "s"
    /// "press", "class": no plural
    static let doubledPlural = "ss"
    /// "reported"
    static let past = "ed"
    /// "adding"
    static let gerund = "ing"
}
