/// What unpacking may cost, so that a small file cannot become all of the memory.
public struct InflationLimits: Sendable {
    /// Bytes that are kept. Four times what is read of a page, whose limit is 16 MiB, for a page inside a message is
    /// longer by a third and stands between its pictures.
    public static let standardBytes = 64 << 20

    /// Bytes that are kept of what comes out.
    public var bytes: Int
    /// Bytes beyond those that are unpacked and thrown away, for the sake of finding where the stream ends.
    public var skippedBytes: Int
    /// How many bytes one compressed byte may become. Deflate reaches 1032; prose reaches 4, a page made of one
    /// repeated element some 150.
    public var ratio: Int
    /// Bytes up to which the ratio is not looked at, for a short page of blanks harms nobody.
    public var bytesOfAnyRatio: Int

    public init(
        bytes: Int = Self.standardBytes, skippedBytes: Int = 0, ratio: Int = 300, bytesOfAnyRatio: Int = 4 << 20
    ) {
        self.bytes = bytes
        self.skippedBytes = skippedBytes
        self.ratio = ratio
        self.bytesOfAnyRatio = bytesOfAnyRatio
    }
}
