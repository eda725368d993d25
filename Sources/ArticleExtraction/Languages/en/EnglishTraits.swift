extension LanguageTraits {
    static let english = LanguageTraits(
        code: "en",
        words: """
            the, and, of, to, that, was, with, from, have, this, which, they, were, their, would, has, been,
            who, said, for, are, by, it, his, will
            """)
}
