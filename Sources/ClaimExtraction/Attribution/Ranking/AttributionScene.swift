package import Linguistics

/// A text with everything the features of the learned decisions are read off: traits of its words, what the rules
/// propose, and where sentences begin and end.
package struct AttributionScene {
    let text: AttributionText
    let traits: [TokenTraits]
    /// `nil` where the text was not parsed.
    let syntax: SyntaxEvidence?
    /// What the rules found, in text order of the cues.
    let proposals: [AttributionDraft]
    /// For every token the proposal whose cue holds it, or -1.
    let proposalOfCue: [Int32]
    /// Stretches of tokens that are read as one sentence.
    package let windows: [Range<Int>]
    /// The index of each token's window.
    let windowOfToken: [Int32]
    /// Proposals by window: the indices of those whose cue lies in it.
    let proposalsOfWindow: [Range<Int>]

    /// - Parameter syntax: the trees of the document's sentences, where it was parsed.
    package init(_ document: Document, syntax: [ParsedSentence]?) {
        self.init(AttributionText(document, words: .english, verbs: .english), syntax: syntax)
    }

    init(_ text: AttributionText, syntax: [ParsedSentence]?, words: WordData = .english) {
        self.text = text
        self.syntax = syntax.map { SyntaxEvidence($0, tokens: text.tokens.count) }
        traits = TraitReader(text: text, words: words).traits()
        windows = text.document.sentences.flatMap { Self.windows($0.tokens) }
        var proposals: [AttributionDraft] = []
        var windowOfToken = [Int32](repeating: 0, count: text.tokens.count)
        var proposalsOfWindow: [Range<Int>] = []
        for (index, window) in windows.enumerated() {
            for token in window { windowOfToken[token] = Int32(index) }
            var reader = SentenceAttributions(text, window)
            let found = reader.find().sorted { $0.cue.lowerBound < $1.cue.lowerBound }
            proposalsOfWindow.append(proposals.count..<(proposals.count + found.count))
            proposals += found
        }
        var proposalOfCue = [Int32](repeating: -1, count: text.tokens.count)
        for (index, proposal) in proposals.enumerated() {
            for token in proposal.cue { proposalOfCue[token] = Int32(index) }
        }
        self.proposals = proposals
        self.proposalOfCue = proposalOfCue
        self.windowOfToken = windowOfToken
        self.proposalsOfWindow = proposalsOfWindow
    }

    /// A sentence, cut where it is longer than any real one, so that work stays linear.
    private static func windows(_ tokens: Range<Int>) -> [Range<Int>] {
        stride(from: tokens.lowerBound, to: tokens.upperBound, by: longestSentence).map {
            $0..<min($0 + longestSentence, tokens.upperBound)
        }
    }

    /// Tokens of the longest sentence that is read as one.
    private static let longestSentence = 300

    func window(at token: Int) -> Range<Int> { windows[Int(windowOfToken[token])] }

    /// The proposal whose cue shares a token with a cue.
    func proposal(at cue: Range<Int>) -> AttributionDraft? {
        for token in cue where proposalOfCue[token] >= 0 { return proposals[Int(proposalOfCue[token])] }
        return nil
    }

    /// The proposals of the sentence that holds a token.
    func proposals(around token: Int) -> ArraySlice<AttributionDraft> {
        proposals[proposalsOfWindow[Int(windowOfToken[token])]]
    }

    var syntaxFeatures: SyntaxFeatures? { syntax.map { SyntaxFeatures(scene: self, syntax: $0) } }

    func word(_ index: Int) -> UInt32 { traits.indices.contains(index) ? traits[index].word : 0 }
    func lemma(_ index: Int) -> UInt32 { traits.indices.contains(index) ? traits[index].lemma : 0 }
    /// The sort of a token; outside the range given, that it is outside.
    func sort(_ index: Int) -> UInt32 { traits.indices.contains(index) ? traits[index].sort : 0 }

    /// The word of a cue that carries its meaning: its last reporting verb, else its last word.
    func head(of cue: Range<Int>) -> Int {
        cue.last { text.sense($0) != nil } ?? cue.last { text.isWord($0) && !text.has(.prepositions, $0) }
            ?? cue.upperBound - 1
    }

    /// Finite verbs in a range, counted up to a few.
    func finiteVerbs(in range: Range<Int>) -> Int {
        var count = 0
        for index in range where traits[index].isFinite {
            count += 1
            if count == 4 { break }
        }
        return count
    }

    func commas(in range: Range<Int>) -> Int {
        var count = 0
        for index in range where text.has(.commas, index) {
            count += 1
            if count == 4 { break }
        }
        return count
    }
}
