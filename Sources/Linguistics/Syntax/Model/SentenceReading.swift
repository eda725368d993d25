internal import Inference
internal import NewsModel

/// The judgements of a network on the words of one sentence.
package struct SentenceReading: Sendable {
    /// For each word its part of speech, features, head (-1 for the root) and relation.
    package var parts: [PartOfSpeech] = []
    package var features: [WordFeatures] = []
    package var heads: [Int] = []
    package var relations: [DependencyRelation] = []
    /// Names: their words, and how sure the network is of them, from 0 to 1.
    var names: [(words: Range<Int>, kind: Mention.Kind, confidence: Double)] = []
}

extension SyntaxNetwork {
    /// - Parameter sentences: The words of each sentence, in order; together all words. None may be longer than
    ///   ``longestSentence`` words, for memory grows with the square of the longest.
    /// - Complexity: O(*n s*) for *n* words in sentences of *s*.
    package func analyze(_ input: [LexicalWord], sentences: [Range<Int>]) -> [SentenceReading] {
        let state = read(input, sentences: sentences)
        let heads = heads(state, rows: input.count, sentences: sentences)
        let relations = relations(state, heads: heads, sentences: sentences)
        return sentences.map { sentence in
            var reading = SentenceReading()
            for word in sentence {
                let row = state[(word * widths.total)..<((word + 1) * widths.total)]
                let start = row.startIndex
                reading.parts.append(labels.parts[Self.best(row.prefix(widths.parts))])
                reading.features.append(
                    labels.features[Self.best(row[(start + widths.parts)...].prefix(widths.features))])
                reading.heads.append(heads[word] < 0 ? -1 : heads[word] - sentence.lowerBound)
                reading.relations.append(relations[word])
            }
            reading.names = names(state, of: sentence)
            return reading
        }
    }

    /// Sentences are cut for parsing where they are longer, in words.
    package static let longestSentence = 160

    private static func best(_ scores: ArraySlice<Float>) -> Int {
        var best = scores.startIndex
        for index in scores.indices where scores[index] > scores[best] { best = index }
        return best - scores.startIndex
    }

    /// The head of every word, a word's place among all words; -1 for a root.
    private func heads(_ state: [Float], rows: Int, sentences: [Range<Int>]) -> [Int] {
        let rectified = rectified(state, rows: rows, from: widths.arcHead, width: 2 * widths.arc)
        return rectified.withUnsafeBufferPointer { rectified -> [Int] in
            guard let start = rectified.baseAddress else { return [] }
            let asked = arcs.run(start + widths.arc, rows: rows, stride: 2 * widths.arc)
            return asked.withUnsafeBufferPointer { asked in
                sentences.flatMap { sentence -> [Int] in
                    guard let queries = asked.baseAddress, !sentence.isEmpty else { return [] }
                    let scores = arcScores(
                        queries: queries + sentence.lowerBound * widths.arc,
                        keys: start + sentence.lowerBound * 2 * widths.arc, count: sentence.count)
                    return SpanningTree(scores).heads.map { $0 < 0 ? -1 : $0 + sentence.lowerBound }
                }
            }
        }
    }

    private func arcScores(queries: UnsafePointer<Float>, keys: UnsafePointer<Float>, count: Int) -> ArcScores {
        let numbers = [Float](unsafeUninitializedCapacity: count * (count + 1)) { scores, filled in
            filled = count * (count + 1)
            guard let start = scores.baseAddress else { return }
            scores.initialize(repeating: 0)
            MatrixProduct.multiply(
                .init(queries, rows: count, columns: widths.arc),
                .init(keys, rows: count, columns: widths.arc, stride: 2 * widths.arc, isTransposed: true),
                into: start + 1, stride: count + 1)
            for word in 0..<count {
                var sum: Float = 0
                for index in 0..<widths.arc { sum += queries[word * widths.arc + index] * rootArc[index] }
                start[word * (count + 1)] = sum
            }
        }
        return ArcScores(count: count, numbers: numbers)
    }

    /// A band of the state, rectified: the hidden layers of arcs.
    private func rectified(_ state: [Float], rows: Int, from: Int, width: Int) -> [Float] {
        [Float](unsafeUninitializedCapacity: rows * width) { band, count in
            for row in 0..<rows {
                for column in 0..<width {
                    let number = state[row * widths.total + from + column]
                    (band.baseAddress.unsafelyUnwrapped + row * width + column)
                        .initialize(to: Activation.leakyRectified(number))
                }
            }
            count = rows * width
        }
    }

    private func relations(_ state: [Float], heads: [Int], sentences: [Range<Int>]) -> [DependencyRelation] {
        let width = widths.relation
        let hidden = [Float](unsafeUninitializedCapacity: heads.count * width) { hidden, count in
            for (word, head) in heads.enumerated() {
                for index in 0..<width {
                    let own = state[word * widths.total + widths.relationDependent + index]
                    let other =
                        head < 0 ? rootRelation[index] : state[head * widths.total + widths.relationHead + index]
                    (hidden.baseAddress.unsafelyUnwrapped + word * width + index)
                        .initialize(to: Activation.leakyRectified(own + other))
                }
            }
            count = heads.count * width
        }
        let scores = self.relations.run(hidden, rows: heads.count)
        return heads.indices.map { word in
            guard heads[word] >= 0 else { return .root }
            var row = scores[(word * labels.relations.count)..<((word + 1) * labels.relations.count)]
            row[row.startIndex + labels.root] = -Float.infinity
            return labels.relations[Self.best(row)]
        }
    }
}
