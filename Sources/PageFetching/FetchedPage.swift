/// What a server answered with when it was asked for a page.
public struct FetchedPage: Hashable, Sendable {
    /// The address that was asked for.
    public var requested: PageAddress
    /// The address that answered, after all redirects.
    public var address: PageAddress
    /// 200 or 203 (RFC 9110, section 15).
    public var status: Int
    /// The fields of the answer that say something of the page.
    public var fields: HeaderFields
    /// The page as the server meant it: nothing of the transfer's chunks or compression is left in it.
    public var bytes: [UInt8]
    /// When it was fetched, in seconds since 1970-01-01T00:00:00Z, as the caller's clock had it.
    public var time: Int

    public init(
        requested: PageAddress, address: PageAddress, status: Int, fields: HeaderFields, bytes: [UInt8], time: Int
    ) {
        self.requested = requested
        self.address = address
        self.status = status
        self.fields = fields
        self.bytes = bytes
        self.time = time
    }

    /// The media type that the server gave, in lower case and without parameters: `text/html`.
    public var mediaType: String? { contentType?.name }

    /// The label of the encoding that the server gave, as it stands there: `utf-8`.
    public var charset: String? { contentType?.charset }

    /// Whether the server asks that no copies be kept: `noarchive` in `X-Robots-Tag`, whomever it is addressed to.
    public var forbidsArchiving: Bool {
        guard let directives = fields["X-Robots-Tag"] else { return false }
        return directives.lowercased().split(whereSeparator: { ",: \t".contains($0) }).contains("noarchive")
    }

    private var contentType: MediaType? { fields["Content-Type"].flatMap(MediaType.init(parsing:)) }
}
