/// English words around an author's name.
enum EnglishBylineWords {
    /// Before the name.
    static let openings = [
        "written by", "posted by", "published by", "story by", "words by", "by:", "by", "author:", "from",
    ]
    /// What stands in an author field of a page that names nobody.
    static let nobody: Set<String> = [
        "admin", "administrator", "editor", "staff", "author", "webmaster", "user", "unknown",
    ]
}
