/// English words around an author's name.
enum EnglishBylineWords {
    /// Before the name.
    static let openings = [
        "written by", "posted by", "published by", "story by", "words by", "view all posts by", "by:", "by", "author:",
        "from",
    ]

    /// Between a date and the name.
    static let inside = " by "

    /// Between two names.
    static let between = [" and ", " & "]

    /// After the name.
    static let tails = [" - ", " – ", " on ", " says:"]

    /// What stands in an author field of a page that names nobody, and what stands beside a name.
    static let nobody: Set<String> = [
        "admin", "administrator", "editor", "staff", "author", "webmaster", "user", "unknown", "no author", "follow",
        "view my complete profile", "by", "share",
    ]
}
