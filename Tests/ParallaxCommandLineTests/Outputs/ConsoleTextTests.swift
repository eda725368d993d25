import Testing

@testable import ParallaxCommandLine

@Suite struct ConsoleTextTests {
    @Test(arguments: ["", "plain\ttext\n", "né – “quoted” 👩‍👩‍👧 שלום"])
    func harmlessTextStays(text: String) {
        #expect(ConsoleText.plain(text) == text)
    }

    @Test(arguments: ["\u{1B}", "\u{7}", "\r", "\u{0}", "\u{9B}", "\u{7F}", "\u{202E}", "\u{2066}"])
    func whatATerminalWouldObeyIsReplaced(mark: String) {
        #expect(ConsoleText.plain("a\(mark)b") == "a\u{FFFD}b")
    }
}
