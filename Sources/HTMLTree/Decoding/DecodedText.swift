/// Text that was made of bytes, and what was learned on the way.
public struct DecodedText: Sendable {
    /// How the encoding was known.
    public enum Evidence: String, Sendable {
        /// A byte order mark opens the bytes.
        case byteOrderMark = "byte_order_mark"
        /// The bytes are UTF-8 from beginning to end.
        case validUTF8 = "valid_utf8"
        /// Every other byte of the beginning is zero, as in UTF-16.
        case zeroBytes = "zero_bytes"
        /// The page names it.
        case declared
        /// Nothing tells; the most likely one was taken.
        case assumed
    }

    /// The text; byte order marks are left out, and each byte sequence that is not text has become U+FFFD.
    public var text: String
    /// The encoding's name, in upper case, such as `UTF-8` or `WINDOWS-1252`.
    public var encoding: String
    public var evidence: Evidence
    /// How many byte sequences became U+FFFD.
    public var replacements: Int
}
