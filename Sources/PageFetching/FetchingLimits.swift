/// How much a server may take of a user's time and memory.
///
/// ```swift
/// var limits = FetchingLimits()
/// limits.total = .seconds(5)
/// ```
public struct FetchingLimits: Hashable, Sendable {
    /// The most bytes of a page, compression undone: what is read of a file, too. Heavy news pages have 5 MB.
    public var bytes = 64 << 20
    /// The longest time until there is a connection, the look-up of the host's name included.
    public var connection = Duration.seconds(10)
    /// The longest time in which nothing arrives, before the answer and within it; looked at about once a second.
    public var silence = Duration.seconds(20)
    /// The longest time from the first request to the last byte, redirects included.
    public var total = Duration.seconds(60)
    /// The most redirects that are followed; browsers stop at 20, and a page of news that moved needs two or three.
    public var redirects = 10

    public init() {}
}
