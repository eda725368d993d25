extension LanguageTraits {
    static let ukrainian = LanguageTraits(
        code: "uk", letters: "іїєґ")
}
