/// The address of a page, and what it tells.
enum PageAddress {
    /// The host without `www.`; it names the outlet where nothing else does.
    static func host(_ address: String) -> String? {
        guard let start = afterScheme(address) else { return nil }
        let host = address[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }.lowercased()
        return (host.hasPrefix("www.") ? String(host.dropFirst(4)) : host).collapsed.nonEmpty
    }

    /// Where the host begins; `nil` for an address without a scheme.
    private static func afterScheme(_ address: String) -> String.Index? {
        let bytes = Array(address.utf8)
        return bytes[...].firstPlace(of: "://").map { address.utf8.index(address.startIndex, offsetBy: $0 + 3) }
    }

    /// An address in full, from one that may leave out the scheme or the host of the page it stands in.
    static func absolute(_ link: String, in page: String?) -> String? {
        if link.hasPrefix("http://") || link.hasPrefix("https://") { return link }
        guard let page, let start = afterScheme(page) else { return nil }
        if link.hasPrefix("//") { return page[..<start].dropLast(2) + link }
        guard link.hasPrefix("/") else { return nil }
        let host = page[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return page[..<start] + host + link
    }

    /// What follows the host.
    static func path(of address: String) -> Substring {
        afterScheme(address).map { address[$0...].drop { $0 != "/" } } ?? address[...]
    }

    /// Whether nothing follows the host.
    static func isFrontPage(_ address: String) -> Bool {
        guard let start = afterScheme(address) else { return false }
        guard let slash = address[start...].firstIndex(of: "/") else { return true }
        return address.index(after: slash) == address.endIndex
    }
}
