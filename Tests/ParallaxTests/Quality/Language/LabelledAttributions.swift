import NewsModel

/// A paragraph of `attribution.jsonl`.
struct AttributionRow: Decodable {
    struct Label: Decodable {
        var source: String?
        var cue: String
        var content: String
        var kind: String
    }

    var text: String
    var attributions: [Label]

    /// Where a part stands: its first place in the text, or that which a number after "#" tells.
    func span(_ part: String) -> SourceSpan? {
        let halves = part.split(separator: "#", maxSplits: 1)
        guard let words = halves.first.map({ Array($0.utf8) }), !words.isEmpty else { return nil }
        var left = halves.count > 1 ? Int(halves[1]) ?? 1 : 1
        let bytes = Array(text.utf8)
        for start in bytes.indices where bytes[start...].starts(with: words) {
            left -= 1
            if left == 0 { return SourceSpan(start, start + words.count) }
        }
        return nil
    }
}

/// Distinct stretches found against distinct stretches labelled.
struct SpanTally {
    private(set) var tally = Tally()

    /// - Returns: what was missed and what was found wrongly.
    mutating func add(labelled: Set<SourceSpan>, found: Set<SourceSpan>) -> (missed: [SourceSpan], wrong: [SourceSpan]) {
        tally.hits += Double(2 * labelled.intersection(found).count)
        tally.count += labelled.count + found.count
        return (labelled.subtracting(found).sorted(), found.subtracting(labelled).sorted())
    }
}
