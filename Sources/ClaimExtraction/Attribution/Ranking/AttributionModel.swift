internal import Inference

/// What is wrong with a model file of attributions.
package enum AttributionModelError: Error, Equatable, CustomStringConvertible {
    case tooShort(bytes: Int)
    case wrongMark
    case unknownVersion(UInt32)
    case emptyTable
    case wrongLength(expected: Int, found: Int)

    package var description: String {
        switch self {
        case .tooShort(let bytes): "The model file attribution.bin ends after \(bytes) bytes, inside its header."
        case .wrongMark: "The model file attribution.bin does not begin with its mark."
        case .unknownVersion(let version): "The model file attribution.bin is of version \(version), which is unknown."
        case .emptyTable: "The model file attribution.bin speaks of a table without places."
        case .wrongLength(let expected, let found):
            "The model file attribution.bin has \(found) bytes where its header speaks of \(expected)."
        }
    }
}

/// The weights by which cues, sources and contents are told, as attribution.bin holds them.
///
/// All numbers are little-endian: the mark "PLXATTRB"; as 32 bits each the version and the places of the three tables;
/// as signed 32 bits what a token outside any cue gets on top, and the nine transitions from tag to tag; then the
/// tables of cues (two weights a place: begins, continues), sources and contents (one), each its keys of 16 bits and
/// its weights of 8. The file is read where it stands.
package struct AttributionModel: Sendable {
    package static let version: UInt32 = 1
    package static let mark = Array("PLXATTRB".utf8)
    static let headerLength = 24 + 40

    /// The model for English. It is part of the program; nothing is loaded.
    package static let english = AttributionModel(embedded: ())

    private let bytes: ResidentBytes
    private let places: [Int]
    let outsideBonus: Float
    let transitions: [Float]

    private init(embedded: Void) {
        do { try self.init(.englishAttribution) } catch { preconditionFailure("\(error)") }
    }

    /// A model in memory. Its bytes are copied and never freed: for a trainer, and for tests.
    ///
    /// - Throws: ``AttributionModelError`` if the bytes are no such model, or not all of one.
    package init(copying bytes: [UInt8]) throws { try self.init(ResidentBytes(copying: bytes)) }

    private init(_ bytes: ResidentBytes) throws {
        let buffer = bytes.buffer
        guard buffer.count >= Self.headerLength else { throw AttributionModelError.tooShort(bytes: buffer.count) }
        guard buffer.prefix(8).elementsEqual(Self.mark) else { throw AttributionModelError.wrongMark }
        let version = buffer.number(at: 8)
        guard version == Self.version else { throw AttributionModelError.unknownVersion(version) }
        places = (0..<3).map { Int(buffer.number(at: 12 + 4 * $0)) }
        guard places.allSatisfy({ $0 > 0 }) else { throw AttributionModelError.emptyTable }
        let expected = Self.headerLength + zip(places, Self.widths).reduce(0) { $0 + $1.0 * (2 + $1.1) }
        guard buffer.count == expected else {
            throw AttributionModelError.wrongLength(expected: expected, found: buffer.count)
        }
        outsideBonus = Float(Int32(bitPattern: buffer.number(at: 24)))
        transitions = (0..<9).map { Float(Int32(bitPattern: buffer.number(at: 28 + 4 * $0))) }
        self.bytes = bytes
    }

    private static let widths = [2, 1, 1]

    /// The three tables, read where they stand.
    struct Tables {
        let cues, sources, contents: WeightTable
    }

    var tables: Tables {
        let buffer = bytes.buffer
        var start = Self.headerLength
        let tables = zip(places, Self.widths).map { count, width in
            let keys = UnsafeRawBufferPointer(rebasing: buffer[start..<(start + 2 * count)])
            let weights = UnsafeRawBufferPointer(rebasing: buffer[(start + 2 * count)..<(start + (2 + width) * count)])
            start += (2 + width) * count
            return WeightTable(
                keys: keys, weights: weights.assumingMemoryBound(to: Int8.self), count: count, width: width)
        }
        return Tables(cues: tables[0], sources: tables[1], contents: tables[2])
    }
}
