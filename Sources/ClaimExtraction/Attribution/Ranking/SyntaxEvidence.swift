package import Linguistics

/// The syntax of a text by its tokens: what the features ask of the dependency trees.
///
/// A token of several words ("she's") stands for the first of them.
package struct SyntaxEvidence {
    /// Places of tokens take four bytes each: a text has as many nodes as tokens.
    struct Node {
        /// Class and relation as small numbers, 0 where there is no word.
        var pos: UInt32 = 0
        var relation: UInt32 = 0
        var form: UInt32 = 0
        private var headPlace: Int32 = -1
        private var subjectPlace: Int32 = -1
        private var complementPlace: Int32 = -1
        private var firstPlace: Int32 = 0
        private var endPlace: Int32 = 0
        /// Which kinds of dependents there are, one bit each.
        var dependents: UInt64 = 0

        /// The token of the head; -1 for a root.
        var head: Int {
            get { Int(headPlace) }
            set { headPlace = Int32(newValue) }
        }
        var subject: Int {
            get { Int(subjectPlace) }
            set { subjectPlace = Int32(newValue) }
        }
        /// The first clause that completes the word, else its object, else a clause beside it.
        var complement: Int {
            get { Int(complementPlace) }
            set { complementPlace = Int32(newValue) }
        }
        /// The tokens from the first to the last that depend on this one, itself among them.
        var extent: Range<Int> {
            get { Int(firstPlace)..<Int(endPlace) }
            set { (firstPlace, endPlace) = (Int32(newValue.lowerBound), Int32(newValue.upperBound)) }
        }

        init() {}

        init(_ word: SyntacticWord, head: Int) {
            pos = SyntaxEvidence.code(word.pos)
            relation = SyntaxEvidence.code(word.relation)
            form = SyntaxEvidence.code(word.features)
            self.head = head
            extent = word.token..<(word.token + 1)
        }
    }

    private let nodes: [Node]

    package init(_ sentences: [ParsedSentence], tokens: Int) {
        var nodes = [Node](repeating: Node(), count: tokens)
        for sentence in sentences { Self.read(sentence, into: &nodes) }
        self.nodes = nodes
    }

    subscript(token: Int) -> Node { nodes.indices.contains(token) ? nodes[token] : Node() }

    private static func read(_ sentence: ParsedSentence, into nodes: inout [Node]) {
        for (index, word) in sentence.words.enumerated() where nodes.indices.contains(word.token) {
            let isFirst = index == 0 || sentence.words[index - 1].token != word.token
            let head = word.head >= 0 ? sentence.words[word.head].token : -1
            guard isFirst else { continue }
            nodes[word.token] = Node(word, head: head == word.token ? innerHead(word, in: sentence) : head)
        }
        for word in sentence.words { widen(from: word, in: sentence, &nodes) }
        for word in sentence.words where word.head >= 0 { link(word, sentence.words[word.head].token, &nodes) }
    }

    /// The head of the head, where both are of one token.
    private static func innerHead(_ word: SyntacticWord, in sentence: ParsedSentence) -> Int {
        var next = word.head
        while next >= 0, sentence.words[next].token == word.token { next = sentence.words[next].head }
        return next >= 0 ? sentence.words[next].token : -1
    }

    /// Tells all heads above a word that they reach as far as it. Trees are no deeper than a sentence is long, which the
    /// network bounds.
    private static func widen(from word: SyntacticWord, in sentence: ParsedSentence, _ nodes: inout [Node]) {
        var next = word.head
        var steps = 0
        while next >= 0, steps < deepest {
            let token = sentence.words[next].token
            if nodes.indices.contains(token), nodes.indices.contains(word.token) {
                let extent = nodes[token].extent
                let (low, high) = (min(extent.lowerBound, word.token), max(extent.upperBound, word.token + 1))
                if low != extent.lowerBound || high != extent.upperBound { nodes[token].extent = low..<high }
            }
            next = sentence.words[next].head
            steps += 1
        }
    }

    private static let deepest = 60

    private static func link(_ word: SyntacticWord, _ head: Int, _ nodes: inout [Node]) {
        guard nodes.indices.contains(head), head != word.token else { return }
        nodes[head].dependents |= 1 << UInt64(code(word.relation))
        switch word.relation {
        case .nominalSubject, .clausalSubject: if nodes[head].subject < 0 { nodes[head].subject = word.token }
        case .clausalComplement, .openComplement: nodes[head].complement = word.token
        case .object, .parataxis: if nodes[head].complement < 0 { nodes[head].complement = word.token }
        default: break
        }
    }

    fileprivate static func code(_ pos: PartOfSpeech) -> UInt32 {
        UInt32(PartOfSpeech.allCases.firstIndex(of: pos) ?? 0) + 1
    }

    fileprivate static func code(_ relation: DependencyRelation) -> UInt32 { relationCodes[relation] ?? 0 }

    private static let relationCodes = Dictionary(
        uniqueKeysWithValues: DependencyRelation.allCases.enumerated().map { ($1, UInt32($0 + 1)) })

    fileprivate static func code(_ features: WordFeatures) -> UInt32 {
        var code: UInt32 = features.isPassive ? 1 : 0
        code = code * 8 + (features.verbForm.map { UInt32($0.rawValue.utf8.first ?? 0) % 7 + 1 } ?? 0)
        code = code * 4 + (features.tense == .past ? 1 : features.tense == .present ? 2 : 0)
        return code * 4 + (features.number == .singular ? 1 : features.number == .plural ? 2 : 0)
    }

    /// The words of a range whose head lies outside it, up to three.
    func roots(of range: Range<Int>) -> [Int] {
        var roots: [Int] = []
        for token in range where nodes[token].pos != 0 && nodes[token].relation != Self.punctuation {
            if !range.contains(nodes[token].head) { roots.append(token) }
            if roots.count == 3 { break }
        }
        return roots
    }

    private static let punctuation = code(DependencyRelation.punctuation)

    /// Whether a word is the head of a clause that completes another word or stands beside it.
    func isClausal(_ token: Int) -> Bool { Self.clausal.contains(self[token].relation) }

    /// Whether a word depends on its head by a relation.
    func has(_ relation: DependencyRelation, _ token: Int) -> Bool { self[token].relation == Self.code(relation) }

    private static let clausal: Set<UInt32> = [
        code(.clausalComplement), code(.openComplement), code(.parataxis), code(.clausalSubject),
    ]

    static let relations = DependencyRelation.allCases
    /// Relations that tell what a word may do.
    static let telling: [DependencyRelation] = [
        .nominalSubject, .clausalSubject, .object, .indirectObject, .clausalComplement, .openComplement, .parataxis,
        .marker, .auxiliary, .copula, .expletive, .adnominalClause,
    ]

    /// The word of a cue that the others depend on.
    func verb(of cue: Range<Int>) -> Int { roots(of: cue).first ?? cue.lowerBound }

    /// The word whose subject a cue's word shares: its head where it joins another verb or completes it.
    func subject(of verb: Int) -> (token: Int, steps: UInt32) {
        var (next, steps): (Int, UInt32) = (verb, 0)
        while next >= 0, steps < 4 {
            if self[next].subject >= 0 { return (self[next].subject, steps) }
            next = self[next].head
            steps += 1
        }
        return (-1, 4)
    }
}
