/// Cuts the tokens of a document into the words that syntax is made of.
///
/// ```
/// Tokens: She | can't | pay | her | mother-in-law | 's | 1.2bn | by | 9pm | ! | ! | :| )
/// Words:  She | ca n't | pay | her | mother - in - law 's | 1.2 bn | by | 9 pm | ! | ! | :)
/// ```
///
/// - Clitics are cut off ("do" "n't"); such words share their ``WordSpan/surface``, and so do "Ito" and "'s".
/// - Hyphens stand alone, unless they follow a prefix ("pre-war", "e-mail") or stand in a telephone number or date.
/// - Units are cut from figures ("5" "km", "9" "pm"); ordinals and decades are not ("21st", "1990s").
/// - What the tokens hold apart is joined where it is one word: e-mail addresses, "@names", hashtags, emoticons, runs of
///   one mark ("***"), "1990's".
///
/// The conventions are those of the English treebanks of Universal Dependencies (Silveira et al., "A Gold Standard
/// Dependency Corpus for English", LREC 2014); the lists are counted from their training parts.
public struct WordSplitter: Sendable {
    let words: SplittingWords

    public init(_ language: Language = .english) { words = language.splitting }

    /// The words of every sentence of a document, in text order. Every token that is seen belongs to one.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func words(of document: Document) -> [[WordSpan]] {
        let text = ByteText(document.text)
        return document.sentences.map { sentence in
            var scanner = WordScanner(text: text, tokens: document.tokens, range: sentence.tokens, rules: words)
            return scanner.scan()
        }
    }
}
