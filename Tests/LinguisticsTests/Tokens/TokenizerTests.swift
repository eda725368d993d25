import Linguistics
import NewsModel
import Testing

@Suite("Tokenizer")
struct TokenizerTests {
    /// The tokens of a text, with a bar between them.
    private func cut(_ text: String) -> String {
        let document = Document(text)
        return document.tokens.map { document.text(at: $0.span) }.joined(separator: "|")
    }

    @Test(
        "words, abbreviations, figures and marks",
        arguments: [
            ("Mr. Ito's 24-hour strike", "Mr.|Ito|'s|24|-|hour|strike"),
            ("my mother-in-law doesn’t", "my|mother-in-law|doesn’t"),
            ("the mayor’s plan", "the|mayor|’s|plan"),
            ("the U.S.’s plan, Acme Inc.'s", "the|U.S.|’s|plan|,|Acme|Inc.|'s"),
            ("in the U.S. on Jan. 5, at 9 a.m.", "in|the|U.S.|on|Jan.|5|,|at|9|a.m."),
            ("J. K. Rowling and J.R.R. Tolkien", "J.|K.|Rowling|and|J.R.R.|Tolkien"),
            ("No. 5 said no.", "No.|5|said|no|."),
            ("12,500 or 3.2, 9.40 and 10:30", "12,500|or|3.2|,|9.40|and|10:30"),
            ("2026-05-14, 14/05/2026, 2019-2021", "2026-05-14|,|14/05/2026|,|2019|-|2021"),
            ("$1.2bn, 3.5%, €5, 21st, 9pm.", "$|1.2bn|,|3.5|%|,|€|5|,|21st|,|9pm|."),
            ("9p.m. on Friday", "9p.m.|on|Friday"),
            ("12\u{202F}500 crowns", "12\u{202F}500|crowns"),
            ("“Why?” she asked — twice", "“|Why|?|”|she|asked|—|twice"),
            ("``Go,'' he said", "``|Go|,|''|he|said"),
            ("well... no… . . . yes?!", "well|...|no|…|. . .|yes|?!"),
            ("the workers' union", "the|workers|'|union"),
            ("'the workers' said", "'|the|workers|'|said"),
            ("the '90s and 'tis", "the|'90s|and|'tis"),
            ("AT&T, COVID-19, F-16", "AT&T|,|COVID-19|,|F-16"),
            ("https://example.com/a?b=1, www.example.org.", "https://example.com/a?b=1|,|www.example.org|."),
            ("bbc.co.uk end.Next", "bbc.co.uk|end|.|Next"),
            ("👩🏽‍🚒 and 🇫🇷!", "👩🏽‍🚒|and|🇫🇷|!"),
            ("Ph.D. student", "Ph.D.|student"),
            ("a near miss. Then", "a|near|miss|.|Then"),
            ("São Tomé’s café", "São|Tomé|’s|café"),
        ])
    func cuts(_ text: String, _ expected: String) {
        #expect(cut(text) == expected)
    }

    @Test("the bare apostrophe of a plural is no quotation mark, a closing one is")
    func apostrophes() {
        #expect(Document("workers' union").tokens[1].kind == .punctuation)
        #expect(Document("the 'workers' union").tokens[3].kind == .quote)
    }

    @Test("folded text, capitals")
    func folding() {
        let tokens = Document("The U.S. O’Neill–NATO “x” …").tokens
        #expect(tokens.map(\.lower) == ["the", "u.s.", "o'neill", "-", "nato", "\"", "x", "\"", "..."])
        #expect(tokens.map(\.isCapitalized) == [true, true, true, false, true, false, false, false, false])
        #expect(tokens.map(\.isAllCapitals) == [false, true, false, false, true, false, false, false, false])
    }

    @Test(
        "ugly input",
        arguments: [
            "", " ", "\r\n\r\n", "'", "''", ".", "\u{0}\u{1}\u{7F}", "\u{200F}שלום\u{200E}", "e\u{301}e\u{301}", "1.",
            "1,",
            "'s", "’s", "٣٤٥", "\u{FEFF}x", "👩‍", "\u{1F1EB}", "http://", "www.", "a.b.c.d.e.f.g", "-", "--", "$", "½",
        ])
    func uglyInput(_ text: String) {
        let document = Document(text)
        var last = 0
        for token in document.tokens {
            #expect(token.span.lowerBound >= last)
            #expect(!token.span.isEmpty)
            last = token.span.upperBound
        }
        #expect(last <= text.utf8.count)
        #expect(document.sentences.map(\.tokens.count).reduce(0, +) == document.tokens.count)
    }

    @Test("a megabyte without a space", arguments: ["a", "é"])
    func megabyte(_ unit: String) {
        let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
        #expect(Document(text).tokens.last?.span.upperBound == text.utf8.count)
    }

    @Test("many marks without a space", arguments: ["1", ".", "'", "a.", "1,", "👩🏽‍🚒", "-", "a-", "a's"])
    func manyMarks(_ unit: String) {
        let text = String(repeating: unit, count: 50_000 / unit.utf8.count)
        #expect(Document(text).tokens.last?.span.upperBound == text.utf8.count)
    }
}
