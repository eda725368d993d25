import CCurl

/// One request and its answer. This is the only file that names libcurl.
///
/// Foundation's `URLSession` would need no C, but ends the process where a server goes away within the header, and on
/// redirects by HTTP/2 (both in Swift 6.3 on Linux), and keeps the whole body of a redirect.
struct PageTransfer {
    enum Answer {
        case page(ResponseHead, [UInt8])
        case redirect(location: String?)
    }

    var limits: FetchingLimits
    var userAgent: String

    /// Sends a request and waits for the answer.
    ///
    /// - Parameter deadline: when the answer must be complete.
    func answer(
        from address: PageAddress, by deadline: ContinuousClock.Instant
    ) throws(PageProblem) -> Answer {
        guard Self.isAvailable else { throw PageProblem(.unavailable) }
        let reception = Reception(limits: limits, deadline: deadline)
        let (result, words) = perform(address, reception)
        if let outcome = reception.outcome { return try outcome.get() }
        guard result == 0 else {
            throw TransferFailure.problem(result, words, afterHead: reception.head != nil, limits: limits)
        }
        guard let head = reception.head else { throw PageProblem(.notHTTP) }
        return .page(head, reception.bytes)
    }

    /// Looked for once, and only when something is to be fetched.
    private static let isAvailable = parallax_curl_is_available() != 0

    private func perform(_ address: PageAddress, _ reception: Reception) -> (result: Int32, words: String) {
        var words = [CChar](repeating: 0, count: Int(PARALLAX_CURL_WORDS))
        let result = withExtendedLifetime(reception) {
            address.text.withCString { address in
                userAgent.withCString { userAgent in
                    var request = parallax_curl_request(
                        address: address, user_agent: userAgent,
                        connection_milliseconds: limits.connection.milliseconds,
                        total_milliseconds: limits.total.milliseconds, header: Self.header, body: Self.body,
                        watch: Self.watch, context: Unmanaged.passUnretained(reception).toOpaque())
                    return parallax_curl_perform(&request, &words)
                }
            }
        }
        return (result, String(decoding: words.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
    }

    private static let header: parallax_curl_receiver = { context, bytes, count in
        reception(context)?.receive(header: UnsafeBufferPointer(start: bytes, count: count)) == true ? 1 : 0
    }

    private static let body: parallax_curl_receiver = { context, bytes, count in
        reception(context)?.receive(body: UnsafeBufferPointer(start: bytes, count: count)) == true ? 1 : 0
    }

    private static let watch: parallax_curl_watch = { context in reception(context)?.mayGoOn() == true ? 1 : 0 }

    private static func reception(_ context: UnsafeMutableRawPointer?) -> Reception? {
        context.map { Unmanaged<Reception>.fromOpaque($0).takeUnretainedValue() }
    }
}

extension Duration {
    /// Whole milliseconds, at least one and at most a day: libcurl takes none for no limit.
    fileprivate var milliseconds: Int {
        let milliseconds = self / .milliseconds(1)
        return Int(min(max(milliseconds, 1), 86_400_000))
    }
}
