import Inflation

/// The records of a web archive, one after the other, none of which is kept: plain, or compressed with a member for each
/// record, one for all, or members that end anywhere.
struct WARCRecords {
    /// Bytes that are unpacked of a compressed archive altogether, which takes some seconds.
    static let mostUnpacked = 1 << 30

    private let bytes: [UInt8]
    private let limits: InflationLimits

    /// How the walk ended.
    struct Outcome {
        /// Whether a compressed archive breaks off, or is damaged from some place on.
        var isDamaged = false
        /// Whether it unpacks to more than is read.
        var isCut = false
    }

    init(of bytes: [UInt8], limits: InflationLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// Whether bytes open as a web archive does, compressed or not.
    static func isArchive(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: "WARC/".utf8) { return true }
        guard Inflated.isGzip(bytes[...]) else { return false }
        return Inflated(gzip: bytes[...], limits: InflationLimits(bytes: 5)).bytes.elementsEqual("WARC/".utf8)
    }

    /// Hands over each record until `visit` returns `false`.
    ///
    /// - Complexity: O(*n* + *m*) in the lengths of the archive and of what it unpacks to; of what is unpacked, one
    ///   record at a time is kept.
    func walk(_ visit: (WARCRecord) -> Bool) -> Outcome {
        guard Inflated.isGzip(bytes[...]) else {
            _ = Self.visitAll(bytes[...], isLast: true, visit)
            return Outcome()
        }
        return walkMembers(visit)
    }

    private func walkMembers(_ visit: (WARCRecord) -> Bool) -> Outcome {
        var outcome = Outcome()
        var rest = bytes[...]
        var unpacked = 0
        var kept: [UInt8] = []
        // A record that no member completes is looked at again only when its bytes have doubled.
        var enough = 0
        while Inflated.isGzip(rest) {
            var memberLimits = limits
            memberLimits.skippedBytes = max(0, Self.mostUnpacked - unpacked)
            let member = Inflated(rest, wrapping: .gzip, limits: memberLimits)
            rest = rest.dropFirst(member.consumed)
            unpacked += member.length
            kept += member.bytes
            outcome.isCut = member.ending == .tooLarge || unpacked > Self.mostUnpacked
            outcome.isDamaged = member.ending == .damaged || member.ending == .truncated
            let isLast = outcome.isCut || outcome.isDamaged
            let isFull = member.ending == .shortened || kept.count > limits.bytes
            if isLast { break }
            guard isFull || kept.count >= enough else { continue }
            guard let used = Self.visitAll(kept[...], isLast: isFull, visit) else { return Outcome() }
            kept.removeFirst(used)
            enough = kept.isEmpty ? 0 : kept.count * 2
        }
        _ = Self.visitAll(kept[...], isLast: true, visit)
        return outcome
    }

    /// - Returns: where the first record begins that is not complete; `nil` where `visit` wants no more.
    private static func visitAll(_ bytes: ArraySlice<UInt8>, isLast: Bool, _ visit: (WARCRecord) -> Bool) -> Int? {
        var position = bytes.startIndex
        while let start = WARCRecord.next(in: bytes, from: position) {
            switch WARCRecord.read(bytes, at: start, isLast: isLast) {
            case .record(let record):
                if !visit(record) { return nil }
                position = record.range.upperBound
            case .unfinished:
                return start
            case .none:
                position = start + 1
            }
        }
        // The beginning of the next record's first line may be here already.
        return isLast ? bytes.endIndex : max(position, bytes.endIndex - 8)
    }
}
