import Foundation
public import NewsModel

/// What carries the verdict on two sentences, as text for a terminal.
public struct RelationExplanation {
    private let relation: SentenceRelation

    public init(_ relation: SentenceRelation) { self.relation = relation }

    /// Lines of text, the last one ended.
    public func render() -> String {
        var lines = [relation.relation.rawValue, ""]
        for (name, score) in zip(Relation.allCases.map(\.rawValue), relation.scores) where score >= Self.worthTelling {
            lines.append(Self.column(name) + Self.number(score))
        }
        lines += ["", Self.column("related") + Self.number(relation.related)]
        lines += relation.factors.map { factor in
            let product = Self.number(factor.value * factor.weight)
            return "  " + Self.column(factor.name)
                + "\(Self.number(factor.value)) × \(Self.number(factor.weight)) = \(product)"
        }
        lines += relation.differences.isEmpty ? [] : [""]
        lines += relation.differences.map { difference in
            "\(difference.kind.rawValue) (\(difference.rule)): \(difference.explanation)"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func column(_ name: String) -> String {
        name.padding(toLength: columnWidth, withPad: " ", startingAt: 0)
    }

    private static func number(_ value: Double) -> String { String(format: "%.2f", value) }

    private static let columnWidth = 22
    private static let worthTelling = 0.005
}
