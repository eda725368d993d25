/// The word lists of English, as text; ``WordData`` reads them.
enum EnglishWords {}

extension WordData {
    public static let english = WordData(
        stopWords: EnglishWords.stopWords, lightWords: EnglishWords.lightWords,
        irregularVerbs: EnglishWords.irregularVerbs, irregularNouns: EnglishWords.irregularNouns,
        verbs: EnglishWords.verbs, concepts: EnglishWords.concepts, suffixes: EnglishWords.suffixes)
}
