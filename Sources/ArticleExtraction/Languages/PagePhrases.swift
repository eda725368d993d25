/// What stands in the short lines of a page that are no article's text, in one language: lower case, one a line.
struct PagePhrases: Sendable {
    /// Whole lines that open what readers say. A number may stand beside them.
    var commentHeadings: String
    /// Whole lines that open a box beside or in an article: other articles, newsletters, who wrote it.
    var boxHeadings: String
    /// Whole lines that are a button or a label.
    var labels: String
    /// What lines begin with that invite, point elsewhere, or tell of rights and pictures.
    var openings: String

    /// Every language there is. Phrases are of several words or plain, so that all can be looked for in any page.
    static let all = [
        english, german, french, spanish, italian, portuguese, dutch, polish, russian, ukrainian, hebrew, arabic,
        persian, japanese, chinese,
    ]
}
