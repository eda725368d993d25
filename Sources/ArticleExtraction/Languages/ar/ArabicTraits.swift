extension LanguageTraits {
    static let arabic = LanguageTraits(
        code: "ar", letters: "ةيكىأإ")
}
