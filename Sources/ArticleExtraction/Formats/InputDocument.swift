/// Bytes on their way to an article, with what is known of them from what held them: a server, an archive, a message.
public struct InputDocument: Sendable {
    public var bytes: [UInt8]
    /// What messages call it: a file's name or an address.
    public var name: String
    /// The label of the encoding that a server or a message gave; it goes before what a page declares itself.
    public var encoding: String?
    /// A media type such as `text/html`, in lower case and without parameters; a hint, for the contents decide.
    public var mediaType: String?
    /// Where it came from; a page's own canonical address goes before it.
    public var address: String?
    /// What is known of the article from outside; what the document says itself goes before it.
    var metadata = MetadataSource()
    /// A name that tells more of the contents than ``name`` does: of a file inside an archive; empty where none is known.
    var nameHint: String?
    /// How many containers stand around it.
    var depth = 0

    public init(
        bytes: [UInt8], name: String, encoding: String? = nil, mediaType: String? = nil, address: String? = nil
    ) {
        self.bytes = bytes
        self.name = name
        self.encoding = encoding
        self.mediaType = mediaType
        self.address = address
    }

    /// Containers inside containers that are opened: a page in a gzip file in an archive that was compressed once more.
    static let deepest = 4
}
