/// Writes JSON values on one line without spaces.
///
/// ```swift
/// JSONWriter.text(.array([.number("1.0"), .string("a\n")]))  // [1.0,"a\n"]
/// ```
///
/// - Complexity: linear in the length of the output; nesting costs no stack.
struct JSONWriter {
    private enum Step {
        case value(JSONValue)
        case mark(String)
    }

    private var output = ""
    /// What is still to be written, the next last.
    private var steps: [Step] = []

    static func text(_ value: JSONValue) -> String {
        var writer = JSONWriter()
        writer.steps = [.value(value)]
        while let step = writer.steps.popLast() {
            switch step {
            case .mark(let mark): writer.output += mark
            case .value(let value): writer.write(value)
            }
        }
        return writer.output
    }

    private mutating func write(_ value: JSONValue) {
        switch value {
        case .null: output += "null"
        case .bool(let value): output += value ? "true" : "false"
        case .number(let digits): output += digits
        case .string(let text): append(quoted: text)
        case .array(let items):
            plan("[", items.map { [.value($0)] }, "]")
        case .object(let members):
            plan("{", members.map { [.value(.string($0.name)), .mark(":"), .value($0.value)] }, "}")
        }
    }

    private mutating func plan(_ opening: String, _ items: [[Step]], _ closing: String) {
        output += opening
        steps.append(.mark(closing))
        for (index, item) in items.enumerated().reversed() {
            steps.append(contentsOf: item.reversed())
            if index > 0 { steps.append(.mark(",")) }
        }
    }

    private mutating func append(quoted text: String) {
        output += "\""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22: output += "\\\""
            case 0x5C: output += "\\\\"
            case 0x0A: output += "\\n"
            case 0x0D: output += "\\r"
            case 0x09: output += "\\t"
            case 0..<0x20, 0x7F, 0x2028, 0x2029:
                let digits = String(scalar.value, radix: 16)
                output += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: output.unicodeScalars.append(scalar)
            }
        }
        output += "\""
    }
}
