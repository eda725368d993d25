/// What came out of compressed bytes, and how the stream ended.
///
/// ```swift
/// let page = Inflated(gzip: compressed[...])
/// page.bytes  // what was compressed
/// page.ending  // .complete
/// ```
public struct Inflated: Sendable {
    /// The wrapping around a deflate stream (RFC 1951).
    public enum Wrapping: Sendable {
        /// RFC 1952.
        case gzip
        /// RFC 1950.
        case zlib
        case none
    }

    public enum Ending: Sendable {
        /// The stream ends as it should, and its checksum is right.
        case complete
        /// The bytes end before the stream does.
        case truncated
        /// The stream contradicts itself, or its checksum is wrong; what came out before is kept.
        case damaged
        /// The stream ends as it should, but more came out than ``InflationLimits/bytes``.
        case shortened
        /// Another limit was reached before the stream ended.
        case tooLarge
    }

    public var bytes: [UInt8]
    /// How many bytes came out, those included that were not kept.
    public var length = 0
    /// How many compressed bytes were read.
    public var consumed: Int
    public var ending: Ending

    init(bytes: [UInt8] = [], consumed: Int = 0, ending: Ending) {
        self.bytes = bytes
        self.consumed = consumed
        self.ending = ending
    }
}

extension Inflated {
    /// Whether bytes open as a gzip file of the one method there is.
    public static func isGzip(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B, 0x08]) }

    /// Unpacks a gzip file: its members one after the other, which are one text (RFC 1952, section 2.2).
    ///
    /// What follows the last member and is none, such as the zeros of a tape, is left alone.
    ///
    /// - Returns: what was unpacked up to the first fault or limit, and that.
    /// - Complexity: O(*n* + *m*) in the lengths of the compressed and the unpacked bytes, which the limits bound.
    public init(gzip bytes: ArraySlice<UInt8>, limits: InflationLimits = InflationLimits()) {
        self.init(ending: .truncated)
        var rest = bytes
        while Self.isGzip(rest) {
            var left = limits
            left.bytes = max(0, limits.bytes - self.bytes.count)
            let member = Inflated(rest, wrapping: .gzip, limits: left)
            self.bytes += member.bytes
            length += member.length
            consumed += member.consumed
            ending = member.ending
            // A file may go over the ratio in many small members as well as in one.
            let isBomb = length > limits.bytesOfAnyRatio && length / max(1, consumed) > limits.ratio
            if ending == .complete && isBomb || ending == .shortened { ending = .tooLarge }
            guard ending == .complete, member.consumed > 0 else { return }
            rest = rest.dropFirst(member.consumed)
        }
    }

    /// Unpacks what HTTP calls `deflate`: a zlib stream, or a bare one as some servers send.
    public init(httpDeflate bytes: ArraySlice<UInt8>, limits: InflationLimits = InflationLimits()) {
        self.init(bytes, wrapping: .zlib, limits: limits)
        guard ending == .damaged, self.bytes.isEmpty else { return }
        self.init(bytes, wrapping: .none, limits: limits)
    }
}
