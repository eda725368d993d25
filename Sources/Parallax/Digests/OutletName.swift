import Linguistics
import NewsModel

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

    /// The outlets whose whole name, or whose last word after an article, stands in a text.
    static func all(inside folded: String, among outlets: [String], _ words: CreditWords) -> [String] {
        let text = " " + folded.map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined() + " "
        return outlets.filter { outlet in
            let own = content(NameKey.fold(outlet), words)
            guard let last = own.last else { return false }
            let whole = NameKey.fold(outlet).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
            if text.contains(" " + whole + " ") || text.contains(" " + beginning(whole, of: outlets) + " ") {
                return true
            }
            let isShared = outlets.contains { $0 != outlet && content(NameKey.fold($0), words).last == last }
            return !isShared && words.articles.contains { text.contains(" \($0) \(last) ") }
        }
    }

    /// The first two words of a longer name where no other outlet's begins so: "Civic Broadcasting" of "Civic Broadcasting
    /// Online"; else the name.
    private static func beginning(_ whole: String, of outlets: [String]) -> String {
        let words = whole.split(separator: " ")
        guard words.count > 2, words[0] != "the" else { return whole }
        let short = words.prefix(2).joined(separator: " ")
        return outlets.count { NameKey.fold($0).hasPrefix(short) } == 1 ? short : whole
    }

    /// Where a text names the outlets, by their whole names or, capitalised, by the last word.
    ///
    /// - Complexity: O(*n o*) for *n* tokens and *o* outlets.
    static func places(of outlets: [String], in document: Document, _ words: CreditWords) -> [SourceSpan] {
        outlets.flatMap { outlet -> [SourceSpan] in
            let own = Set(NameKey.fold(outlet).split { !$0.isLetter && !$0.isNumber }.map(String.init))
            guard let last = content(NameKey.fold(outlet), words).last else { return [] }
            var result: [SourceSpan] = []
            var run: [Token] = []
            for token in document.tokens {
                if token.kind == .word, own.contains(NameKey.fold(token.lower)) {
                    run.append(token)
                } else {
                    if run.contains(where: { $0.isCapitalized && NameKey.fold($0.lower) == last }) {
                        result.append(run[0].span.union(run[run.count - 1].span))
                    }
                    run = []
                }
            }
            return result
        }
    }

    /// The name with the article that a title has: "The Times of Israel" where the text writes it with a capital.
    static func full(_ name: String, at source: SourceSpan, in document: Document) -> String {
        let text = document.text(at: source).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isWhole = text.hasSuffix(name) && text.first?.isUppercase ?? false
        let startsSentence =
            document.sentences[document.sentence(at: source.lowerBound)].span.lowerBound == source.lowerBound
        return isWhole && !startsSentence ? text : name
    }

    private static func content(_ folded: String, _ words: CreditWords) -> [String] {
        folded.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { !words.ignored.contains($0) }
    }

    /// A source of more words than this is somebody else, with the outlet as an aside.
    private static let longestName = 5
    /// A third of a three-word name: its last word alone.
    private static let leastShare = 0.3
}
