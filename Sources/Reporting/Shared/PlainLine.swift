import HTMLBuilder

/// Text of an input made fit for one line of a terminal or a table: no control characters, every run of white space one
/// space.
enum PlainLine {
    static func cleaned(_ text: String) -> String {
        collapsed(text).trimmed
    }

    /// Keeps one space at either end where there was white space.
    static func collapsed(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                pendingSpace = true
                continue
            }
            if pendingSpace { result.append(" ") }
            pendingSpace = false
            result.append(DisplayHazard.contains(scalar) ? DisplayHazard.replacement : scalar)
        }
        if pendingSpace { result.append(" ") }
        return String(result)
    }
}

extension String {
    /// Without spaces at either end.
    var trimmed: String {
        var rest = self[...]
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
