/// One layer of a transformer encoder: every piece takes from all pieces of its text what it attends to, then is changed by
/// itself (Vaswani et al., 2017, arXiv:1706.03762, with the sums normalized afterwards, as in BERT).
struct TransformerLayer: Sendable {
    private let query: ProjectionLayer
    private let attended: ProjectionLayer
    private let attendedNorm: NormLayer
    private let inner: ProjectionLayer
    private let outer: ProjectionLayer
    private let outerNorm: NormLayer
    private let heads: Int

    /// - Throws: ``ModelFileError`` if the file lacks a part of the layer or they do not fit each other.
    init(
        _ file: ModelFile, _ name: String, width: Int, heads: Int, rounding: Rounding
    ) throws(ModelFileError) {
        self.heads = heads
        query = try ProjectionLayer(file, name + ".query", for: rounding)
        attended = try ProjectionLayer(file, name + ".attended", for: rounding)
        attendedNorm = try NormLayer(file, name + ".attended.norm", width: width)
        inner = try ProjectionLayer(file, name + ".inner", for: rounding)
        outer = try ProjectionLayer(file, name + ".outer", for: rounding)
        outerNorm = try NormLayer(file, name + ".outer.norm", width: width)
        guard query.inputs == width, query.outputs == 3 * width, attended.inputs == width, attended.outputs == width,
            inner.inputs == width, outer.inputs == inner.outputs, outer.outputs == width, width % (16 * heads) == 0
        else { throw .wrongShape(name) }
    }

    private var width: Int { attended.outputs }
    /// The most numbers that the layer has for a piece.
    var inside: Int { max(query.outputs, inner.outputs) }

    /// Changes the states of all texts' pieces in place.
    ///
    /// - Parameters:
    ///   - states: one row a piece, the texts one after another.
    ///   - lengths: pieces of each text.
    /// - Complexity: O(*n w²* + Σ *l² w*) for *n* pieces of width *w* in texts of lengths *l*.
    func run(_ states: UnsafeMutablePointer<Float>, lengths: [Int], _ room: TransformerRoom) {
        let rows = lengths.reduce(0, +)
        room.rounded.take(states, count: rows, columns: width)
        query.run(room.rounded, into: room.wide)
        attend(lengths, queries: lengths, room)
        change(states, rows: rows, room)
    }

    /// The same of the first piece of each text alone: its rows then stand one after another at the beginning.
    ///
    /// - Complexity: a sixth of ``run(_:lengths:_:)``'s for long texts: of the other pieces only keys and values are needed.
    func runOnFirst(_ states: UnsafeMutablePointer<Float>, lengths: [Int], _ room: TransformerRoom) {
        room.rounded.take(states, count: lengths.reduce(0, +), columns: width)
        query.run(room.rounded, outputs: width..<3 * width, into: room.wide + width, stride: 3 * width)
        var first = 0
        for (text, length) in lengths.enumerated() {
            (states + text * width).update(from: states + first * width, count: width)
            first += length
        }
        room.rounded.take(states, count: lengths.count, columns: width)
        query.run(room.rounded, outputs: 0..<width, into: room.wide, stride: 3 * width)
        attend(lengths, queries: [Int](repeating: 1, count: lengths.count), room)
        change(states, rows: lengths.count, room)
    }

    /// Every head of every text by itself; queries, keys and values stand side by side in `room.wide`.
    ///
    /// - Parameter queries: of each text; they stand one after another, as the results do.
    private func attend(_ lengths: [Int], queries: [Int], _ room: TransformerRoom) {
        let size = width / heads
        var (first, asked) = (0, 0)
        for (length, count) in zip(lengths, queries) {
            let keys = room.wide + first * 3 * width + width
            for start in stride(from: 0, to: width, by: size) {
                VectorKernels.attend(
                    room.wide + asked * 3 * width + start, count: count,
                    to: .init(
                        keys: keys + start, values: keys + width + start, pieces: length, size: size, stride: 3 * width),
                    into: room.context + asked * width + start, stride: width, room.scores)
            }
            first += length
            asked += count
        }
    }

    /// What pieces have taken from others is added to them, then what each makes of itself.
    private func change(_ states: UnsafeMutablePointer<Float>, rows: Int, _ room: TransformerRoom) {
        room.rounded.take(room.context, count: rows, columns: width)
        attended.run(room.rounded, into: room.result)
        attendedNorm.run(states, plus: room.result, rows: rows)
        room.rounded.take(states, count: rows, columns: width)
        inner.run(room.rounded, into: room.wide)
        VectorKernels.gauss(room.wide, count: rows * inner.outputs)
        room.rounded.take(room.wide, count: rows, columns: inner.outputs)
        outer.run(room.rounded, into: room.result)
        outerNorm.run(states, plus: room.result, rows: rows)
    }
}
