import HTMLBuilder

/// A wording's segments as text and `mark` elements.
enum MarkedWording {
    static func nodes(_ segments: [WordingMarks.Segment]) -> [HTMLNode] {
        segments.map { segment in
            switch segment.mark {
            case .none: .text(segment.text)
            case .weak: .element("mark", [.class("weak")], [.text(segment.text)])
            case .strong: .element("mark", [], [.text(segment.text)])
            }
        }
    }
}
