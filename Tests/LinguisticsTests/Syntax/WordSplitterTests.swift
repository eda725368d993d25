import Linguistics
import NewsModel
import Testing

@Suite("Word splitter")
struct WordSplitterTests {
    /// The words of a text: a bar between them, a plus inside a contraction, two bars between sentences.
    private func cut(_ text: String) -> String {
        let document = Document(text)
        let sentences = WordSplitter().words(of: document).map { words in
            var shown = ""
            var surface: Int?
            for word in words {
                if let last = surface { shown += word.surface == last ? "+" : "|" }
                shown += document.text(at: word.span)
                surface = word.surface
            }
            return shown
        }
        return sentences.joined(separator: "||")
    }

    @Test(
        "clitics are words of their contraction",
        arguments: [
            ("She doesn’t know", "She|does+n’t|know"),
            ("They can't, we'll; I'd've gone", "They|ca+n't|,|we+'ll|;|I+'d+'ve|gone"),
            ("Ito's boat, the workers' union, the U.S.'s", "Ito+'s|boat|,|the|workers+'|union|,|the|U.S.+'s"),
            ("It cannot; Cannot it?", "It|can+not|;|Can+not|it|?"),
            ("I'm gonna go; 'tis late", "I+'m|gon+na|go|;|'t+is|late"),
            ("WON'T", "WO+N'T"),
            ("dont im Im", "do+nt|i+m|Im"),
            ("Let's", "Let+'s"),
        ])
    func clitics(_ text: String, _ expected: String) { #expect(cut(text) == expected) }

    @Test(
        "what an apostrophe does not cut",
        arguments: ["O'Brien", "o'clock", "L'Aquila", "'em", "'90s", "1990's", "ma'am", "n't", "'s"])
    func apostrophes(_ word: String) { #expect(cut(word) == word) }

    @Test(
        "a quotation mark is no possessive",
        arguments: [("the 'workers' left", "the|'|workers|'|left"), ("a 's b", "a|'s|b")])
    func quotationMarks(_ text: String, _ expected: String) { #expect(cut(text) == expected) }

    @Test(
        "hyphens stand alone",
        arguments: [
            ("her mother-in-law's car", "her|mother|-|in|-|law+'s|car"),
            ("a 24-hour well‑known two-year-old", "a|24|-|hour|well|‑|known|two|-|year|-|old"),
            ("al-Hadi, F-16, COVID-19", "al|-|Hadi|,|F|-|16|,|COVID|-|19"),
            ("a don't-know", "a|do+n't|-|know"),
            ("UN-led, over-the-counter, Pan-American", "UN|-|led|,|over|-|the|-|counter|,|Pan|-|American"),
            ("on 2019-2021 and 20-30", "on|2019|-|2021|and|20|-|30"),
        ])
    func hyphens(_ text: String, _ expected: String) { #expect(cut(text) == expected) }

    @Test(
        "what a hyphen does not cut",
        arguments: [
            "e-mail", "Non-aligned", "co-founder", "pre‑war", "anti-American", "re-elected", "mid-1990s", "cost-wise",
            "over-rated", "555-0134", "3-0134", "1-800-555-0134", "14-05-2026", "2026-05-14",
        ])
    func keptHyphens(_ word: String) { #expect(cut(word) == word) }

    @Test(
        "an abbreviation's stop at the end of a sentence is the sentence's, too",
        arguments: [
            ("They sell gas, oil, etc.", "They|sell|gas|,|oil|,|etc|."), ("He left the U.S.", "He|left|the|U.S|."),
            ("The U.S. navy left.", "The|U.S.|navy|left|."), ("What is it.?", "What|is|it|.?"),
        ])
    func finalStops(_ text: String, _ expected: String) { #expect(cut(text) == expected) }

    @Test(
        "names of files and sites are one word",
        arguments: [
            ("See budget27.xls now", "See|budget27.xls|now"), ("the draft27.doc)", "the|draft27.doc|)"),
            ("(draft).doc", "(|draft|)|.doc"), ("He left.Doctors came", "He|left|.||Doctors|came"),
        ])
    func fileNames(_ text: String, _ expected: String) { #expect(cut(text) == expected) }

    @Test(
        "units are cut from figures, endings are not",
        arguments: [
            ("$1.2bn at 9pm for 5km", "$|1.2|bn|at|9|pm|for|5|km"),
            ("9p.m. sharp", "9|p.m.|sharp"),
            ("the 21st, the 1990s, 4G, 3D, 300k", "the|21st|,|the|1990s|,|4G|,|3D|,|300|k"),
            ("9/11, 10:30, 3.5%, 1/2", "9/11|,|10:30|,|3.5|%|,|1/2"),
            ("batting .265 in ’98, dial +44 20", "batting|.265|in|’98|,|dial|+44|20"),
            ("rose 5+3", "rose|5|+|3"),
        ])
    func figures(_ text: String, _ expected: String) { #expect(cut(text) == expected) }

    @Test(
        "one word of several tokens",
        arguments: [
            ("Write to ana.ruiz@mail.example.org.", "Write|to|ana.ruiz@mail.example.org|."),
            ("@ana said #flood", "@ana|said|#flood"),
            ("Good :) or bad ;-(", "Good|:)|or|bad|;|-|("),
            ("*** ___ >> ==", "***|___|>>|=="),
            ("and/or s/he w/o", "and|/|or|s/he|w/o"),
            ("see (it: here)", "see|(|it|:|here|)"),
            ("https://example.com/a-b's?c=it's", "https://example.com/a-b's?c=it's"),
            ("so . . . yes... no…", "so|.|.|.|yes|...|no|…"),
            ("5 @ 3 # 2", "5|@|3|#|2"),
        ])
    func joins(_ text: String, _ expected: String) { #expect(cut(text) == expected) }

    @Test("sentences are counted apart, and words know their token")
    func sentences() {
        let document = Document("I'm here. Don't go.")
        let words = WordSplitter().words(of: document)
        #expect(words.map { $0.map(\.surface) } == [[0, 0, 1, 2], [0, 0, 1, 2]])
        #expect(words.map { $0.map(\.token) } == [[0, 0, 1, 2], [3, 3, 4, 5]])
        #expect(WordSplitter().words(of: Document("")).isEmpty)
    }
}
