import Linguistics

/// Finds which outlet a few words mean: "the Gazette" is the Port Callan Gazette.
enum OutletName {
    /// The outlet whose name shares most with the words; `nil` when none shares a word of its own.
    static func best(for folded: String, among outlets: [String], _ words: CreditWords) -> String? {
        let parts = content(folded, words)
        guard !parts.isEmpty, parts.count <= longestName else { return nil }
        return outlets.enumerated().map { index, outlet -> (name: String, score: Double, index: Int) in
            let own = content(NameKey.fold(outlet), words)
            let shared = Set(own).intersection(parts).count
            return (outlet, own.isEmpty ? 0 : Double(shared) / Double(max(own.count, parts.count)), index)
        }.filter { $0.score >= leastShare }.max { ($0.score, -$0.index) < ($1.score, -$1.index) }?.name
    }

    /// The outlet whose whole name, or whose last word after an article, stands in a text.
    static func best(inside folded: String, among outlets: [String], _ words: CreditWords) -> String? {
        let text = " " + folded.map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined() + " "
        for outlet in outlets {
            let own = content(NameKey.fold(outlet), words)
            guard let last = own.last else { continue }
            if text.contains(" " + own.joined(separator: " ") + " ") { return outlet }
            let isShared = outlets.contains { $0 != outlet && content(NameKey.fold($0), words).last == last }
            if !isShared, words.articles.contains(where: { text.contains(" \($0) \(last) ") }) { return outlet }
        }
        return nil
    }

    static func withoutArticle(_ name: String, _ words: CreditWords) -> String {
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func content(_ folded: String, _ words: CreditWords) -> [String] {
        folded.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { !words.ignored.contains($0) }
    }

    /// A source of more words than this is somebody else, with the outlet as an aside.
    private static let longestName = 5
    /// A third of a three-word name: its last word alone.
    private static let leastShare = 0.3
}
