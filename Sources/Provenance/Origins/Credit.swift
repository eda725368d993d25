internal import ClaimExtraction
internal import Linguistics
internal import NewsModel

/// A person or agency that an article as a whole credits.
struct Credit: Hashable {
    /// What the same name in another article has in common with this one.
    var key: String
    /// As an agency is called, or as the by-line has it.
    var name: String
}

/// Reads whom an article credits: its by-line, the agency in its dateline, and a credit line at its end.
///
/// ```
/// Author: Standard staff and Argent Newswire    -> Argent Newswire
/// PORT CALLAN (Reuters) - …                     -> Reuters
/// (With reporting by Jane Doe in Ilmet; AFP)    -> Jane Doe, AFP
/// ```
struct CreditReader {
    /// How far from its end an article is searched for a credit line, in paragraphs.
    private static let lastParagraphs = 3
    /// The most words of a credit line: longer paragraphs are told text.
    private static let creditLineWords = 40
    /// How far from its beginning an article is searched for an agency in brackets, in tokens.
    private static let datelineTokens = 14
    /// The most words of a name.
    private static let nameWords = 6

    let language: CreditLanguage

    /// In the order they are credited, each once.
    func credits(of analysis: ArticleAnalysis) -> [Credit] {
        var credits: [Credit] = []
        if let author = analysis.article.author { credits += names(in: Document(author), all: true) }
        credits += datelineAgency(analysis.document)
        for paragraph in analysis.document.paragraphs.suffix(Self.lastParagraphs) {
            let line = Document(analysis.document.text(at: paragraph))
            credits += names(in: line, all: false)
        }
        var seen: Set<String> = []
        return credits.filter { seen.insert($0.key).inserted }
    }

    /// The canonical name, where the words are an agency's.
    func agency(named words: [String]) -> String? {
        language.agencies.first { $0.forms.contains(words) }?.name
    }

    private func datelineAgency(_ document: Document) -> [Credit] {
        let tokens = document.tokens.prefix(Self.datelineTokens)
        guard let open = tokens.firstIndex(where: { $0.lower == "(" }),
            let close = tokens[open...].firstIndex(where: { $0.lower == ")" })
        else { return [] }
        let inside = Array(tokens[(open + 1)..<close])
        return agencyCredit(inside).map { [$0] } ?? []
    }

    /// - Parameter all: whether the text is a by-line, all of it names; otherwise it must credit somebody in so many words,
    ///   or be an agency in brackets.
    private func names(in line: Document, all: Bool) -> [Credit] {
        let tokens = line.tokens
        guard !tokens.isEmpty, tokens.count(where: { $0.kind == .word }) <= Self.creditLineWords else { return [] }
        let phrases = phraseTokens(tokens)
        let parts = self.parts(of: tokens, cutAt: phrases)
        if all || !phrases.isEmpty { return parts.compactMap { credit($0, in: line) } }
        guard tokens.first?.lower == "(" else { return [] }
        return parts.compactMap(agencyCredit)
    }

    /// Indices of the tokens that belong to a credit phrase.
    private func phraseTokens(_ tokens: [Token]) -> Set<Int> {
        var found: Set<Int> = []
        for start in tokens.indices where !found.contains(start) {
            let phrase = language.creditPhrases.first { phrase in
                tokens[start...].prefix(phrase.count).map(\.lower) == phrase
            }
            if let phrase { found.formUnion(start..<(start + phrase.count)) }
        }
        return found
    }

    private func parts(of tokens: [Token], cutAt phrases: Set<Int>) -> [[Token]] {
        var parts: [[Token]] = [[]]
        var isPlace = false
        for (index, token) in tokens.enumerated() {
            let isInnerStop = token.kind == .punctuation && token.lower == "."
            if phrases.contains(index) || language.separators.contains(token.lower)
                || (token.kind != .word && !isInnerStop)
            {
                parts.append([])
                isPlace = false
            } else if language.placePrepositions.contains(token.lower) {
                isPlace = true
            } else if !isPlace, !isInnerStop {
                parts[parts.count - 1].append(token)
            }
        }
        return parts.filter { !$0.isEmpty }
    }

    private func credit(_ part: [Token], in line: Document) -> Credit? {
        if let agency = agencyCredit(part) { return agency }
        let words = part.drop { language.determiners.contains($0.lower) }
        guard let first = words.first, let last = words.last, first.isCapitalized, words.count <= Self.nameWords,
            words.count > 1, !words.contains(where: { language.genericWords.contains($0.lower) })
        else { return nil }
        let name = line.text(at: first.span.union(last.span))
        return Credit(key: NameKey.fold(name), name: name)
    }

    /// An agency anywhere in the part: "Reuters staff".
    private func agencyCredit(_ part: [Token]) -> Credit? {
        for start in part.indices {
            for agency in language.agencies {
                let form = agency.forms.first { form in
                    let words = part[start...].prefix(form.count)
                    return words.map(\.lower) == form
                        && (form.joined().utf8.count > 4 || words.allSatisfy(\.isAllCapitals))
                }
                if form != nil { return Credit(key: NameKey.fold(agency.name), name: agency.name) }
            }
        }
        return nil
    }
}
