extension LanguageTraits {
    static let german = LanguageTraits(
        code: "de",
        words: """
            der, die, und, das, ist, nicht, ein, eine, mit, von, dem, den, auch, sich, auf, wird, für, werden,
            nach, bei, einen, im, zum, zur, wurde, sind
            """)
}
