public import NewsModel

extension SyntacticAnalysis.Sentence {
    /// A parsed sentence over the words as they are written.
    ///
    /// ```
    /// Words:  do (know, aux)  n't (know, advmod)  know (root)
    /// Tokens: don't (know, aux)  know (root)
    /// ```
    ///
    /// A contraction takes head, relation, class and lemma of its word that stands highest in the tree, of the first where
    /// several stand there; heads that point at any of its words point at it.
    ///
    /// - Parameters:
    ///   - words: The words that were parsed, as ``WordSplitter`` gives them.
    ///   - span: Where the sentence stands.
    /// - Complexity: O(*n*), plus O(*d*) in the depth of the tree for each word of a contraction.
    public init(_ parsed: ParsedSentence, words: [WordSpan], span: SourceSpan) {
        precondition(parsed.words.count == words.count, "A sentence is parsed word by word.")
        let groups = Self.groups(words)
        var tokenOfWord = [Int](repeating: 0, count: words.count)
        for (token, group) in groups.enumerated() {
            for word in group { tokenOfWord[word] = token }
        }
        let tokens = groups.map { group in
            let top = group.count == 1 ? group.lowerBound : Self.highest(group, parsed)
            var word = Self.word(parsed.words[top])
            word.span = SourceSpan(
                parsed.words[group.lowerBound].span.lowerBound, parsed.words[group.upperBound - 1].span.upperBound)
            if word.head >= 0 { word.head = tokenOfWord[word.head] }
            return SyntacticAnalysis.Token(
                word: word, parts: group.count == 1 ? [] : group.map { Self.word(parsed.words[$0]) })
        }
        self.init(span: span, tokens: tokens)
    }

    /// Runs of words that share their surface.
    private static func groups(_ words: [WordSpan]) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var start = 0
        for index in words.indices.dropFirst() where words[index].surface != words[start].surface {
            groups.append(start..<index)
            start = index
        }
        if start < words.count { groups.append(start..<words.count) }
        return groups
    }

    private static func highest(_ group: Range<Int>, _ parsed: ParsedSentence) -> Int {
        let depths = group.map { depth(of: $0, parsed) }
        return group.lowerBound + (depths.firstIndex(of: depths.min() ?? 0) ?? 0)
    }

    private static func depth(of word: Int, _ parsed: ParsedSentence) -> Int {
        var depth = 0
        var next = parsed.words[word].head
        while next >= 0 {
            depth += 1
            next = parsed.words[next].head
        }
        return depth
    }

    private static func word(_ word: SyntacticWord) -> SyntacticAnalysis.Word {
        let features = word.features.text
        return SyntacticAnalysis.Word(
            span: word.span, lemma: word.lemma, pos: word.pos.rawValue, features: features == "_" ? nil : features,
            head: word.head, relation: word.relation.rawValue)
    }
}

extension SyntacticAnalysis {
    /// The analysis of a document from its parsed sentences, one for each of ``Document/sentences``.
    ///
    /// - Parameter words: of every sentence, as ``WordSplitter`` gives them.
    /// - Complexity: O(*n*) in the length of the text.
    public init(_ parsed: [ParsedSentence], words: [[WordSpan]], of document: Document, entities: [Mention]) {
        precondition(
            parsed.count == document.sentences.count && words.count == parsed.count, "Every sentence is parsed.")
        let sentences = document.sentences.indices.map {
            Sentence(parsed[$0], words: words[$0], span: document.sentences[$0].span)
        }
        self.init(sentences: sentences, entities: entities)
    }
}
