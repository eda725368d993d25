import Foundation

/// Where a server leads on to, and whether it is followed there.
enum Redirect {
    /// Works out a redirect's target (RFC 9110, section 10.2.2).
    ///
    /// - Parameters:
    ///   - location: the field `Location`; relative to the address that answered.
    ///   - address: the address that answered.
    /// - Throws: for a target that is missing, no address of the web, with credentials, or less safe than where it is
    ///   named.
    static func target(of location: String?, from address: PageAddress) throws(PageProblem) -> PageAddress {
        guard let location, !location.isEmpty else { throw PageProblem(.badRedirect, "it does not say where") }
        guard let url = URL(string: location, relativeTo: URL(string: address.text))?.absoluteURL else {
            throw PageProblem(.badRedirect, shown(location))
        }
        let target: PageAddress
        do {
            target = try PageAddress(url.absoluteString)
        } catch {
            throw PageProblem(.badRedirect, error.code == .credentials ? "a user name stands in it" : shown(location))
        }
        guard target.isSecure || !address.isSecure else { throw PageProblem(.insecureRedirect, shown(target.text)) }
        return target
    }

    /// In characters: a target is told in a message, which a server could otherwise fill pages with.
    private static let shownLength = 200

    private static func shown(_ text: String) -> String {
        text.count <= shownLength ? text : text.prefix(shownLength) + "…"
    }
}
