/// Fetches pages that a user names.
///
/// ```swift
/// let fetcher = PageFetcher(version: "1.0")
/// let page = try fetcher.fetch(PageAddress("https://example.org/story"), at: 1_778_752_800)
/// page.mediaType  // "text/html"
/// ```
///
/// One request is sent for an address, and one more for every redirect; nothing else is ever asked for, no picture, no
/// script, no robots.txt. No cookies, credentials or cached answers go along, and the name sent is the program's own.
///
/// What breaks off is an error, with one exception that cannot be seen: a compressed body that is cut short where neither
/// its length nor chunks say how long it is.
public struct PageFetcher: Sendable {
    public var limits: FetchingLimits
    /// What servers are told of the program (RFC 9110, section 10.1.5).
    public let userAgent: String

    /// - Parameter version: the program's.
    public init(version: String, limits: FetchingLimits = FetchingLimits()) {
        self.limits = limits
        userAgent = "Parallax/\(version) (+news comparison; fetches only what its user names)"
    }

    /// Fetches a page and waits for it.
    ///
    /// - Parameters:
    ///   - address: what the user named.
    ///   - time: now, in seconds since 1970-01-01T00:00:00Z; it is only noted.
    /// - Throws: ``PageFetchingError`` where there is no whole page of text to be had within ``limits``.
    /// - Complexity: O(*n*) in the bytes of the page; at most `limits.total` of time.
    public func fetch(_ address: PageAddress, at time: Int) throws(PageFetchingError) -> FetchedPage {
        let deadline = ContinuousClock.now + limits.total
        let transfer = PageTransfer(limits: limits, userAgent: userAgent)
        var current = address
        do throws(PageProblem) {
            for _ in 0...max(limits.redirects, 0) {
                switch try transfer.answer(from: current, by: deadline) {
                case .page(let head, let bytes):
                    return FetchedPage(
                        requested: address, address: current, status: head.status, fields: head.fields, bytes: bytes,
                        time: time)
                case .redirect(let location):
                    current = try Redirect.target(of: location, from: current)
                }
            }
            throw PageProblem(.tooManyRedirects, String(limits.redirects))
        } catch {
            throw PageFetchingError(
                code: error.code, address: address.text, redirectedTo: current == address ? nil : current.text,
                detail: error.detail, retryAfter: error.retryAfter)
        }
    }
}
