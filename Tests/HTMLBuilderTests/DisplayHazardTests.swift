import Testing

import HTMLBuilder

@Suite struct DisplayHazardTests {
    @Test(arguments: [
        ("plain text", "plain text"),
        ("a\u{1B}[2Jb", "a\u{FFFD}[2Jb"),
        ("a\r\nb\rc\td", "a\nb\nc\td"),
        ("\u{202E}evil", "\u{FFFD}evil"),
        ("\u{FFFF}\u{0}", "\u{FFFD}\u{FFFD}"),
        ("👩‍👩‍👧 é", "👩‍👩‍👧 é"),
    ])
    func replacesWhatMustNotBeShown(text: String, expected: String) {
        #expect(DisplayHazard.replaced(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }
}
