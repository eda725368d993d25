extension LanguageTraits {
    static let persian = LanguageTraits(
        code: "fa", letters: "پچژگکی")
}
