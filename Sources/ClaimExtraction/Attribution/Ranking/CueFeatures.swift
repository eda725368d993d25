internal import Linguistics

/// The features by which a token is told to begin, continue or be outside a cue.
package struct CueFeatures {
    let scene: AttributionScene
    private let syntax: SyntaxFeatures?

    package init(_ scene: AttributionScene) {
        self.scene = scene
        syntax = scene.syntaxFeatures
    }

    /// - Parameter window: the sentence that holds the token; nothing beyond it is looked at.
    package func read(_ token: Int, in window: Range<Int>, into list: inout FeatureList) {
        list.removeAll()
        let view = Neighbourhood(scene, token, window)
        readWords(view, &list)
        readSorts(view, &list)
        readProposal(token, view, &list)
        readSurroundings(token, window, view, &list)
        readMeaning(token, view, &list)
        syntax?.readCue(token, into: &list)
    }

    private func readMeaning(_ token: Int, _ view: Neighbourhood, _ list: inout FeatureList) {
        let codes = scene.traits[token].meaning
        guard codes != MeaningCodes.none else { return }
        for place in 0..<6 {
            list.add(80, UInt32(codes[place]))
            list.add(81, UInt32(codes[place]), view.sort[3])
        }
        for first in 0..<3 {
            for second in (first + 1)..<4 {
                let pair = (min(codes[first], codes[second]), max(codes[first], codes[second]))
                list.add(82, UInt32(pair.0), UInt32(pair.1))
            }
        }
    }

    private func readWords(_ view: Neighbourhood, _ list: inout FeatureList) {
        list.add(1, view.word[3])
        list.add(2, view.word[2])
        list.add(3, view.word[4])
        list.add(4, view.word[1])
        list.add(5, view.word[5])
        list.add(6, view.word[2], view.word[3])
        list.add(7, view.word[3], view.word[4])
        list.add(8, view.word[1], view.word[2], view.word[3])
        list.add(9, view.word[3], view.word[4], view.word[5])
        list.add(10, view.word[2], view.word[3], view.word[4])
        list.add(11, view.lemma[3])
        list.add(12, view.lemma[2])
        list.add(13, view.lemma[4])
        list.add(14, view.lemma[2], view.lemma[3])
        list.add(15, view.lemma[3], view.lemma[4])
        list.add(16, view.ending)
    }

    private func readSorts(_ view: Neighbourhood, _ list: inout FeatureList) {
        list.add(20, view.sort[3])
        list.add(21, view.sort[2], view.sort[3])
        list.add(22, view.sort[3], view.sort[4])
        list.add(23, view.sort[2], view.sort[3], view.sort[4])
        list.add(24, view.sort[1], view.sort[2], view.sort[3])
        list.add(25, view.sort[3], view.sort[4], view.sort[5])
        list.add(26, view.lemma[3], view.sort[2])
        list.add(27, view.lemma[3], view.sort[4])
        list.add(28, view.lemma[3], view.sort[2], view.sort[4])
        list.add(29, view.lemma[3], view.sort[4], view.sort[5])
        list.add(30, view.lemma[3], view.sort[1], view.sort[2])
        list.add(31, view.lemma[2], view.sort[3], view.sort[4])
        list.add(32, view.lemma[4], view.sort[3], view.sort[2])
        list.add(33, view.lemma[5], view.sort[4], view.sort[3])
        list.add(34, view.lemma[1], view.sort[2], view.sort[3])
        list.add(35, view.sort[0], view.sort[1])
        list.add(36, view.sort[5], view.sort[6])
    }

    private func readProposal(_ token: Int, _ view: Neighbourhood, _ list: inout FeatureList) {
        let here = tag(token)
        list.add(40, here, view.lemma[3])
        list.add(41, tag(token - 1), here, tag(token + 1))
        list.add(42, here, view.sort[3], view.sort[4])
        list.add(43, tag(token + 1), view.sort[3])
        guard scene.proposalOfCue[token] >= 0 else { return }
        let proposal = scene.proposals[Int(scene.proposalOfCue[token])]
        let shape = (proposal.isPostposed ? 1 : 0) + (proposal.isNoun ? 2 : 0) + (proposal.source == nil ? 4 : 0)
        list.add(44, here, UInt32(shape))
        list.add(45, here, UInt32(shape), view.lemma[3])
        if let source = proposal.source {
            list.add(46, here, scene.sort(source.upperBound - 1))
            list.add(47, here, scene.sort(source.lowerBound), UInt32(shape))
        }
        list.add(48, here, scene.sort(proposal.content.lowerBound), UInt32(shape))
        list.add(49, here, FeatureHash.bucket(proposal.content.count), UInt32(shape))
        list.add(50, view.lemma[3], scene.sort(proposal.content.lowerBound))
    }

    /// 0 outside what the rules take for a cue, 1 where one begins, 2 in one.
    private func tag(_ token: Int) -> UInt32 {
        guard scene.traits.indices.contains(token), scene.proposalOfCue[token] >= 0 else { return 0 }
        return scene.proposals[Int(scene.proposalOfCue[token])].cue.lowerBound == token ? 1 : 2
    }

    private func readSurroundings(
        _ token: Int, _ window: Range<Int>, _ view: Neighbourhood, _ list: inout FeatureList
    ) {
        let text = scene.text
        let isQuoted: UInt32 = text.isQuoted(token) ? 1 : 0
        let closes: UInt32 = text.stretch(closingAt: token - 1) != nil ? 1 : 0
        let follows: UInt32 = text.stretch(openingAt: token + 1) != nil ? 1 : 0
        let quotes = isQuoted + 2 * closes + 4 * follows
        list.add(60, quotes, view.sort[3])
        list.add(61, quotes, view.lemma[3])
        list.add(62, FeatureHash.bucket(token - window.lowerBound), view.sort[3])
        list.add(63, FeatureHash.bucket(window.upperBound - token), view.sort[3])
        let left = verb(before: token, window)
        let right = verb(after: token, window)
        list.add(64, scene.lemma(left), view.lemma[3])
        list.add(65, scene.lemma(left), view.sort[3])
        list.add(66, scene.lemma(right), view.sort[3])
        list.add(67, FeatureHash.bucket(token - left), FeatureHash.bucket(right - token), view.sort[3])
        readSubject(token, window, view, &list)
        readClauseMark(token, window, view, &list)
    }

    /// What may be the subject: the nearest pronoun, name or noun of the lists to the left.
    private func readSubject(_ token: Int, _ window: Range<Int>, _ view: Neighbourhood, _ list: inout FeatureList) {
        var index = token - 1
        while index >= window.lowerBound, token - index <= Self.furthest {
            if scene.text.isCapitalized(index) || scene.text.has(index, anyOf: .subjectPronouns, .personRelatives) {
                break
            }
            index -= 1
        }
        let found = index >= window.lowerBound && token - index <= Self.furthest ? scene.sort(index) : 0
        list.add(70, found, view.sort[3])
        list.add(71, found, view.lemma[3])
        list.add(72, found, FeatureHash.bucket(token - index), view.sort[3])
    }

    /// Whether "that", "to" or a quotation mark stands ahead.
    private func readClauseMark(_ token: Int, _ window: Range<Int>, _ view: Neighbourhood, _ list: inout FeatureList) {
        var index = token + 1
        while index < window.upperBound, index - token <= Self.furthest {
            if scene.text.has(index, anyOf: .complementizers, .infinitiveMarks, .colons)
                || scene.text.tokens[index].kind == .quote || scene.traits[index].isFinite
            {
                break
            }
            index += 1
        }
        let found = index < window.upperBound && index - token <= Self.furthest ? scene.sort(index) : 0
        list.add(73, found, view.lemma[3])
        list.add(74, found, FeatureHash.bucket(index - token), view.sort[3])
    }

    /// Tokens looked at on either side.
    private static let furthest = 8

    private func verb(before token: Int, _ window: Range<Int>) -> Int {
        var index = token - 1
        while index >= window.lowerBound, token - index <= Self.furthest, !scene.traits[index].isFinite { index -= 1 }
        return index >= window.lowerBound && token - index <= Self.furthest ? index : -1
    }

    private func verb(after token: Int, _ window: Range<Int>) -> Int {
        var index = token + 1
        while index < window.upperBound, index - token <= Self.furthest, !scene.traits[index].isFinite { index += 1 }
        return index < window.upperBound && index - token <= Self.furthest ? index : scene.traits.count
    }
}

/// The traits of a token and of three on either side, nothing beyond its sentence.
private struct Neighbourhood {
    private(set) var word = (0..<7).map { _ in UInt32(0) }
    private(set) var lemma = (0..<7).map { _ in UInt32(0) }
    private(set) var sort = (0..<7).map { _ in UInt32(0) }
    let ending: UInt32

    init(_ scene: AttributionScene, _ token: Int, _ window: Range<Int>) {
        ending = scene.traits[token].ending
        for offset in 0..<7 {
            let index = token + offset - 3
            guard window.contains(index) else { continue }
            word[offset] = scene.traits[index].word
            lemma[offset] = scene.traits[index].lemma
            sort[offset] = scene.traits[index].sort
        }
    }
}
