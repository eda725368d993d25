import Inflation
import PackingSupport
import Testing

@Suite("Compressed bytes are unpacked within bounds")
struct InflatedTests {
    private static let text = Array(String(repeating: "The ferry Aurora ran aground at dawn. ", count: 40).utf8)
    /// As `deflated` makes them, and the bits that zlib tells the wrapping by.
    private static let wrappings: [(Inflated.Wrapping, Int32)] = [(.gzip, 31), (.zlib, 15), (.none, -15)]

    @Test("Every wrapping gives back what was compressed", arguments: wrappings)
    func wrapping(wrapping: Inflated.Wrapping, bits: Int32) {
        for bytes in [[], [0], Self.text, [UInt8](repeating: 7, count: 300_000)] {
            let packed = deflated(bytes, windowBits: bits)
            let result = Inflated(packed[...], wrapping: wrapping)
            #expect(result.bytes == bytes)
            #expect(result.ending == .complete)
            #expect(result.consumed == packed.count)
        }
    }

    @Test("Cut off anywhere, it gives a beginning and says so", arguments: wrappings)
    func truncation(wrapping: Inflated.Wrapping, bits: Int32) {
        let packed = deflated(Self.text, windowBits: bits)
        for length in 0..<packed.count {
            let result = Inflated(packed[..<length], wrapping: wrapping)
            #expect(result.ending == .truncated)
            #expect(Self.text.starts(with: result.bytes))
        }
    }

    @Test("A changed byte never does more than spoil the text", arguments: wrappings)
    func changedBytes(wrapping: Inflated.Wrapping, bits: Int32) {
        let packed = deflated(Self.text, windowBits: bits)
        for index in packed.indices {
            var changed = packed
            changed[index] ^= 0x55
            let result = Inflated(changed[...], wrapping: wrapping)
            #expect(result.bytes.count <= 1032 * packed.count)
        }
    }

    @Test("The members of a file are one text, and what follows them is left alone")
    func members() {
        let file = deflated(Array("One. ".utf8)) + deflated([]) + deflated(Array("Two.".utf8))
        for tail in [[], [UInt8](repeating: 0, count: 512), Array("tail".utf8), [0x1F]] as [[UInt8]] {
            let result = Inflated(gzip: (file + tail)[...])
            #expect(result.bytes == Array("One. Two.".utf8))
            #expect(result.ending == .complete)
            #expect(result.consumed == file.count)
        }
        let broken = Inflated(gzip: (file + [0x1F, 0x8B, 0x08, 0])[...])
        #expect(broken.bytes == Array("One. Two.".utf8))
        #expect(broken.ending == .truncated)
    }

    @Test("A wrong checksum is damage, the text is kept")
    func checksum() {
        var packed = deflated(Self.text)
        packed[packed.count - 8] ^= 1
        let result = Inflated(gzip: packed[...])
        #expect(result.bytes == Self.text)
        #expect(result.ending == .damaged)
    }

    @Test("What is no stream at all", arguments: [[], [0x1F], [0x1F, 0x8B], Array("<html>".utf8)] as [[UInt8]])
    func noStream(bytes: [UInt8]) {
        #expect(!Inflated.isGzip(bytes[...]))
        #expect(Inflated(gzip: bytes[...]).bytes.isEmpty)
        #expect(Inflated(bytes[...], wrapping: .zlib).ending != .complete)
    }

    @Test("More than the limit is not kept")
    func limit() {
        let packed = deflated(Self.text)
        let result = Inflated(gzip: packed[...], limits: InflationLimits(bytes: 100))
        #expect(result.bytes == Array(Self.text.prefix(100)))
        #expect(result.ending == .tooLarge)
        #expect(Inflated(gzip: packed[...], limits: InflationLimits(bytes: Self.text.count)).ending == .complete)
        let twice = Inflated(gzip: (packed + packed)[...], limits: InflationLimits(bytes: Self.text.count + 5))
        #expect(twice.bytes.count == Self.text.count + 5)
        #expect(twice.ending == .tooLarge)
    }

    @Test("The end of a long member is found without keeping it")
    func skipping() {
        let packed = deflated([UInt8](repeating: 65, count: 1 << 20))
        let limits = InflationLimits(bytes: 10, skippedBytes: 2 << 20)
        let result = Inflated((packed + [1, 2, 3])[...], wrapping: .gzip, limits: limits)
        #expect(result.bytes.count == 10)
        #expect(result.consumed == packed.count)
        #expect(result.length == 1 << 20)
        #expect(result.ending == .shortened)
    }

    @Test("A gigabyte of zeros is given up after a few megabytes")
    func bomb() {
        let part = deflated([UInt8](repeating: 0, count: 64 << 20))
        let inOneMember = Inflated(gzip: part[...])
        #expect(inOneMember.ending == .tooLarge)
        #expect(inOneMember.bytes.count < 5 << 20)
        let inManyMembers = Inflated(
            gzip: Array(repeating: deflated([UInt8](repeating: 0, count: 1 << 20)), count: 1024).flatMap { $0 }[...])
        #expect(inManyMembers.ending == .tooLarge)
        #expect(inManyMembers.bytes.count < 6 << 20)
    }

    @Test("What HTTP calls deflate is either of two streams")
    func httpDeflate() {
        for bits in [15, -15] as [Int32] {
            #expect(Inflated(httpDeflate: deflated(Self.text, windowBits: bits)[...]).bytes == Self.text)
        }
    }
}
