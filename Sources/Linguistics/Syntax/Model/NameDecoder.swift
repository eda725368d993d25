internal import Inference
internal import NewsModel

extension SyntaxNetwork {
    /// The names of a sentence: the best sequence of tags in which a name goes on only where it has begun.
    ///
    /// The algorithm is Viterbi's (1967). Confidence is the mean probability of the tags of a name.
    /// - Complexity: O(*n t*²) for *t* tags.
    func names(
        _ state: [Float], of sentence: Range<Int>
    ) -> [(words: Range<Int>, kind: Mention.Kind, confidence: Double)] {
        let probabilities = sentence.map { tagProbabilities(state, word: $0) }
        // Most sentences name nobody, and most of those plainly.
        guard probabilities.contains(where: { $0[outside] < 0.5 }) else { return [] }
        return spans(of: bestTags(probabilities), probabilities)
    }

    private var outside: Int { labels.names.firstIndex { $0.kind == nil } ?? 0 }

    private func tagProbabilities(_ state: [Float], word: Int) -> [Float] {
        let start = word * widths.total + widths.parts + widths.features
        var scores = Array(state[start..<(start + widths.names)])
        scores.withUnsafeMutableBufferPointer { Activation.softmax($0) }
        return scores
    }

    private func bestTags(_ probabilities: [[Float]]) -> [Int] {
        let tags = labels.names
        var scores = tags.indices.map { tags[$0].canFollow(nil) ? probabilities[0][$0] : 0 }
        var steps: [[Int]] = []
        for word in probabilities.dropFirst() {
            var next = [Float](repeating: 0, count: tags.count)
            var from = [Int](repeating: 0, count: tags.count)
            for tag in tags.indices {
                for before in tags.indices where tags[tag].canFollow(tags[before]) && scores[before] > next[tag] {
                    next[tag] = scores[before]
                    from[tag] = before
                }
                next[tag] *= word[tag]
            }
            // Products of probabilities vanish; only their proportions matter.
            let largest = next.max() ?? 1
            scores = largest > 0 ? next.map { $0 / largest } : next
            steps.append(from)
        }
        var tag = scores.indices.max { scores[$0] < scores[$1] } ?? outside
        var path = [tag]
        for from in steps.reversed() {
            tag = from[tag]
            path.append(tag)
        }
        return path.reversed()
    }

    private func spans(
        of path: [Int], _ probabilities: [[Float]]
    ) -> [(words: Range<Int>, kind: Mention.Kind, confidence: Double)] {
        var result: [(words: Range<Int>, kind: Mention.Kind, confidence: Double)] = []
        var start = 0
        while start < path.count {
            guard let kind = labels.names[path[start]].kind else {
                start += 1
                continue
            }
            var end = start + 1
            while end < path.count, labels.names[path[end]].kind == kind, !labels.names[path[end]].isFirst { end += 1 }
            let sum = (start..<end).reduce(0.0) { $0 + Double(probabilities[$1][path[$1]]) }
            result.append((start..<end, kind, sum / Double(end - start)))
            start = end
        }
        return result
    }
}
