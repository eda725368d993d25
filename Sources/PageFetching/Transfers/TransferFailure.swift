/// What libcurl's results mean (https://curl.se/libcurl/c/libcurl-errors.html).
enum TransferFailure {
    /// - Parameters:
    ///   - result: not 0.
    ///   - words: what libcurl says of it.
    ///   - hasHead: whether the answer's header had arrived.
    static func problem(_ result: Int32, _ words: String, afterHead hasHead: Bool, limits: FetchingLimits)
        -> PageProblem
    {
        let words = inner(words)
        switch result {
        case 28: return hasHead ? .tooSlow(limits.total) : .noConnection(limits.connection)
        case _ where hasHead: return PageProblem(.brokenOff, words)
        case 3: return PageProblem(.notAnAddress)
        case 5, 6: return PageProblem(.hostNotFound)
        // Also what is answered without any header, or with a wrong one.
        case 1, 8, 43, 52: return PageProblem(.notHTTP)
        case 35, 51, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91: return PageProblem(.notSecure, words)
        default: return PageProblem(.cannotConnect, words)
        }
    }

    /// Libcurl's sentence as a part of another: without its full stop, and small at its start unless that is a name.
    private static func inner(_ words: String) -> String {
        let first = words.prefix { $0 != " " }
        let isName = first.dropFirst().contains { !$0.isLowercase }
        let text = isName ? words : words.prefix(1).lowercased() + words.dropFirst()
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }
}
