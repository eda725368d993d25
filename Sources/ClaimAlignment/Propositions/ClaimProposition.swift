public import NewsModel

/// A proposition in a form in which those of different articles can be held against each other.
public struct ClaimProposition: Sendable {
    public let proposition: Proposition
    /// The key under which predicates of one meaning meet.
    public let concept: String
    public let arguments: [Argument]

    /// Who or what takes part, as other articles may name it.
    public struct Argument: Sendable {
        public let argument: PropositionArgument
        /// A linked name, beginning with `@`, or a word's concept; `nil` for a pronoun that stands for nobody known.
        public let key: String?
        /// What kind of name it is; `nil` for other words.
        public let kind: Mention.Kind?
        /// The keys of all names in the phrase: the country of "the Ruvian army".
        public let names: [String]

        public var isName: Bool { kind != nil }
    }

    public func arguments(_ role: PropositionArgument.Role) -> [Argument] {
        arguments.filter { $0.argument.role == role }
    }

    /// Whoever undergoes what is said.
    public var undergoers: [Argument] {
        arguments.filter { $0.argument.role == .patient || $0.argument.role == .theme }
    }

    /// Whether what undergoes it is nobody or nothing: "no one was arrested" speaks of whoever might have been.
    public var deniesAll: Bool {
        guard let negation = proposition.negation else { return false }
        return undergoers.contains { $0.key == nil && $0.argument.span.contains(negation) }
    }
}
