/// Who did what to whom, as one predicate of a text says it.
///
/// "The bridge was not shelled by rebels on Monday" has the predicate "shelled" (lemma "shell"), the patient "The
/// bridge", the agent "rebels", the time "on Monday"; it is passive, past and negated by "not". All spans count UTF-8
/// bytes of the article's text.
///
/// Roles follow the proto-roles of PropBank (Palmer, Gildea & Kingsbury, "The Proposition Bank", Computational
/// Linguistics 31, 2005), with the passive undone: the agent is whoever did it, wherever the sentence puts it.
public struct Proposition: Hashable, Sendable {
    public enum Form: String, Sendable, CaseIterable {
        /// "struck".
        case verb
        /// A noun or adjective that something is said to be: "is *a judge*".
        case copula
        /// What is said to exist: "there was *an attack*".
        case existence
        /// A noun that names the act: "the *killing* of", and one that carries a verb's weight: "launched an *attack*".
        case noun
    }

    public enum Voice: String, Sendable, CaseIterable {
        case active
        /// "was struck by rebels".
        case passive
        /// "was struck": who did it is left out.
        case agentless
    }

    /// How the text stands to what the predicate says; of several that apply, the one listed last.
    public enum Modality: String, Sendable, CaseIterable, Comparable {
        case asserted
        /// "will strike".
        case future
        /// "must strike", "has to strike".
        case obligated
        /// "can strike", "may strike".
        case possible
        /// "reportedly struck", "is believed to have struck".
        case hedged
        /// "plans to strike", "was ordered to strike": it need not have happened.
        case intended
        /// "if rebels strike".
        case conditional
        /// "denied that rebels struck": somebody says it is not so.
        case denied

        /// By the order in which they are listed: the later one outweighs.
        public static func < (left: Modality, right: Modality) -> Bool { left.rank < right.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    public enum Tense: String, Sendable, CaseIterable { case past, present, future }

    public enum Aspect: String, Sendable, CaseIterable { case simple, perfect, progressive }

    /// The predicate's words: a verb with its particles and without its auxiliaries; a light verb and its noun with all
    /// between them.
    public var predicate: SourceSpan
    /// The word that carries the meaning: in "launched an attack" it is "attack".
    public var head: SourceSpan
    /// What is done, as a verb where there is one: "attack" for "launched an attack", "kill" for "the killing of".
    public var lemma: String
    public var form: Form
    /// Each role in text order of its words.
    public var arguments: [PropositionArgument]
    /// The word that negates the predicate; `nil` where nothing does, or where two negations cancel out.
    public var negation: SourceSpan?
    public var modality: Modality
    /// `nil` where no finite verb tells it.
    public var tense: Tense?
    public var aspect: Aspect
    public var voice: Voice
    /// The index of the sentence.
    public var sentence: Int
    /// How many words stand over the head in the sentence's tree; 0 for the root.
    public var depth: Int

    public init(
        predicate: SourceSpan, head: SourceSpan, lemma: String, form: Form, arguments: [PropositionArgument] = [],
        negation: SourceSpan? = nil, modality: Modality = .asserted, tense: Tense? = nil, aspect: Aspect = .simple,
        voice: Voice = .active, sentence: Int = 0, depth: Int = 0
    ) {
        self.predicate = predicate
        self.head = head
        self.lemma = lemma
        self.form = form
        self.arguments = arguments
        self.negation = negation
        self.modality = modality
        self.tense = tense
        self.aspect = aspect
        self.voice = voice
        self.sentence = sentence
        self.depth = depth
    }

    public func arguments(_ role: PropositionArgument.Role) -> [PropositionArgument] {
        arguments.filter { $0.role == role }
    }

    /// Whether a verb that brings in somebody's words does no more than that: "said that", but not "attacked the mayor".
    public var onlyReports: Bool { arguments(.patient).isEmpty || !arguments(.complement).isEmpty }

    /// Whether something is done to somebody and nothing says by whom.
    public var leavesAgentOut: Bool {
        (form == .verb && voice == .agentless || form == .noun) && !arguments.contains { $0.role == .agent }
            && arguments.contains { $0.role == .patient }
    }
}

/// Somebody or something that has a part in what a proposition says.
public struct PropositionArgument: Hashable, Sendable {
    public enum Role: String, Sendable, CaseIterable {
        /// Who does it.
        case agent
        /// To whom or what it is done; what undergoes it.
        case patient
        /// Of whom or what something is said to be so.
        case theme
        /// Who gets it.
        case recipient
        case place
        case time
        /// How: "fully", "at once".
        case manner
        /// What is said, wanted or become: a clause, a phrase after "as".
        case complement
        /// Anything else, with its preposition; a clause with its conjunction.
        case other
    }

    public var role: Role
    /// The phrase without its preposition and without relative clauses, appositions and what is joined to it.
    public var span: SourceSpan
    /// The name, or the one word, that says who or what: "minister" in "the new minister".
    public var head: SourceSpan
    /// The head's base form.
    public var lemma: String
    /// The preposition it is joined by, in lower case; `nil` for subjects and objects.
    public var preposition: String?
    /// Whether the words stand elsewhere, as the subject shared by two verbs does.
    public var isShared: Bool
    /// Whether the head is a pronoun, which names nobody by itself.
    public var isPronoun: Bool

    public init(
        role: Role, span: SourceSpan, head: SourceSpan, lemma: String, preposition: String? = nil,
        isShared: Bool = false, isPronoun: Bool = false
    ) {
        self.role = role
        self.span = span
        self.head = head
        self.lemma = lemma
        self.preposition = preposition
        self.isShared = isShared
        self.isPronoun = isPronoun
    }
}
