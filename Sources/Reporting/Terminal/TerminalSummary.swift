public import NewsModel

/// A comparison in a few lines of plain text: the counts, then the most important differences, one line each with both
/// wordings.
///
/// ```
/// Compared: A Harbour Post and B Coast Ledger
/// shared 6 · differing 3 · conflicting 1 · updates 1 · only in A 2 · only in B 3 · flagged 2
///
/// Most important differences
/// conflict  p2  A “at least 12 people were killed” | B “no one was killed”
/// ```
///
/// Control characters of the inputs are replaced, so an article cannot move the cursor.
public struct TerminalSummary {
    private let index: ComparisonIndex
    private let width: Int

    /// How many differences are listed; the rest are counted.
    static let listedDifferences = 10
    private static let narrowest = 40

    /// - Parameter width: characters in a line, at least 40.
    public init(_ comparison: Comparison, width: Int = 100) {
        index = ComparisonIndex(comparison)
        self.width = max(width, Self.narrowest)
    }

    /// - Returns: lines joined by `\n`, without one at the end.
    public func render() -> String {
        (opening + [""] + differences).joined(separator: "\n")
    }

    private var opening: [String] {
        let letters = index.outlets.map(\.letter)
        let event = index.comparison.sameEvent
        let score = Wording.percent(event.score)
        var lines = Wrapping.wrapped(Wording.compared(index.outlets.map(\.full)), width: width)
        lines += Wrapping.joined(Wording.totals(index.totals, letters: letters), by: " · ", width: width)
        lines += Wrapping.wrapped(
            "\(Wording.sameEvent): \(score). \(PlainLine.cleaned(event.reason))".trimmed, width: width)
        return lines
    }

    private var differences: [String] {
        let ranked = KeyDifferences.ranked(index)
        guard !ranked.isEmpty else { return [Wording.nothingDiffers] }
        let shown = ranked.prefix(Self.listedDifferences)
        let idWidth = shown.map(\.pair.id.count).max() ?? 0
        let relationWidth = shown.map { Wording.relation($0.pair.relation).count }.max() ?? 0
        var lines = [Wording.mostImportant]
        lines += shown.map { line(for: $0, relationWidth: relationWidth, idWidth: idWidth) }
        if ranked.count > shown.count { lines.append(Wording.more(ranked.count - shown.count)) }
        return lines
    }

    private func line(for joined: JoinedPair, relationWidth: Int, idWidth: Int) -> String {
        let relation = Wrapping.padded(Wording.relation(joined.pair.relation), to: relationWidth)
        let start = relation + "  " + Wrapping.padded(joined.pair.id, to: idWidth) + "  "
        let letters = [joined.first, joined.second].map { index.outlet($0.article).letter }
        let marks = letters[0].count + letters[1].count + " “”".count * 2 + " | ".count
        let room = max(width - start.count - marks, 20)
        let excerpts = index.excerpts(of: joined, limit: room)
        return
            "\(start)\(letters[0]) \(Wording.quoted(excerpts.first)) | \(letters[1]) \(Wording.quoted(excerpts.second))"
    }
}
