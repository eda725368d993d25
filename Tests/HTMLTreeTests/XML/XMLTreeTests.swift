import HTMLTree
import Testing

/// A stable text form: names in front of brackets, texts as they stand.
private func dump(_ tree: XMLTree) -> String {
    var text = ""
    var open: [Int] = []
    for node in tree.nodes.dropFirst() {
        while let end = open.last, end <= node {
            text += ")"
            open.removeLast()
        }
        if tree.isText(node) {
            text += tree.joinedText(of: node)
        } else {
            text += tree.name(of: node) + "("
            open.append(tree.subtree(of: node).upperBound)
        }
    }
    return text + String(repeating: ")", count: open.count)
}

@Suite("An XML document as a tree")
struct XMLTreeTests {
    @Test(
        "Well-formed documents are read whole",
        arguments: [
            ("<a>One <b>two</b></a>", "a(One b(two))"), ("<?xml version='1.0' encoding='koi8-r'?>\n<a>é</a>\n", "a(é)"),
            ("<a><![CDATA[<b>&amp;</b>]]> and <![CDATA[more]]></a>", "a(<b>&amp;</b> and more)"),
            ("<a>1<!-- no <b> -->2<?go on?>3</a>", "a(123)"), ("<a x='1'/>", "a()"), ("<a><b/><b/></a>", "a(b()b())"),
            ("<a>&lt;&gt;&amp;&quot;&apos;</a>", "a(<>&\"')"), ("<a>&#8217;&#x1F600;</a>", "a(’😀)"),
            ("<a>5&nbsp;p.m. caf&eacute; &hellip;</a>", "a(5\u{A0}p.m. café …)"),
            ("<!DOCTYPE a PUBLIC \"-//X//Y>\" 'z' [<!-- ] > \" --><!ELEMENT a ANY>]><a>t</a>", "a(t)"),
            ("<p:a xmlns:p='u'><p:b>t</p:b></p:a>", "a(b(t))"), ("\u{FEFF}<a>t</a>", "a(t)"),
            ("<a b='x>y'>t</a>", "a(t)"),
        ])
    func wellFormed(xml: String, expected: String) {
        let tree = XMLTree(parsing: xml)
        #expect(dump(tree) == expected)
        #expect(tree.cuts.isEmpty)
    }

    @Test(
        "What is before an error and after it is read",
        arguments: [
            ("<a><b>one<c>two</b><b>three</b></a>", "a(b(onec(two))b(three))"), ("<a>one</b>two</a>", "a(onetwo)"),
            ("<a><b>one", "a(b(one))"), ("<a><b>one</", "a(b(one))"), ("<a><b>one<c x='", "a(b(one))"),
            ("<a><![CDATA[one]]", "a(one]])"), ("<a>one<!-- two</a>", "a(one)"), ("<a x=1 y>one</a>", "a(one)"),
            ("<a>one</a><b>two</b>", "a(one)"), ("junk<a>one</a>junk", "a(one)"), ("<a <b>one</b></a>", "a(b(one))"),
            ("<a x='1' x='2'>one</a>", "a(one)"),
        ])
    func malformed(xml: String, expected: String) {
        let tree = XMLTree(parsing: xml)
        #expect(dump(tree) == expected)
        #expect(tree.cuts == [.malformed])
    }

    @Test(
        "What is no markup stands for itself",
        arguments: [
            ("<a>Hale & Sons</a>", "a(Hale & Sons)"), ("<a>1 < 2 <3 <</a>", "a(1 < 2 <3 <)"),
            ("<a>&nosuch; &;&#0;&#xD800;&#99999999999;</a>", "a(&nosuch; &;&#0;&#xD800;&#99999999999;)"),
            ("<a>one ]]> two</a>", "a(one ]]> two)"), ("<a>&amp;amp; &amp</a>", "a(&amp; &amp)"),
            ("<a>a\u{0}b\u{B}c</a>", "a(abc)"),
        ])
    func literal(xml: String, expected: String) {
        let tree = XMLTree(parsing: xml)
        #expect(dump(tree) == expected)
        #expect(tree.cuts.isEmpty)
    }

    @Test(
        "Nothing and next to nothing",
        arguments: ["", " ", "\0", "<", "<!", "<?", "&", "<!--", "<a", "</", "</a>", "text"])
    func nearlyEmpty(xml: String) {
        let tree = XMLTree(parsing: xml)
        #expect(tree.nodes == 0..<1)
        #expect(tree.root == nil)
    }

    @Test("Names have namespaces, a prefix that is not declared stands for one")
    func namespaces() throws {
        let tree = XMLTree(
            parsing: "<a xmlns='u'><p:b xmlns:p='v' p:x='1' x='&lt;2&amp;3\"' xml:lang='en'/><q:c q:y='4'/></a>")
        let (first, second) = (2, 3)
        #expect(tree.cuts.isEmpty)
        #expect(tree.nodes.map { tree.namespace(of: $0) } == ["", "u", "v", "q"])
        #expect(tree.attribute("x", namespace: "v", of: first) == "1")
        #expect(tree.attribute("x", of: first) == "<2&3\"")
        #expect(tree.attribute("lang", namespace: XMLTree.xmlNamespace, of: first) == "en")
        #expect(tree.attribute("y", namespace: "q", of: second) == "4")
        #expect(tree.attribute("y", of: second) == nil)
        #expect(tree.children(of: 1) == [first, second])
    }

    @Test("Every beginning of a document is read", arguments: [1, 7])
    func truncated(step: Int) {
        let xml =
            "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a x='1'><b>é &amp; &b;</b><![CDATA[d]]><!-- e --></a>"
        let bytes = Array(xml.utf8)
        for end in stride(from: 0, to: bytes.count, by: step) {
            let tree = XMLTree(parsing: String(decoding: bytes[..<end], as: UTF8.self))
            #expect(tree.nodes.count <= 6)
        }
    }

    @Test("A part of a document as a page")
    func page() {
        let tree = XMLTree(parsing: "<c xmlns:h='x'><h:P class='k'>One <h:i>two</h:i></h:P><no>x</no><p>Three</p></c>")
        let page = HTMLDocument(inside: 1, of: tree) { $0 == "no" ? nil : HTMLTag(elementName: $0) }
        #expect(page.nodes.map { page.tag(of: $0) } == [.document, .p, .text, .i, .text, .p, .text])
        #expect(page.joinedText(of: 1) == "One two")
        #expect(page.attribute(.class, of: 1) == "k")
        #expect(page.subtree(of: 1) == 1..<5)
        #expect(page.nextSibling(of: 1) == 5)
    }
}

@Suite("What an XML document may cost")
struct XMLLimitsTests {
    @Test("Entities that a document declares are never expanded")
    func entities() {
        let declarations = (1...9).map { level in
            "<!ENTITY e\(level) '\(String(repeating: "&e\(level - 1);", count: 10))'>"
        }
        let tree = XMLTree(parsing: "<!DOCTYPE a [<!ENTITY e0 'ha'>\(declarations.joined())]><a x='&e9;'>&e9;</a>")
        #expect(tree.joinedText(of: 0) == "&e9;")
        #expect(tree.attribute("x", of: 1) == "&e9;")
    }

    @Test(
        "Nothing outside the document is read",
        arguments: [
            "<!ENTITY e SYSTEM 'file:///etc/passwd'>", "<!ENTITY % p SYSTEM 'http://127.0.0.1:1/x'> %p;",
            "<!ENTITY e PUBLIC 'x' 'file:///etc/passwd'>",
        ])
    func external(declaration: String) {
        let tree = XMLTree(parsing: "<!DOCTYPE a SYSTEM 'file:///etc/passwd' [\(declaration)]><a>&e;</a>")
        #expect(tree.joinedText(of: 0) == "&e;")
    }

    @Test("Elements that nest too deep are left out, the rest is read")
    func depth() {
        let deep = String(repeating: "<b>", count: 100_000) + "x" + String(repeating: "</b>", count: 100_000)
        let tree = XMLTree(parsing: "<a>one\(deep)two</a>", limits: .init(depth: 50))
        #expect(tree.cuts == [.depth])
        #expect(tree.nodes.count == 1 + 50 + 2)
        #expect(tree.joinedText(of: 0) == "onetwo")
    }

    @Test("A document longer than the limit is cut at a whole character")
    func length() {
        let tree = XMLTree(parsing: "<a>ééé</a>", limits: .init(bytes: 6))
        #expect(tree.joinedText(of: 0) == "é")
        #expect(tree.cuts == [.bytes, .malformed])
    }

    @Test("Hundreds of thousands of different names are too many")
    func names() {
        let names = (0..<210_000).map { "<n\($0)/>" }.joined()
        #expect(XMLTree(parsing: "<a>one\(names)two</a>").joinedText(of: 0) == "one")
    }

    @Test("Attributes by the ten thousand, end tags that close nothing, names that go on")
    func hostile() {
        let attributes = (0..<20_000).map { "a\($0)='1'" }.joined(separator: " ")
        #expect(XMLTree(parsing: "<a \(attributes)>one</a>").joinedText(of: 0) == "one")
        let open = String(repeating: "<b>", count: 2000) + String(repeating: "</c>", count: 100_000)
        #expect(XMLTree(parsing: "<a>one\(open)").joinedText(of: 0) == "one")
        let spaces = (0..<200).map { "xmlns:n\($0)='u\($0)'" }.joined(separator: " ")
        let nested = String(repeating: "<b \(spaces)>", count: 300) + String(repeating: "<q:c/>", count: 20_000)
        #expect(XMLTree(parsing: "<a>one\(nested)").cuts == [.malformed])
        let name = String(repeating: "n", count: 200_000)
        #expect(XMLTree(parsing: "<\(name)>one</\(name)>").joinedText(of: 0) == "one")
        let ampersands = String(repeating: "&", count: 200_000)
        #expect(XMLTree(parsing: "<a>\(ampersands)</a>").joinedText(of: 0) == ampersands)
    }
}
