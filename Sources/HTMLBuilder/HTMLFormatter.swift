/// Writes nodes as HTML: the only place that escapes.
///
/// In text `&`, `<` and `>` are escaped, in attribute values `"` as well; characters no screen should meet are replaced
/// (``DisplayHazard``). The same nodes give the same bytes.
public struct HTMLFormatter: Sendable {
    /// Whether elements that hold only blocks are written on several lines. What a browser shows is the same.
    public var prettyPrint: Bool

    public init(prettyPrint: Bool = false) {
        self.prettyPrint = prettyPrint
    }

    /// A whole page: the document type, then the node.
    public func document(_ root: HTMLNode) -> String {
        "<!DOCTYPE html>\n" + format(root) + "\n"
    }

    /// - Complexity: linear in the size of the output; nesting costs no stack.
    public func format(_ node: HTMLNode) -> String { format([node]) }

    public func format(_ nodes: [HTMLNode]) -> String {
        var output = ""
        var work: [Step] = nodes.reversed().map { .open($0, indent: 0) }
        var isFirst = true
        while let step = work.popLast() {
            switch step {
            case .newLine(let indent): breakLine(indent, in: &output)
            case .close(let name): output += "</" + name + ">"
            case .open(let node, let indent):
                if prettyPrint, indent == 0, !isFirst { breakLine(0, in: &output) }
                isFirst = false
                write(node, indent: indent, to: &output, then: &work)
            }
        }
        return output
    }

    private enum Step {
        case open(HTMLNode, indent: Int)
        case close(String)
        case newLine(Int)
    }

    private func write(_ node: HTMLNode, indent: Int, to output: inout String, then work: inout [Step]) {
        switch node.kind {
        case .text(let text): Self.escape(text, inAttribute: false, to: &output)
        case .void(let name, let attributes): writeTag(name, attributes, to: &output)
        case .styleSheet(let css): output += "<style>" + css + "</style>"
        case .element(let name, let attributes, let children):
            writeTag(name, attributes, to: &output)
            let isLaidOut =
                prettyPrint && indent < Self.inline && !children.isEmpty && children.allSatisfy(\.isBlock)
            work.append(.close(name))
            if isLaidOut { work.append(.newLine(indent)) }
            for child in children.reversed() {
                work.append(.open(child, indent: isLaidOut ? indent + 1 : Self.inline))
                if isLaidOut { work.append(.newLine(indent + 1)) }
            }
        }
    }

    /// The depth of a node that is written on its parent's line.
    private static let inline = 1 << 20

    private func breakLine(_ indent: Int, in output: inout String) {
        output += "\n"
        if indent < Self.inline { output += String(repeating: " ", count: indent) }
    }

    private func writeTag(_ name: String, _ attributes: [HTMLAttribute], to output: inout String) {
        output += "<" + name
        for attribute in attributes {
            output += " " + attribute.name + "=\""
            Self.escape(attribute.value, inAttribute: true, to: &output)
            output += "\""
        }
        output += ">"
    }

    private static func escape(_ text: String, inAttribute: Bool, to output: inout String) {
        for scalar in DisplayHazard.replaced(text).unicodeScalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"" where inAttribute: output += "&quot;"
            default: output.unicodeScalars.append(scalar)
            }
        }
    }
}

extension HTMLNode {
    /// Whether white space around the node shows nothing.
    var isBlock: Bool {
        switch kind {
        case .text: false
        case .styleSheet: true
        case .void(let name, _), .element(let name, _, _): HTMLVocabulary.blockElements.contains(name)
        }
    }
}
