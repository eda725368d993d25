/// English notes that publishing systems put into feeds beside an article's text, in lower case.
enum SyndicationPhrases {
    /// What a note begins with, and what must follow somewhere in it.
    static let notes = [
        ("the post ", " appeared first on "), ("the post ", " first appeared on "),
        ("this article ", " appeared first on "), ("this article ", " first appeared on "),
    ]

    /// What a paragraph is as a whole, but for punctuation at its end.
    static let whole: Set<String> = ["continue reading", "read more", "read the full story", "comments"]
}
