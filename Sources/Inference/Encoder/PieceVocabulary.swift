/// The pieces of words that an encoder knows, searched in place.
///
/// The parts `pieces` (the spellings one after another, ascending by bytes) and `pieces.ends` of a model file. A piece that
/// goes on with a word begins with "##". A piece's number is its place, which is also its row among the embeddings.
struct PieceVocabulary: Sendable {
    private let file: ModelFile
    private let spellings: ModelFile.Part
    private let ends: ModelFile.Part

    private(set) var unknown = 0
    /// Stands before a text, and gathers what is asked of all of it.
    private(set) var beginning = 0
    /// Stands behind each text.
    private(set) var separator = 0

    /// - Throws: ``ModelFileError`` if the parts are missing, do not fit each other or lack a special piece.
    init(_ file: ModelFile) throws(ModelFileError) {
        self.file = file
        spellings = try file.part("pieces", .text)
        ends = try file.part("pieces.ends", .integers)
        guard let last = file.data(of: ends, as: UInt32.self).last, Int(last) == spellings.rows else {
            throw .wrongShape("pieces.ends")
        }
        unknown = try special("[UNK]")
        beginning = try special("[CLS]")
        separator = try special("[SEP]")
    }

    private func special(_ name: StaticString) throws(ModelFileError) -> Int {
        guard let found = name.withUTF8Buffer({ number(of: UnsafeRawBufferPointer($0)[...]) }) else {
            throw .missing("pieces")
        }
        return found
    }

    var count: Int { ends.rows }

    /// The number of a piece; `nil` where it is not among them.
    ///
    /// - Complexity: O(log *n*) comparisons of spellings.
    func number(of piece: Slice<UnsafeRawBufferPointer>) -> Int? {
        let ends = file.data(of: ends, as: UInt32.self)
        let all = file.data(of: spellings)
        var (low, high) = (0, ends.count)
        while low < high {
            let middle = (low + high) / 2
            let start = middle > 0 ? Int(ends[middle - 1]) : 0
            let order = Self.order(all[start..<Int(ends[middle])], piece)
            if order == 0 { return middle }
            if order < 0 { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// Below zero where the left one comes first by bytes.
    private static func order(_ left: Slice<UnsafeRawBufferPointer>, _ right: Slice<UnsafeRawBufferPointer>) -> Int {
        let shorter = min(left.count, right.count)
        for offset in 0..<shorter {
            let difference = Int(left[left.startIndex + offset]) - Int(right[right.startIndex + offset])
            if difference != 0 { return difference }
        }
        return left.count - right.count
    }
}
