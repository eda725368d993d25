import NewsModel

/// The verdict on a claim of several parts.
struct SupportSummary {
    private let parts: [Support]

    init(_ parts: [Support]) {
        precondition(!parts.isEmpty, "A summary needs at least one part.")
        self.parts = parts
    }

    /// The weakest part decides; the score is the weakest part's, so that it lies on the verdict's side of one half.
    func support() -> Support {
        let weakest = parts.enumerated().min { left, right in
            (left.element.score, left.offset) < (right.element.score, right.offset)
        }!.element
        var evidence: [Evidence] = []
        for found in parts.flatMap(\.evidence) where !evidence.contains(found) { evidence.append(found) }
        return Support(
            verdict: weakest.verdict, score: weakest.score, reason: weakest.reason, rule: weakest.rule,
            evidence: evidence, unsupported: parts.flatMap(\.unsupported), factors: weakest.factors)
    }
}
