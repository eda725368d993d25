/// Inline SVG elements (SVG 2, W3C Candidate Recommendation 2018). Colours and fonts come from the page's style sheet,
/// through classes.
public enum SVG {
    /// A drawing with a text alternative: what it is and what it shows.
    ///
    /// - Parameters:
    ///   - id: unique on the page; the text alternative is tied to the drawing by it.
    ///   - width: of the coordinate system; the page decides how large it is shown.
    public static func image(
        id: String, width: Double, height: Double, title: String, description: String, _ children: [HTMLNode]
    ) -> HTMLNode {
        let texts: [HTMLNode] = [
            .element("title", [.id(id + "-title")], [.text(title)]),
            .element("desc", [.id(id + "-desc")], [.text(description)]),
        ]
        return .element(
            "svg",
            [
                .id(id), HTMLAttribute("viewBox", "0 0 \(number(width)) \(number(height))"),
                HTMLAttribute("role", "img"),
                HTMLAttribute("aria-labelledby", "\(id)-title \(id)-desc"),
            ], texts + children)
    }

    public static func line(
        from start: (x: Double, y: Double), to end: (x: Double, y: Double), class name: String
    ) -> HTMLNode {
        .element(
            "line",
            [
                .class(name), HTMLAttribute("x1", number(start.x)), HTMLAttribute("y1", number(start.y)),
                HTMLAttribute("x2", number(end.x)), HTMLAttribute("y2", number(end.y)),
            ])
    }

    public static func circle(x: Double, y: Double, radius: Double, class name: String) -> HTMLNode {
        .element(
            "circle",
            [
                .class(name), HTMLAttribute("cx", number(x)), HTMLAttribute("cy", number(y)),
                HTMLAttribute("r", number(radius)),
            ])
    }

    public static func rectangle(
        x: Double, y: Double, width: Double, height: Double, class name: String
    ) -> HTMLNode {
        .element(
            "rect",
            [
                .class(name), HTMLAttribute("x", number(x)), HTMLAttribute("y", number(y)),
                HTMLAttribute("width", number(width)), HTMLAttribute("height", number(height)),
            ])
    }

    /// - Parameter anchor: `start`, `middle` or `end`: which point of the text stands at `x`.
    public static func text(
        _ text: String, x: Double, y: Double, anchor: String = "start", class name: String
    ) -> HTMLNode {
        .element(
            "text",
            [
                .class(name), HTMLAttribute("x", number(x)), HTMLAttribute("y", number(y)),
                HTMLAttribute("text-anchor", anchor),
            ], [.text(text)])
    }

    /// A coordinate with two decimals at most; 0 for what is no number.
    ///
    /// ```swift
    /// SVG.number(12.5)  // "12.5"
    /// ```
    public static func number(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e9 else { return "0" }
        let hundredths = Int((value * 100).rounded())
        let whole = hundredths.magnitude / 100
        let rest = hundredths.magnitude % 100
        let sign = hundredths < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        let digits = rest < 10 ? "0\(rest)" : "\(rest)"
        return sign + "\(whole)." + (rest % 10 == 0 ? String(digits.dropLast()) : digits)
    }
}
