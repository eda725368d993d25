extension LanguageTraits {
    static let spanish = LanguageTraits(
        code: "es",
        words: """
            el, los, las, y, del, que, una, por, con, para, es, se, su, fue, más, como, pero, al, este, esta,
            han, lo, sus, ha, en
            """)
}
