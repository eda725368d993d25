import LocalServer
import PageFetching

/// Limits that a test need not wait long for.
extension FetchingLimits {
    static var short: FetchingLimits {
        var limits = FetchingLimits()
        limits.connection = .milliseconds(1500)
        limits.silence = .milliseconds(1500)
        limits.total = .seconds(4)
        limits.bytes = 1 << 20
        limits.redirects = 4
        return limits
    }
}

func fetch(
    _ server: LocalServer, _ path: String = "/", limits: FetchingLimits = .short
) throws(PageFetchingError) -> FetchedPage {
    try PageFetcher(version: "0.0", limits: limits).fetch(PageAddress(server.address(path)), at: 1_778_752_800)
}

/// The error of a fetch that fails.
func failure(
    _ server: LocalServer, _ path: String = "/", limits: FetchingLimits = .short
) -> PageFetchingError? {
    do {
        _ = try fetch(server, path, limits: limits)
        return nil
    } catch { return error }
}
