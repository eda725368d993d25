/// A model file: named parts, read where they stand.
///
/// All numbers are little-endian. The mark "PLXMODEL", then as 32 bits each the version and the number of parts; then
/// for each part its name (32 bits of length, and the bytes), its kind, rows, columns, and the offset of its data from
/// the file's beginning, as 32 bits each. Data begin at multiples of 64 bytes:
///
/// - kind 0, `numbers`: rows × columns 32-bit floats;
/// - kind 1, `quantized`: a 32-bit float for each row, by which the row's rows × columns signed bytes, which follow, are
///   to be multiplied;
/// - kind 2, `integers`: rows × columns unsigned 32-bit numbers;
/// - kind 3, `text`: rows bytes of UTF-8.
package struct ModelFile: Sendable {
    package static let version: UInt32 = 1
    package static let mark = Array("PLXMODEL".utf8)
    package static let alignment = 64

    package enum Kind: UInt32, Sendable { case numbers, quantized, integers, text }

    package struct Part: Sendable {
        package let kind: Kind
        package let rows: Int
        package let columns: Int
        package let offset: Int

        /// Bytes of data; `nil` where the numbers are too large for any file.
        var length: Int? {
            let (cells, isTooMany) = rows.multipliedReportingOverflow(by: columns)
            guard !isTooMany, cells <= 1 << 40 else { return nil }
            switch kind {
            case .numbers, .integers: return 4 * cells
            case .quantized: return 4 * rows + cells
            case .text: return rows
            }
        }
    }

    /// Bytes that outlive the program's use of them: a file embedded in the program, or a copy that is never freed.
    let bytes: ResidentBytes
    private let parts: [String: Part]

    /// - Throws: ``ModelFileError`` if the bytes are no such file, or not all of one.
    package init(_ bytes: ResidentBytes) throws(ModelFileError) {
        self.bytes = bytes
        var reader = ModelFileReader(bytes.buffer)
        guard reader.takes(Self.mark) else { throw .wrongMark }
        let version = try reader.number()
        guard version == Self.version else { throw .unknownVersion(version) }
        var parts: [String: Part] = [:]
        for _ in 0..<(try reader.number()) {
            let name = try reader.name()
            guard let kind = Kind(rawValue: try reader.number()) else { throw .wrongShape(name) }
            let part = Part(
                kind: kind, rows: Int(try reader.number()), columns: Int(try reader.number()),
                offset: Int(try reader.number()))
            guard let length = part.length, part.offset % Self.alignment == 0,
                part.offset <= bytes.buffer.count, length <= bytes.buffer.count - part.offset
            else { throw .truncated }
            parts[name] = part
        }
        self.parts = parts
    }

    package func part(_ name: String, _ kind: Kind) throws(ModelFileError) -> Part {
        guard let part = parts[name] else { throw .missing(name) }
        guard part.kind == kind else { throw .wrongShape(name) }
        return part
    }

    /// The lines of a text part.
    package func lines(_ name: String) throws(ModelFileError) -> [String] {
        let part = try part(name, .text)
        return String(decoding: data(of: part), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
    }

    /// The bytes of a text part, in place.
    func data(of text: Part) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes.buffer[text.offset..<(text.offset + text.rows)])
    }

    /// The numbers of a part, quantized or not, as floats: a copy.
    package func matrix(_ name: String) throws(ModelFileError) -> Matrix {
        guard let part = parts[name] else { throw .missing(name) }
        switch part.kind {
        case .numbers:
            let data = data(of: part, as: Float.self)
            return Matrix(rows: part.rows, columns: part.columns, numbers: Array(data))
        case .quantized: return QuantizedTable(self, part).matrix()
        case .integers, .text: throw .wrongShape(name)
        }
    }

    /// A part of unsigned numbers, in place.
    package func integers(_ name: String) throws(ModelFileError) -> UnsafeBufferPointer<UInt32> {
        let part = try part(name, .integers)
        return data(of: part, as: UInt32.self)
    }

    /// A table whose rows are asked for one by one, in place.
    package func table(_ name: String) throws(ModelFileError) -> QuantizedTable {
        QuantizedTable(self, try part(name, .quantized))
    }

    /// The cells of a part, in place. A part's data lie within the file and are aligned: `init` has seen to that.
    func data<Number>(of part: Part, as: Number.Type) -> UnsafeBufferPointer<Number> {
        guard part.rows * part.columns > 0, let base = bytes.buffer.baseAddress else {
            return UnsafeBufferPointer(start: nil, count: 0)
        }
        let start = (base + part.offset).assumingMemoryBound(to: Number.self)
        return UnsafeBufferPointer(start: start, count: part.rows * part.columns)
    }
}
