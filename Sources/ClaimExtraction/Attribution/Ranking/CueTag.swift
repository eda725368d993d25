/// What a token is to a cue.
package enum CueTag: Int, CaseIterable, Sendable {
    case outside, begins, continues

    /// The tags of a text's tokens from its cues, which do not overlap.
    package static func tags(of cues: [Range<Int>], count: Int) -> [CueTag] {
        var tags = [CueTag](repeating: .outside, count: count)
        for cue in cues {
            for token in cue where tags.indices.contains(token) {
                tags[token] = token == cue.lowerBound ? .begins : .continues
            }
        }
        return tags
    }

    /// The best sequence of tags (Viterbi, 1967).
    ///
    /// - Parameters:
    ///   - scores: three a token, in the order of the cases.
    ///   - transitions: nine, from a tag (rows) to the next; a cue cannot continue where none is.
    package static func best(scores: ArraySlice<Float>, transitions: [Float]) -> [CueTag] {
        let count = scores.count / 3
        guard count > 0 else { return [] }
        var best = [scores[scores.startIndex], scores[scores.startIndex + 1], -Float.infinity]
        var origins = [UInt8](repeating: 0, count: count * 3)
        for token in 1..<max(count, 1) {
            var next = [Float](repeating: -.infinity, count: 3)
            for tag in 0..<3 {
                for origin in 0..<3 where !(origin == 0 && tag == 2) {
                    let score = best[origin] + transitions[origin * 3 + tag]
                    if score > next[tag] {
                        next[tag] = score
                        origins[token * 3 + tag] = UInt8(origin)
                    }
                }
                next[tag] += scores[scores.startIndex + token * 3 + tag]
            }
            best = next
        }
        var tag = (0..<3).max { best[$0] < best[$1] } ?? 0
        var tags = [CueTag](repeating: .outside, count: count)
        for token in stride(from: count - 1, through: 0, by: -1) {
            tags[token] = CueTag(rawValue: tag) ?? .outside
            tag = Int(origins[token * 3 + tag])
        }
        return tags
    }

    /// The cues of a sequence of tags whose first belongs to a token.
    package static func cues(in tags: [CueTag], from first: Int) -> [Range<Int>] {
        var cues: [Range<Int>] = []
        for (offset, tag) in tags.enumerated() {
            let token = first + offset
            if tag == .begins {
                cues.append(token..<(token + 1))
            } else if tag == .continues, let last = cues.popLast() {
                cues.append(last.lowerBound..<(token + 1))
            }
        }
        return cues
    }
}
