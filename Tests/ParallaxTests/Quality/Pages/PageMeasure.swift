import ArticleExtraction
import Foundation
import NewsModel

/// How well one page was read: its text by shingles of four words, and whether its metadata are right.
struct PageMeasure {
    private(set) var precision = 0.0
    private(set) var recall = 0.0
    /// Phrases that must not be in the text, and how many of them are not.
    private(set) var leftOut = Tally()
    private(set) var title = false
    private(set) var authors = false
    private(set) var day = false
    private(set) var outlet = false
    private(set) var language = false

    init(of page: PageFixture) throws {
        let article = try ArticleReader().read(page.bytes, name: page.name + ".html").article
        let gold = Shingles(page.gold.paragraphs.joined(separator: "\n"))
        let optional = Shingles((page.gold.either ?? []).joined(separator: "\n"))
        let found = Shingles(article.text)
        let shared = found.shared(with: gold)
        let wrong = found.count - shared - found.without(gold).shared(with: optional)
        precision = Self.ratio(shared, of: shared + wrong)
        recall = Self.ratio(shared, of: gold.count)
        let text = Self.folded(article.text)
        let allowed = Self.folded((page.gold.paragraphs + (page.gold.either ?? [])).joined())
        for phrase in page.gold.absent.map(Self.folded) where !allowed.contains(phrase) {
            leftOut.add(!text.contains(phrase))
        }
        judge(article, by: page.gold)
    }

    private mutating func judge(_ article: Article, by gold: PageFixture.Gold) {
        title = Self.folded(article.title ?? "") == Self.folded(gold.title)
        let found = (article.author ?? "").split(separator: ",").map { Self.folded(String($0)) }
        authors = Set(found) == Set(gold.authors.map(Self.folded))
        day = article.published?.iso8601.prefix(10) == gold.published?.prefix(10)
        outlet = Self.folded(article.outlet ?? "") == Self.folded(gold.outlet)
        language = article.language?.prefix(2).lowercased() == gold.language.prefix(2).lowercased()
    }

    /// A line for a reader.
    var line: String {
        let wrong = [("title", title), ("authors", authors), ("day", day), ("outlet", outlet), ("language", language)]
            .filter { !$0.1 }.map(\.0)
        return "precision \(Floors.text(precision)), recall \(Floors.text(recall)), "
            + "left out \(Int(leftOut.hits)) of \(leftOut.count)"
            + (wrong.isEmpty ? "" : ", wrong: " + wrong.joined(separator: " "))
    }

    private static func ratio(_ part: Int, of whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }

    /// Letters and figures alone, in lower case.
    private static func folded(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.lowercased().unicodeScalars.filter {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil
                }))
    }
}

/// The figures of several pages.
struct PageTally {
    private let pages: [PageMeasure]

    init(_ pages: [PageMeasure]) { self.pages = pages }

    /// Means over pages, so that a long page counts as much as a short one.
    func figures(_ prefix: String) -> [Floors.Measured] {
        let precision = mean(\.precision)
        let recall = mean(\.recall)
        let both = precision + recall
        let leftOut = pages.map(\.leftOut).reduce(Tally(), +)
        return [
            ("\(prefix)_text_precision", precision), ("\(prefix)_text_recall", recall),
            ("\(prefix)_text_f1", both == 0 ? 0 : 2 * precision * recall / both),
            ("\(prefix)_left_out", leftOut.value), ("\(prefix)_title", share(\.title)),
            ("\(prefix)_authors", share(\.authors)), ("\(prefix)_day", share(\.day)),
            ("\(prefix)_outlet", share(\.outlet)), ("\(prefix)_language", share(\.language)),
        ]
    }

    static func line(_ figure: Floors.Measured) -> String {
        "\(figure.name): \(figure.value.map(Floors.text) ?? "–")"
    }

    private func mean(_ value: (PageMeasure) -> Double) -> Double {
        pages.isEmpty ? 0 : pages.reduce(0) { $0 + value($1) } / Double(pages.count)
    }

    private func share(_ isRight: (PageMeasure) -> Bool) -> Double? { Tally(pages.map(isRight)).value }
}

/// The runs of four words of a text, with how often each stands there; each ideograph and kana is a word.
struct Shingles {
    private var counts: [String: Int] = [:]

    init(_ text: String) {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            let isAlone = scalar.properties.isIdeographic || (0x3040...0x30FF).contains(scalar.value)
            let isPart = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if isAlone || !isPart, !word.isEmpty {
                words.append(word)
                word = ""
            }
            if isAlone { words.append(String(scalar)) } else if isPart { word.unicodeScalars.append(scalar) }
        }
        if !word.isEmpty { words.append(word) }
        guard words.count >= 4 else {
            if !words.isEmpty { counts[words.joined(separator: " ")] = 1 }
            return
        }
        for start in 0...(words.count - 4) {
            counts[words[start..<start + 4].joined(separator: " "), default: 0] += 1
        }
    }

    var count: Int { counts.values.reduce(0, +) }

    func shared(with other: Shingles) -> Int {
        counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    }

    func without(_ other: Shingles) -> Shingles {
        var rest = self
        for (run, count) in counts { rest.counts[run] = max(0, count - (other.counts[run] ?? 0)) }
        return rest
    }
}
