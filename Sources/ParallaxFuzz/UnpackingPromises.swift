import Inflation

/// What holds for all bytes that are unpacked.
enum UnpackingPromises {
    private static let limits = InflationLimits(bytes: 1 << 16, skippedBytes: 1 << 12, bytesOfAnyRatio: 1 << 14)

    static func check(_ bytes: [UInt8]) {
        check(Inflated(gzip: bytes[...], limits: limits), of: bytes)
        check(Inflated(httpDeflate: bytes[...], limits: limits), of: bytes)
        for wrapping in [Inflated.Wrapping.gzip, .zlib, .none] {
            check(Inflated(bytes[...], wrapping: wrapping, limits: limits), of: bytes)
        }
        ArticlePromises.check(bytes, name: "article.txt.gz")
    }

    private static func check(_ unpacked: Inflated, of bytes: [UInt8]) {
        Violation.expect(unpacked.bytes.count <= limits.bytes, "more is unpacked than the limit")
        Violation.expect(unpacked.length >= unpacked.bytes.count, "more is kept than was unpacked")
        Violation.expect((0...bytes.count).contains(unpacked.consumed), "more is read than there is")
        if unpacked.ending == .complete {
            Violation.expect(unpacked.length == unpacked.bytes.count, "a stream that lost bytes is called complete")
        }
    }
}
