import HTMLBuilder
import NewsModel

/// How an outlet looks in a report: a letter in its colour, so that it is known without the colour.
struct OutletBadge {
    let label: OutletLabel
    let index: Int

    /// Colours repeat after the fourth outlet; letters do not.
    static let colours = 4

    var colourClass: String { "outlet-\(index % Self.colours + 1)" }

    /// The letter alone, with the name for those who do not see it.
    var letter: HTMLNode {
        .element(
            "span", [.class("letter " + colourClass), HTMLAttribute("title", label.name)], [.text(label.letter)])
    }

    /// Letter and name.
    var named: HTMLNode { .span("outlet", [letter, " ", .name(label.name)]) }
}

extension ComparisonIndex {
    func badge(_ article: Int) -> OutletBadge { OutletBadge(label: outlet(article), index: article) }

    /// Which of the page's texts an article's spans lie in: in a comparison made from a digest there is one.
    func textNumber(of article: Int) -> Int { isDigest ? 0 : article }

    /// The articles whose texts a page shows.
    var shownTexts: [Int] {
        isDigest ? Array(comparison.articles.indices.prefix(1)) : Array(comparison.articles.indices)
    }
}
