import NewsModel

/// Who does what to whom, as a claim's main predicate says it.
struct PropositionDocument: Encodable {
    struct Argument: Encodable {
        let role: String
        let start: Int
        let end: Int
        let text: String
        /// Absent for subjects and objects.
        let preposition: String?
    }

    let predicate: SpanDocument
    let lemma: String
    let arguments: [Argument]
    let negation: Nullable<SpanDocument>
    let modality: String
    let tense: Nullable<String>
    let aspect: String
    let voice: String

    init(_ proposition: Proposition, in text: IndexedText) {
        predicate = SpanDocument(proposition.predicate, in: text)
        lemma = proposition.lemma
        arguments = proposition.arguments.map { argument in
            let span = SpanDocument(argument.span, in: text)
            return Argument(
                role: argument.role.rawValue, start: span.start, end: span.end, text: span.text,
                preposition: argument.preposition)
        }
        negation = Nullable(SpanDocument(proposition.negation, in: text))
        modality = proposition.modality.rawValue
        tense = Nullable(proposition.tense?.rawValue)
        aspect = proposition.aspect.rawValue
        voice = proposition.voice.rawValue
    }
}
