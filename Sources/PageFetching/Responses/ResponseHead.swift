/// What an answer says before its body.
struct ResponseHead: Hashable {
    var status: Int
    var fields: HeaderFields
    /// The bytes that are to come, compressed as they are; `nil` where the server does not say.
    var length: Int?

    /// Whether it names another address to go to; 300 leaves the choice to the user, 304 tells of a copy.
    var isRedirect: Bool { [301, 302, 303, 307, 308].contains(status) }

    /// What is wrong with the answer, before anything of its body is read.
    ///
    /// - Parameter limit: the most bytes that are read.
    func problem(limit: Int) -> PageProblem? {
        if let problem = statusProblem { return problem }
        if let type = fields["Content-Type"].flatMap(MediaType.init(parsing:)), !type.mayHoldText {
            return PageProblem(.notText, type.name)
        }
        if let length, length > limit { return .tooLarge(limit) }
        return nil
    }

    private var statusProblem: PageProblem? {
        let code: PageFetchingError.Code
        switch status {
        // Pages that a proxy changed (203) are pages; parts of one (206) were not asked for.
        case 200, 203: return nil
        case 401, 403: code = .refused
        case 402: code = .paymentRequired
        case 404: code = .notFound
        case 410: code = .gone
        case 429: code = .tooManyRequests
        case 451: code = .withheld
        case 500...599: code = .serverFailed
        default: code = .otherStatus
        }
        return PageProblem(code, String(status), retryAfter: fields["Retry-After"])
    }
}

/// What is wrong with an answer, before it is known which address a message names.
struct PageProblem: Error, Hashable {
    var code: PageFetchingError.Code
    var detail: String
    var retryAfter: String?

    init(_ code: PageFetchingError.Code, _ detail: String = "", retryAfter: String? = nil) {
        self.code = code
        self.detail = detail
        self.retryAfter = retryAfter
    }

    static func tooLarge(_ limit: Int) -> PageProblem {
        PageProblem(.tooLarge, limit >= 1 << 20 ? "\(limit >> 20) MiB" : "\(limit) bytes")
    }

    static func silent(_ limit: Duration) -> PageProblem { PageProblem(.silent, words(limit)) }

    static func tooSlow(_ limit: Duration) -> PageProblem { PageProblem(.tooSlow, words(limit)) }

    static func noConnection(_ limit: Duration) -> PageProblem {
        PageProblem(.cannotConnect, "no connection within \(words(limit))")
    }

    private static func words(_ limit: Duration) -> String {
        let seconds = limit.components.seconds
        return seconds > 0 ? "\(seconds) seconds" : "less than a second"
    }
}
