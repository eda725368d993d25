import HTMLBuilder

/// Short names for the elements the reports are made of.
extension HTMLNode {
    static func div(_ name: String, _ children: [HTMLNode]) -> HTMLNode { .element("div", [.class(name)], children) }

    static func span(_ name: String, _ children: [HTMLNode]) -> HTMLNode { .element("span", [.class(name)], children) }

    static func paragraph(_ name: String, _ children: [HTMLNode]) -> HTMLNode {
        .element("p", [.class(name)], children)
    }

    /// A link into the page.
    static func link(
        to id: String, class name: String? = nil, label: String? = nil, _ children: [HTMLNode]
    ) -> HTMLNode {
        var attributes: [HTMLAttribute] = [.anchor(id)]
        if let name { attributes.append(.class(name)) }
        if let label { attributes.append(HTMLAttribute("aria-label", label)) }
        return .element("a", attributes, children)
    }

    /// A name or another short text of an input, kept from turning the direction of what stands around it.
    static func name(_ text: String) -> HTMLNode { .element("bdi", [], [.text(text)]) }

    /// A section of the report with its heading.
    static func section(
        _ id: String, heading: String, lede: String? = nil, class name: String = "section", _ children: [HTMLNode]
    ) -> HTMLNode {
        var content: [HTMLNode] = [.element("h2", [.id(id + "-heading")], [.text(heading)])]
        if let lede { content.append(.paragraph("lede", [.text(lede)])) }
        return .element(
            "section", [.id(id), .class(name), HTMLAttribute("aria-labelledby", id + "-heading")], content + children)
    }

    static func cell(_ children: [HTMLNode], label: String? = nil) -> HTMLNode {
        .element("td", label.map { [HTMLAttribute("data-label", $0)] } ?? [], children)
    }

    static func columnHeader(_ children: [HTMLNode]) -> HTMLNode {
        .element("th", [HTMLAttribute("scope", "col")], children)
    }

    static func rowHeader(_ children: [HTMLNode]) -> HTMLNode {
        .element("th", [HTMLAttribute("scope", "row")], children)
    }

    /// - Parameter caption: read out, and shown when the table is printed or wide.
    static func table(_ name: String, caption: String, head: [[HTMLNode]], rows: [HTMLNode]) -> HTMLNode {
        .div(
            "scroll",
            [
                .element(
                    "table", [.class(name)],
                    [
                        .element("caption", [], [.text(caption)]),
                        .element("thead", [], [.element("tr", [], head.map(columnHeader))]),
                        .element("tbody", [], rows),
                    ])
            ])
    }
}
