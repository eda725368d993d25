extension LanguageTraits {
    static let french = LanguageTraits(
        code: "fr",
        words: """
            le, les, et, des, une, est, dans, qui, que, pour, pas, sur, du, par, au, avec, ce, cette, sont, il,
            elle, ont, aux, été, plus
            """)
}
