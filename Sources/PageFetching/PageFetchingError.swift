/// Why a page cannot be had from its address.
public struct PageFetchingError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        // The address
        /// It has no scheme of the web, no host, or characters that no address has.
        case notAnAddress = "not_an_address"
        /// It holds a user name or a password.
        case credentials
        // The connection
        /// No host has that name.
        case hostNotFound = "host_not_found"
        /// The connection is refused, or cannot be made for another reason.
        case cannotConnect = "cannot_connect"
        /// The server's certificate is not trusted, or no secure connection comes about.
        case notSecure = "not_secure"
        /// The system has no libcurl.
        case unavailable
        /// The server does not speak HTTP.
        case notHTTP = "not_http"
        /// The answer ended before the page was complete, or cannot be decompressed.
        case brokenOff = "broken_off"
        /// Nothing arrived for longer than is waited.
        case silent
        /// The page was not complete in the time that one may take.
        case tooSlow = "too_slow"
        /// The page is larger than is read.
        case tooLarge = "too_large"
        // Redirects
        case tooManyRedirects = "too_many_redirects"
        /// A redirect names no address that could be followed.
        case badRedirect = "bad_redirect"
        /// A redirect leads from https to http.
        case insecureRedirect = "insecure_redirect"
        // The answer
        /// Status 401 or 403.
        case refused
        /// Status 402.
        case paymentRequired = "payment_required"
        /// Status 404.
        case notFound = "not_found"
        /// Status 410.
        case gone
        /// Status 429.
        case tooManyRequests = "too_many_requests"
        /// Status 451.
        case withheld
        /// Status 500 and above.
        case serverFailed = "server_failed"
        /// Another status that brings no page.
        case otherStatus = "other_status"
        /// A picture, a film, a PDF.
        case notText = "not_text"
    }

    public let code: Code
    /// The address that was asked for, without what is secret in it.
    public let address: String
    /// Where the last redirect led; `nil` without any.
    public let redirectedTo: String?
    /// What the sentence adds: a status, a limit, a media type, the system's words.
    public let detail: String
    /// When the server says one may ask again: seconds, or a date as it stands there.
    public let retryAfter: String?

    public init(
        code: Code, address: String, redirectedTo: String? = nil, detail: String = "", retryAfter: String? = nil
    ) {
        self.code = code
        self.address = address
        self.redirectedTo = redirectedTo
        self.detail = detail
        self.retryAfter = retryAfter
    }

    /// One sentence: the address, what is wrong and what to do.
    public var description: String {
        let subject = redirectedTo.map { "\(address), which leads to \($0)," } ?? address
        return "\(subject) \(problem); \(remedy)."
    }

    private var problem: String {
        switch code {
        case .notAnAddress: "is no address that a page could be fetched from"
        case .credentials: "holds a user name or a password, which are never sent"
        case .hostNotFound: "cannot be fetched, for no host of that name is known"
        case .cannotConnect: "cannot be fetched (\(detail))"
        case .notSecure: "cannot be fetched securely (\(detail))"
        case .unavailable: "cannot be fetched, for this system has no libcurl"
        case .notHTTP: "does not answer as a web server does"
        case .brokenOff: "broke off before the page was complete (\(detail))"
        case .silent: "sent nothing for \(detail)"
        case .tooSlow: "did not send the whole page within \(detail)"
        case .tooLarge: "is larger than \(detail), the most that is read"
        case .tooManyRedirects: "leads on to another address more than \(detail) times"
        case .badRedirect: "leads on to what is not fetched (\(detail))"
        case .insecureRedirect: "leads on from https to an address of http (\(detail)), which others could change"
        case .refused: "refuses to serve this to programs (status \(detail))"
        case .paymentRequired: "serves this only for payment (status \(detail))"
        case .notFound: "has no page (status \(detail))"
        case .gone: "has no page any more (status \(detail))"
        case .tooManyRequests: "takes no more requests for the time being (status \(detail))"
        case .withheld: "is withheld for legal reasons (status \(detail))"
        case .serverFailed: "could not be served (status \(detail))"
        case .otherStatus: "was answered with status \(detail), which brings no page"
        case .notText: "is \(detail), which is no text"
        }
    }

    private var remedy: String {
        switch code {
        case .notAnAddress: "give one that begins with http:// or https:// and names a host"
        case .credentials: "leave them out, or save the page in a browser and give that file"
        case .hostNotFound: "check the address and the network connection"
        case .notHTTP, .notFound: "check the address"
        case .unavailable:
            "install it (on Debian and Ubuntu: libcurl4), or save the page in a browser and give that file"
        case .gone, .withheld: "look for the article elsewhere and give that address or file"
        case .cannotConnect, .brokenOff, .silent, .tooSlow:
            "try again, or save the page in a browser and give that file"
        case .serverFailed, .tooManyRequests: "try again \(Self.delay(retryAfter))"
        case .insecureRedirect: "give that address itself if this does not matter"
        case .tooLarge: "save the article alone and give that file"
        case .refused, .paymentRequired, .otherStatus, .tooManyRedirects, .badRedirect, .notSecure:
            "open it in a browser, save the page and give that file"
        case .notText: "give the address of the article's page"
        }
    }

    /// `Retry-After` is a number of seconds or a date (RFC 9110, section 10.2.3).
    private static func delay(_ value: String?) -> String {
        guard let value, !value.isEmpty else { return "later" }
        return value.allSatisfy { $0.isASCII && $0.isNumber } ? "in \(value) seconds" : "after \(value)"
    }
}
