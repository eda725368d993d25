/// A piece of a page: text, or an element with what it holds.
///
/// Nodes are values. Nothing in them is escaped: text and attribute values are plain strings, and the formatter is the
/// only place that writes markup, so no input can become markup.
///
/// ```swift
/// let node = HTMLNode.element("p", [.class("note")], ["1 < 2"])
/// HTMLFormatter().format(node)  // <p class="note">1 &lt; 2</p>
/// ```
public struct HTMLNode: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case text(String)
        case element(name: String, attributes: [HTMLAttribute], children: [HTMLNode])
        case void(name: String, attributes: [HTMLAttribute])
        case styleSheet(String)
    }

    let kind: Kind

    public static func text(_ text: String) -> HTMLNode { HTMLNode(kind: .text(text)) }

    /// - Precondition: `name` is an element's name, of HTML or SVG, that takes content; no attribute stands twice.
    public static func element(
        _ name: String, _ attributes: [HTMLAttribute] = [], _ children: [HTMLNode] = []
    ) -> HTMLNode {
        precondition(HTMLVocabulary.isName(name), "An element's name is made of letters, digits and hyphens.")
        precondition(!HTMLVocabulary.voidElements.contains(name), "A void element holds nothing.")
        precondition(!HTMLVocabulary.rawElements.contains(name), "Scripts have no place in a page, styles their own.")
        checkDuplicates(attributes)
        return HTMLNode(kind: .element(name: name, attributes: attributes, children: children))
    }

    /// An element without content, such as `br` or `meta`.
    ///
    /// - Precondition: `name` is a void element of HTML; no attribute stands twice.
    public static func void(_ name: String, _ attributes: [HTMLAttribute] = []) -> HTMLNode {
        precondition(HTMLVocabulary.voidElements.contains(name), "Only a void element may be left open.")
        checkDuplicates(attributes)
        return HTMLNode(kind: .void(name: name, attributes: attributes))
    }

    /// A `style` element. Its text is the author's own and is written as it is.
    ///
    /// - Precondition: `css` holds nothing that could end the element.
    public static func styleSheet(_ css: String) -> HTMLNode {
        precondition(!css.contains("</") && !css.contains("<!"), "A style sheet must not hold markup.")
        return HTMLNode(kind: .styleSheet(css))
    }

    private static func checkDuplicates(_ attributes: [HTMLAttribute]) {
        for (index, attribute) in attributes.enumerated() {
            precondition(
                !attributes[..<index].contains { $0.name == attribute.name }, "An attribute must not stand twice.")
        }
    }
}

extension HTMLNode: ExpressibleByStringInterpolation {
    /// Text.
    public init(stringLiteral value: String) { self.init(kind: .text(value)) }
}
