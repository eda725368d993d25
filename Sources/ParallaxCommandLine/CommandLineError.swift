/// Why a command could not do its work: a code with its facts, and the file it is about.
///
/// ```swift
/// CommandLineError(.doesNotExist, of: "a.txt").description  // "a.txt does not exist."
/// ```
struct CommandLineError: Error, Hashable {
    enum Code: Hashable {
        // Inputs
        case doesNotExist
        case cannotBeRead(reason: String)
        case isDirectory
        case tooLarge
        case givenTwice
        case sameFile(as: String)
        case sameAddress(as: String)
        case sameText(as: String)
        case noArticle(explanation: String)
        case noPage(explanation: String)
        case tooFewSentences
        case tooFewArticles
        case nothingToCheck
        case nothingToCheckAgainst
        case differentEvents(others: [String], score: Double, reason: String)
        case noOutletCredited
        // Options
        case outletNames(given: Int, inputs: Int)
        case outletNamesOfDigest
        case unknownFormat(known: [String])
        case severalFormats
        // Outputs
        case cannotBeWritten(reason: String)
        case wouldReplaceInput
    }

    var code: Code
    /// The file or option value that the error is about, as the user wrote it.
    var subject: String

    init(_ code: Code, of subject: String = "") {
        self.code = code
        self.subject = subject
    }
}

extension CommandLineError: CustomStringConvertible {
    /// One sentence for the user, naming the subject.
    var description: String {
        switch code {
        case .doesNotExist: "\(subject) does not exist."
        case .cannotBeRead(let reason): "\(subject) cannot be read: \(reason)."
        case .isDirectory: "\(subject) is a directory; give a file."
        case .tooLarge: "\(subject) is larger than \(InputLimit.text), the most that is read."
        case .givenTwice: "\(subject) can be given only once."
        case .sameFile(let other):
            subject == other ? "\(subject) is given twice." : "\(subject) and \(other) are the same file."
        case .sameAddress(let other):
            subject == other ? "\(subject) is given twice." : "\(subject) and \(other) are the same page."
        case .sameText(let other): "\(subject) and \(other) hold the same text."
        case .noArticle(let explanation), .noPage(let explanation): explanation
        case .tooFewSentences: "\(subject) has fewer than two sentences; an article needs at least two."
        case .tooFewArticles: "Give two or more articles, or one digest that says what outlets report."
        case .nothingToCheck: "\(subject) makes no claim that could be checked."
        case .nothingToCheckAgainst: "Give at least one article to check \(subject) against."
        case .differentEvents(let others, let score, let reason):
            Self.differentEvents(([subject] + others).joined(separator: ", "), score, reason)
        case .noOutletCredited:
            "\(subject) credits no outlet with a claim, so it is no digest; give two or more articles to compare."
        case .outletNames(let given, let inputs):
            "--as goes with every file or none: \(given) given for \(inputs)."
        case .outletNamesOfDigest: "--as does not go with a digest, which names its outlets itself."
        case .unknownFormat(let known): "'\(subject)' is no format here; choose from \(known.joined(separator: ", "))."
        case .severalFormats: "Several formats need a file to go to; add -o, for example -o report.html."
        case .cannotBeWritten(let reason): "\(subject) cannot be written: \(reason)."
        case .wouldReplaceInput: "\(subject) is one of the inputs; choose another name for the output."
        }
    }

    private static func differentEvents(_ names: String, _ score: Double, _ reason: String) -> String {
        let closed = reason.hasSuffix(".") ? reason : reason + "."
        return "\(names) do not seem to tell the same event (score \(hundredths(score))): \(closed) "
            + "To compare them all the same, add --force."
    }

    /// A score from 0 to 1 with two decimals; rounding to whole hundredths first keeps the locale out of it.
    private static func hundredths(_ score: Double) -> String {
        guard score.isFinite else { return "unknown" }
        let whole = Int((min(max(score, 0), 1) * 100).rounded())
        let digits = String(whole % 100)
        return "\(whole / 100)." + (digits.count < 2 ? "0" + digits : digits)
    }
}
