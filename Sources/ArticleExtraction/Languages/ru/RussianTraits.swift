extension LanguageTraits {
    static let russian = LanguageTraits(
        code: "ru", letters: "ыэёъ")
}
