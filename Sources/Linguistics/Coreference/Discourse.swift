import NewsModel

/// Who was spoken of, as the text is read from its beginning.
struct Discourse {
    /// Somebody or something spoken of in one place.
    struct Item {
        /// `nil` for people without a name, who keep pronouns from being given to somebody else.
        var entity: Int?
        var gender: Entity.Gender?
        var sentence: Int
        var token: Int
        var isSubject: Bool
        var isQuoted: Bool
    }

    let document: Document
    let entities: [Entity]
    let names: NameData
    private let mentions: [Mention]
    private let syntax: [ParsedSentence]?
    private(set) var sentence = 0
    /// The items of the last sentences, in text order.
    private(set) var items: [Item] = []
    private var nextMention = 0
    private(set) var genders: [Entity.Gender?]
    /// Which entities were named so far, once each, the last ones last.
    private(set) var introduced: [Int] = []
    private var isIntroduced: Set<Int> = []
    private(set) var isInQuotation = false
    private var subjects: Set<Int> = []

    init(document: Document, mentions: [Mention], entities: [Entity], names: NameData, syntax: [ParsedSentence]?) {
        self.document = document
        self.mentions = mentions
        self.entities = entities
        self.names = names
        self.syntax = syntax.flatMap { $0.count == document.sentences.count ? $0 : nil }
        genders = entities.map(\.gender)
    }

    /// Sentences that a pronoun looks back.
    static let sentencesBack = 2

    /// Begins a sentence: what lies too far back is forgotten; a paragraph's end closes quotations.
    mutating func enter(_ index: Int) {
        if index > 0, document.sentences[index].paragraph != document.sentences[index - 1].paragraph {
            isInQuotation = false
        }
        sentence = index
        items.removeAll { $0.sentence < index - Self.sentencesBack }
        subjects = subjectTokens(of: index)
    }

    /// Reads on to a token: the mentions and people that begin at it are spoken of from now on.
    mutating func advance(to token: Int) {
        if document.tokens[token].kind == .quote { toggleQuotation(token) }
        while nextMention < mentions.count,
            document.tokens[token].span.upperBound > mentions[nextMention].span.lowerBound
        {
            add(mentions[nextMention], at: token)
            nextMention += 1
        }
        let lower = document.tokens[token].lower
        guard names.references.isPersonNoun(lower), !document.tokens[token].isCapitalized,
            !isBesideName(token), mentionAfter(token) == nil
        else { return }
        append(entity: nil, gender: names.references.gender(ofNoun: lower), at: token)
    }

    /// Whether an entity was named so far.
    func isKnown(_ entity: Int) -> Bool { isIntroduced.contains(entity) }

    private mutating func toggleQuotation(_ token: Int) {
        let byte = document.text(at: document.tokens[token].span)
        if byte == "“" {
            isInQuotation = true
        } else if byte == "”" {
            isInQuotation = false
        } else if byte == "\"" {
            isInQuotation.toggle()
        }
    }

    private mutating func add(_ mention: Mention, at token: Int) {
        if isIntroduced.insert(mention.entity).inserted { introduced.append(mention.entity) }
        guard mention.kind != .other || entities[mention.entity].kind != .place else { return }
        append(entity: mention.entity, gender: genders[mention.entity], at: token)
    }

    mutating func note(_ reference: Reference) {
        let token = document.tokens(in: reference.span).lowerBound
        append(entity: reference.entity, gender: genders[reference.entity], at: token)
        guard reference.form == .pronoun, genders[reference.entity] == nil else { return }
        genders[reference.entity] = names.references.gender(ofPronoun: document.tokens[token].lower)
    }

    private mutating func append(entity: Int?, gender: Entity.Gender?, at token: Int) {
        items.append(
            Item(
                entity: entity, gender: gender, sentence: sentence, token: token, isSubject: isSubject(token),
                isQuoted: isInQuotation))
    }

    /// A noun for a person that belongs to a name beside it: "driver Ana Ruiz", "Ana Ruiz, a driver".
    private func isBesideName(_ token: Int) -> Bool {
        guard let last = items.last, last.entity != nil, last.sentence == sentence else { return false }
        return document.tokens[last.token..<token].contains { $0.lower == "," }
            && token - last.token <= Self.appositionReach
    }

    /// Words from a name to the noun of its apposition: "Ana Ruiz, 34, a lorry driver".
    private static let appositionReach = 8

    private func mentionAfter(_ token: Int) -> Mention? {
        guard nextMention < mentions.count, token + 1 < document.tokens.count else { return nil }
        let next = mentions[nextMention]
        return next.span.lowerBound == document.tokens[token + 1].span.lowerBound ? next : nil
    }

    private func isSubject(_ token: Int) -> Bool {
        guard syntax == nil else { return subjects.contains(token) }
        let range = document.sentences[sentence].tokens
        let first = items.last { $0.sentence == sentence && $0.isSubject }
        if let first, token > range.lowerBound {
            return token - first.token <= Self.nameDepth && document.tokens[token - 1].lower == names.joining.and
        }
        let before = document.tokens[range.lowerBound..<token].last { !names.titles.isTitle($0.lower) }
        return before.map { !names.references.prepositions.contains($0.lower) } ?? true
    }

    /// Tokens that are, or stand in, the subject of a clause.
    private func subjectTokens(of index: Int) -> Set<Int> {
        guard let words = syntax?[index].words else { return [] }
        var result: Set<Int> = []
        for word in words {
            var (current, steps) = (word, 0)
            while steps < Self.nameDepth,
                [.compound, .flat, .determiner, .adjectivalModifier].contains(current.relation),
                words.indices.contains(current.head)
            {
                current = words[current.head]
                steps += 1
            }
            if current.relation == .nominalSubject { result.insert(word.token) }
        }
        return result
    }

    /// Steps from a word of a name to its head.
    private static let nameDepth = 4
}
