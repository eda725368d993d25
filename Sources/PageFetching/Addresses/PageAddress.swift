import Foundation

/// An address of the web from which a page can be fetched, in one spelling: scheme and host in lower case, the path at
/// least a slash, neither the scheme's own port nor a fragment.
///
/// ```swift
/// try PageAddress("HTTPS://Example.org:443#top").text  // "https://example.org/"
/// ```
public struct PageAddress: Hashable, Sendable, CustomStringConvertible {
    public let text: String
    /// `example.org`, or `[::1]` for an address in figures.
    public let host: String
    public let isSecure: Bool

    public var description: String { text }

    /// Longer addresses are refused; servers themselves take some 8000 bytes (RFC 9110, section 4.1).
    public static let longest = 1 << 14

    /// Whether a text is meant as an address: it begins with `http://` or `https://`.
    public static func begins(_ text: some StringProtocol) -> Bool {
        let start = text.prefix(8).lowercased()
        return start.hasPrefix("http://") || start == "https://"
    }

    /// Reads an address (RFC 3986). What is after a `#` is left out, and characters that an address can only have
    /// encoded are encoded.
    ///
    /// - Throws: ``PageFetchingError`` of the codes `notAnAddress` and `credentials`.
    /// - Complexity: O(*n*).
    public init(_ text: String) throws(PageFetchingError) {
        let plain = String(text.prefix { $0 != "#" })
        let isClean = plain.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && $0 != "\\" }
        guard Self.begins(plain), isClean, plain.utf8.count <= Self.longest, let url = URL(string: plain) else {
            throw PageFetchingError(code: .notAnAddress, address: Self.withoutSecrets(plain))
        }
        guard url.user == nil, url.password == nil, !Self.authority(of: plain).contains("@") else {
            throw PageFetchingError(code: .credentials, address: Self.withoutSecrets(plain))
        }
        guard let parts = AddressParts(url) else {
            throw PageFetchingError(code: .notAnAddress, address: plain)
        }
        self.text = parts.text
        host = parts.host
        isSecure = parts.isSecure
    }

    /// Everything between the slashes, of which the part before an `@` is secret.
    private static func authority(of text: String) -> Substring {
        guard let start = text.range(of: "//")?.upperBound else { return "" }
        return text[start...].prefix { !"/?#".contains($0) }
    }

    private static func withoutSecrets(_ text: String) -> String {
        let authority = authority(of: text)
        guard let at = authority.lastIndex(of: "@") else { return text }
        return text[..<authority.startIndex] + "…" + text[at...]
    }
}

/// The parts of an address that are told apart.
private struct AddressParts {
    var text: String
    var host: String
    var isSecure: Bool

    init?(_ url: URL) {
        guard let parts = URLComponents(url: url.absoluteURL, resolvingAgainstBaseURL: true),
            let scheme = parts.scheme?.lowercased(), scheme == "http" || scheme == "https",
            let host = parts.encodedHost?.lowercased(), !host.isEmpty
        else { return nil }
        isSecure = scheme == "https"
        self.host = host
        text = "\(scheme)://\(host)"
        if let port = parts.port {
            guard (1...65_535).contains(port) else { return nil }
            if port != (isSecure ? 443 : 80) { text += ":\(port)" }
        }
        text += parts.percentEncodedPath.isEmpty ? "/" : parts.percentEncodedPath
        if let query = parts.percentEncodedQuery { text += "?" + query }
        // What was put together must be read back as the same place.
        guard URLComponents(string: text)?.encodedHost == host else { return nil }
    }
}
