internal import ClaimExtraction
internal import Linguistics
internal import NewsModel

/// A word of a group as it stands in an article.
struct ActLabel {
    var group: Int
    /// The index of the lexicon's entry.
    var entry: Int
    var span: SourceSpan
}

/// Finds the words of the lexicon in an article's own voice: words in quotation marks are somebody else's, and capitalised
/// ones inside a sentence belong to names.
struct ActLabelScanner {
    let lexicon: ActLexicon
    let words: WordData

    /// In text order.
    ///
    /// - Complexity: O(*n*) in words.
    func labels(in analysis: ArticleAnalysis) -> [ActLabel] {
        let tokens = analysis.document.tokens
        var isQuoted = [Bool](repeating: false, count: tokens.count)
        for quotation in analysis.quotations where quotation.kind != .indirect {
            for token in analysis.document.tokens(in: quotation.span) { isQuoted[token] = true }
        }
        var labels: [ActLabel] = []
        for sentence in analysis.document.sentences {
            var token = sentence.tokens.lowerBound
            while token < sentence.tokens.upperBound {
                let isNamePart = tokens[token].isCapitalized && token > sentence.tokens.lowerBound
                guard tokens[token].kind == .word, !isQuoted[token], !isNamePart,
                    let entry = lexicon.entry(at: token, in: tokens, words: words)
                else {
                    token += 1
                    continue
                }
                let end = token + lexicon.entries[entry].words.count
                if let group = lexicon.entries[entry].group {
                    let span = tokens[token].span.union(tokens[end - 1].span)
                    labels.append(ActLabel(group: group, entry: entry, span: span))
                }
                token = end
            }
        }
        return labels
    }
}
