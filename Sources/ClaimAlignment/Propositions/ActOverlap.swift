internal import Inference
internal import NewsModel

/// How far two claims say that the same is done, by the same, to the same.
///
/// Words alone cannot tell "the court fined the operator" from "the operator sued the court".
struct ActOverlap {
    /// How near the nearest two predicates are, 0 to 1.
    let predicates: Double
    /// The same, as far as who does it and who undergoes it are the same, too.
    let roles: Double
    /// 1 where both count who or what undergoes one act: "61 arrested", "seventy-three people were behind bars".
    let counted: Double

    /// - Complexity: O(*mn*) in propositions, of which ``most`` a claim are looked at.
    init(_ first: ClaimProfile, _ second: ClaimProfile) {
        var predicates = 0.0
        var roles = 0.0
        var counted = 0.0
        for left in first.propositions.prefix(Self.most) {
            for right in second.propositions.prefix(Self.most) {
                let near = Self.nearness(left.concept, in: first.content, right.concept, in: second.content)
                guard near > 0 else { continue }
                predicates = max(predicates, near)
                roles = max(roles, near * Self.shared(left, right))
                if near == 1, Self.counts(left, first), Self.counts(right, second) { counted = 1 }
            }
        }
        self.predicates = predicates
        self.roles = roles
        self.counted = counted
    }

    private static func counts(_ proposition: ClaimProposition, _ profile: ClaimProfile) -> Bool {
        proposition.undergoers.contains { undergoer in
            profile.quantities.contains { !$0.isPart && undergoer.argument.span.contains($0.quantity.span) }
        }
    }

    private static func nearness(
        _ first: String, in content: ConceptSet, _ second: String, in other: ConceptSet
    ) -> Double {
        if first == second { return 1 }
        guard let one = content.meaning(of: first), let two = other.meaning(of: second) else { return 0 }
        return SoftOverlap.credit(WordVectors.cosine(one, two))
    }

    /// Share of the core roles that both fill in which the same stand, 0 where no role is filled on both sides.
    private static func shared(_ first: ClaimProposition, _ second: ClaimProposition) -> Double {
        var filled = 0.0
        var same = 0.0
        for (one, two) in [(first.arguments(.agent), second.arguments(.agent)), (first.undergoers, second.undergoers)] {
            let keys = (one.flatMap(Self.keys), two.flatMap(Self.keys))
            guard !keys.0.isEmpty, !keys.1.isEmpty else { continue }
            filled += 1
            if keys.0.contains(where: keys.1.contains) { same += 1 }
        }
        return filled > 0 ? same / filled : 0
    }

    private static func keys(_ argument: ClaimProposition.Argument) -> [String] {
        argument.key.map { [$0] + argument.names } ?? argument.names
    }

    /// More than any clause of a newspaper has.
    private static let most = 8
}
