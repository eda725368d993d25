import NewsModel

/// How a report calls one article: a letter that its claims' ids begin with, and the outlet's name.
struct OutletLabel: Hashable {
    /// `A` for the first article.
    let letter: String
    let name: String

    /// `A Harbour Post`.
    var full: String { letter + " " + name }

    static func all(of articles: [ComparedArticle], origin: Comparison.Origin) -> [OutletLabel] {
        articles.enumerated().map { index, compared in
            OutletLabel(letter: letter(at: index), name: name(of: compared.article, at: index, origin: origin))
        }
    }

    /// Characters after which a name is cut: no outlet's is longer, and a report must keep its shape.
    private static let longestName = 60

    static func letter(at index: Int) -> String {
        guard index < 26, let scalar = Unicode.Scalar(UInt32(0x41 + index)) else { return "#\(index + 1)" }
        return String(Character(scalar))
    }

    private static func name(of article: Article, at index: Int, origin: Comparison.Origin) -> String {
        if let outlet = article.outlet {
            let cleaned = PlainLine.cleaned(outlet)
            if !cleaned.isEmpty { return Excerpt(whole: cleaned).cut(to: longestName) }
        } else if origin == .digest {
            return Wording.digestVoice
        }
        return Wording.unnamedOutlet(number: index + 1)
    }
}
