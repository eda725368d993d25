extension LanguageTraits {
    static let portuguese = LanguageTraits(
        code: "pt",
        words: """
            o, os, as, e, do, da, dos, das, não, em, uma, com, para, que, foi, mais, ao, pelo, pela, no, na,
            são, se, um, também
            """)
}
