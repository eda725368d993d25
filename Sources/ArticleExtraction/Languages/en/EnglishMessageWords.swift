/// What mail programs put before the subject of answers and of mails that are passed on.
enum EnglishMessageWords {
    /// In lower case.
    static let subjectMarks = ["re:", "fwd:", "fw:"]
}
