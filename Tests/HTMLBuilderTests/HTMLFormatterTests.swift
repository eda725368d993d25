import Testing

@testable import HTMLBuilder

@Suite struct HTMLFormatterTests {
    @Test func escapesTextAndAttributes() {
        let node = HTMLNode.element(
            "p", [HTMLAttribute("title", "a \"b\" <c> & 'd'")], ["<script>alert(1)</script> & \"x\""])
        #expect(
            HTMLFormatter().format(node)
                == "<p title=\"a &quot;b&quot; &lt;c&gt; &amp; 'd'\">&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"x\"</p>"
        )
    }

    @Test func replacesControlAndDirectionCharacters() {
        #expect(HTMLFormatter().format("a\u{0}b\u{202E}c\u{FFFE}") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}")
    }

    @Test func prettyPrintingKeepsInlineTextOnItsLine() {
        let list = HTMLNode.element(
            "ul", [], [.element("li", [], ["one ", .element("b", [], ["two"])]), .element("li")])
        #expect(
            HTMLFormatter(prettyPrint: true).format(.element("div", [], [list, .element("p", [], ["x"])])) == """
                <div>
                 <ul>
                  <li>one <b>two</b></li>
                  <li></li>
                 </ul>
                 <p>x</p>
                </div>
                """)
    }

    @Test func voidElementsHaveNoEndTag() {
        #expect(HTMLFormatter().format([.void("br"), "x"]) == "<br>x")
    }

    @Test func deepNestingCostsNoStack() {
        var node: HTMLNode = "x"
        for _ in 0..<2_000 { node = .element("span", [], [node]) }
        #expect(HTMLFormatter(prettyPrint: true).format(node).hasPrefix("<span><span>"))
    }

    @Test(arguments: [
        "javascript:alert(1)", "JAVASCRIPT:x", " http://x", "data:text/html,x", "//x", "", "http://a\u{0}b",
    ])
    func unsafeAddressesAreNoLinks(address: String) {
        #expect(HTMLAttribute.address(address) == nil)
    }

    @Test func safeAddressesAreLinks() {
        #expect(HTMLAttribute.address("HTTPS://a.example/?q=\"x\"")?.name == "href")
    }

    @Test(arguments: [(0.0, "0"), (12.5, "12.5"), (-0.05, "-0.05"), (3.999, "4"), (1.234, "1.23"), (.nan, "0")])
    func coordinatesHaveTwoDecimals(value: Double, written: String) {
        #expect(SVG.number(value) == written)
    }

    @Test func policyAllowsTheStyleSheetAlone() {
        #expect(
            ContentSecurityPolicy.policy(for: "abc")
                == "default-src 'none'; style-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='; "
                + "base-uri 'none'; form-action 'none'")
    }

    @Test func callersMistakesStopTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = HTMLNode.element("br") }
        await #expect(processExitsWith: .failure) { _ = HTMLNode.void("div") }
        await #expect(processExitsWith: .failure) { _ = HTMLNode.element("p", [.id("a"), .id("b")]) }
        await #expect(processExitsWith: .failure) { _ = HTMLAttribute("onclick", "x") }
        await #expect(processExitsWith: .failure) { _ = HTMLAttribute("href", "javascript:x") }
        await #expect(processExitsWith: .failure) { _ = HTMLNode.styleSheet("</style>") }
    }
}
