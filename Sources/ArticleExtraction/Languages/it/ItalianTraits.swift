extension LanguageTraits {
    static let italian = LanguageTraits(
        code: "it",
        words: """
            il, di, che, è, per, della, del, una, sono, non, con, dei, nel, alla, gli, delle, anche, più, si,
            ha, da, nella, dal, ma, stato
            """)
}
