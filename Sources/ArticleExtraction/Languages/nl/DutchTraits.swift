extension LanguageTraits {
    static let dutch = LanguageTraits(
        code: "nl",
        words: """
            de, het, een, van, en, dat, niet, is, op, te, zijn, voor, met, die, door, aan, ook, werd, naar, bij,
            uit, wordt, maar, heeft, om
            """)
}
