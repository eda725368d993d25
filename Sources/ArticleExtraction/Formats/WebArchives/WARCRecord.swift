/// A record of a web archive (ISO 28500): fields, and the block they tell of.
struct WARCRecord {
    /// In lower case, such as `response`.
    let kind: String
    let address: String?
    let identifier: String?
    let mediaType: MediaType?
    let block: ArraySlice<UInt8>
    /// Whether the record says that it was cut when it was made, or ends before its length.
    let isCut: Bool
    /// Where the record's fields begin and the next record may begin.
    let range: Range<Int>

    static let mark: StaticString = "WARC/"
    /// Bytes of a record's fields; those of crawlers take less than two thousand.
    private static let longestFields = 1 << 16

    enum Reading {
        case record(WARCRecord)
        /// The bytes end before the record does.
        case unfinished
        /// What begins here is no record.
        case none
    }

    /// Reads the record that begins at a place.
    ///
    /// The length is believed where the next record, or the end, stands right behind it. Where that is not so, the block
    /// ends before the next record that there is.
    ///
    /// - Parameter isLast: whether no bytes follow the ones given.
    static func read(_ bytes: ArraySlice<UInt8>, at start: Int, isLast: Bool) -> Reading {
        // Fields end before the next record at the latest, so that records without an end are gone through once.
        let reach = bytes[start...].prefix(longestFields)
        let head = next(in: reach, from: start + 1).map { reach[..<$0] } ?? reach
        var lines = ByteLines(head)
        _ = lines.next()
        let fields = HeaderFields(head[lines.position...], skipsOthers: true)
        let endsWithHead =
            fields.end == head.endIndex && !head.suffix(2).elementsEqual("\n\n".utf8)
            && !head.suffix(4).elementsEqual("\r\n\r\n".utf8)
        if endsWithHead, !isLast, head.endIndex == bytes.endIndex { return .unfinished }
        guard let kind = fields.text("warc-type")?.lowercased() else { return .none }
        let length = fields["content-length"]?.trimmed.wholeNumber
        let left = bytes.endIndex - fields.end
        if let length, length > left, !isLast { return .unfinished }
        var end = bytes.endIndex
        var isCut = fields["warc-truncated"] != nil
        if let length, length <= left, isFollowedByRecord(bytes, fields.end + length) {
            end = fields.end + length
        } else {
            let next = self.next(in: bytes, from: fields.end)
            end = withoutLineEnds(bytes[fields.end..<(next ?? bytes.endIndex)])
            isCut = isCut || next == nil
        }
        return .record(
            WARCRecord(
                kind: kind, address: fields.address("warc-target-uri"), identifier: fields.text("warc-record-id"),
                mediaType: fields.mediaType(), block: bytes[fields.end..<end], isCut: isCut, range: start..<end))
    }

    /// Where a record begins, at the beginning of a line.
    static func next(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        var position = start
        while let found = bytes.firstIndex(of: mark, from: position) {
            let isAtLineStart = found == bytes.startIndex || bytes[found - 1] == 0x0A
            if isAtLineStart, found + 5 < bytes.endIndex, (0x30...0x39).contains(bytes[found + 5]) { return found }
            position = found + 1
        }
        return nil
    }

    private static func isFollowedByRecord(_ bytes: ArraySlice<UInt8>, _ end: Int) -> Bool {
        let rest = bytes[end...].prefix(16).drop { $0 == 0x0D || $0 == 0x0A }
        return rest.isEmpty || rest.starts(with: "WARC/".utf8)
    }

    /// Two line ends stand between a block and the next record.
    private static func withoutLineEnds(_ block: ArraySlice<UInt8>) -> Int {
        var rest = block
        for _ in 0..<2 {
            if rest.last == 0x0A { rest.removeLast() }
            if rest.last == 0x0D { rest.removeLast() }
        }
        return rest.endIndex
    }
}
