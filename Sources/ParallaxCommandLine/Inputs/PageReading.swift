import Foundation
import PageFetching
import Parallax

/// Fetches pages. It is asked for the addresses that are named as inputs, and for nothing else.
protocol PageReading {
    /// - Throws: when there is no page to be had.
    func page(at address: PageAddress) throws(CommandLineError) -> FetchedPage
}

/// Pages of the web, noted with the system's time.
struct WebPages: PageReading {
    func page(at address: PageAddress) throws(CommandLineError) -> FetchedPage {
        var limits = FetchingLimits()
        limits.bytes = InputLimit.bytes
        do throws(PageFetchingError) {
            return try PageFetcher(version: Pipeline.version, limits: limits).fetch(address, at: time(nil))
        } catch {
            throw CommandLineError(.noPage(explanation: error.description), of: address.text)
        }
    }
}
