internal import Linguistics

/// Finds the attributions of one sentence, from left to right.
struct SentenceAttributions {
    private let text: AttributionText
    private let bounds: Range<Int>
    private let subjects: SubjectFinder
    private let contents: ContentFinder
    private var drafts: [AttributionDraft] = []
    /// The last subject, which a coordination or a participle takes up again.
    private var carried: Range<Int>?
    /// The first token that no content before a verb has taken.
    private var floor: Int
    /// Drafts whose subject comes later: "Citing the fire, Dowd said".
    private var waiting: [Int] = []

    init(_ text: AttributionText, _ bounds: Range<Int>) {
        self.text = text
        self.bounds = bounds
        subjects = SubjectFinder(text, bounds)
        contents = ContentFinder(text, bounds)
        floor = bounds.lowerBound
    }

    mutating func find() -> [AttributionDraft] {
        var index = bounds.lowerBound
        while index < bounds.upperBound {
            if !text.isQuoted(index) { read(index) }
            index += 1
        }
        return drafts.filter { !$0.content.isEmpty && $0.source?.isEmpty != true }
    }

    private mutating func read(_ index: Int) {
        if contents.isAccordingTo(index) {
            readAccordingTo(index)
        } else if text.has(.vagueAdverbs, index) {
            readVague(index)
        } else if text.has(.reportNouns, index), text.has(.complementizers, index + 1), readNoun(index) {
            return
        } else if let group = text.verbGroup(at: index, from: bounds.lowerBound) {
            if group.shape == .passive { readPassive(group) } else { readVerb(group) }
        }
    }

    private mutating func readVerb(_ group: VerbGroup) {
        guard !isQuestioned(group), let subject = subjects.subject(of: group, carried: carried) else { return }
        switch subject.place {
        case .after: readInverted(group, subject)
        case .before where isPostposed(group, subject): readPostposed(group, subject)
        default: readPreposed(group, subject)
        }
    }

    /// "When asked", "as reported": nobody is the subject.
    private func isQuestioned(_ group: VerbGroup) -> Bool {
        group.shape == .finite && text.has(.subordinators, group.tokens.lowerBound - 1)
            && !text.has(.relatives, group.tokens.lowerBound - 1)
    }

    /// Whether what is reported stands before the subject: a comma or closing mark there, and no clause after the verb.
    private func isPostposed(_ group: VerbGroup, _ subject: Subject) -> Bool {
        guard group.sense.mayFollowContent, let start = subject.tokens?.lowerBound, start > 0 else { return false }
        let closesQuotation = text.stretch(closingAt: start - 1) != nil
        guard closesQuotation || text.has(.commas, start - 1) && start - 1 > bounds.lowerBound else { return false }
        guard start > bounds.lowerBound || !text.has(.colons, group.verb + 1) else { return false }
        guard let complement = contents.complement(of: group) else { return true }
        let resumesQuotation =
            start > bounds.lowerBound && text.stretch(openingAt: complement.start) != nil
            && text.has(.commas, complement.start - 1)
        guard resumesQuotation, !closesQuotation else { return resumesQuotation && complement.start - group.verb > 1 }
        return complement.start == group.verb + 2 && contents.precedingContent(before: start, floor: floor) != nil
    }

    private mutating func readPreposed(_ group: VerbGroup, _ subject: Subject) {
        guard let complement = contents.complement(of: group) else { return readParenthetical(group, subject) }
        if isNaming(group, subject, complement) { return }
        if subject.tokens == nil, readOpening(group, complement) { return }
        let end = contents.contentEnd(from: complement.start, isPhrase: complement.isPhrase, limit: nil)
        guard end > complement.start else { return }
        cutEarlier(before: subject.place == .before ? subject.tokens?.lowerBound : group.tokens.lowerBound)
        add(
            AttributionDraft(
                source: subject.tokens, cue: group.tokens.lowerBound..<complement.cueEnd,
                content: complement.start..<end, isNoun: complement.isNoun))
        carry(subject)
    }

    /// "a group called Now": the participle tells a name.
    private func isNaming(_ group: VerbGroup, _ subject: Subject, _ complement: ContentFinder.Complement) -> Bool {
        guard complement.isPhrase, group.tokens.count == 1, complement.cueEnd == group.verb + 1,
            let start = subject.tokens?.lowerBound, text.has(.indefinites, start)
        else { return false }
        return text.isCapitalized(complement.start) || text.isQuoted(complement.start)
    }

    /// "As Dowd noted, the stairs were gone."
    private mutating func readParenthetical(_ group: VerbGroup, _ subject: Subject) {
        let comma = group.tokens.upperBound
        guard let source = subject.tokens, text.has(.roleWords, source.lowerBound - 1), group.sense.mayFollowContent,
            source.lowerBound <= bounds.lowerBound + 2, text.has(.commas, comma), comma + 1 < bounds.upperBound
        else { return }
        let end = contents.contentEnd(from: comma + 1, isPhrase: false, limit: nil)
        add(AttributionDraft(source: source, cue: group.tokens, content: (comma + 1)..<end))
    }

    /// "Citing the fire, Dowd left.": the content ends before the subject of the main clause.
    private mutating func readOpening(_ group: VerbGroup, _ complement: ContentFinder.Complement) -> Bool {
        guard let subject = subjects.mainSubject(afterOpening: complement.start) else { return false }
        let end = contents.trimmed(end: subject.lowerBound, after: complement.start)
        add(
            AttributionDraft(
                source: subject, cue: group.tokens.lowerBound..<complement.cueEnd, content: complement.start..<end))
        return true
    }

    private mutating func readPostposed(_ group: VerbGroup, _ subject: Subject) {
        guard let source = subject.tokens else { return }
        let resume = group.tokens.upperBound
        let isInserted = contents.resumption(after: resume) != nil
        if let content = contents.precedingContent(
            before: source.lowerBound, floor: floor, needsVerb: !isInserted)
        {
            finishPostposed(group, source, content, resume: resume)
        } else if let end = contents.resumption(after: resume) {
            add(AttributionDraft(source: source, cue: group.tokens, content: (resume + 1)..<end))
            carry(subject)
        }
    }

    private mutating func readInverted(_ group: VerbGroup, _ subject: Subject) {
        guard let source = subject.tokens,
            let content = contents.precedingContent(before: group.tokens.lowerBound, floor: floor)
        else { return }
        finishPostposed(group, source, content, resume: source.upperBound)
    }

    private mutating func finishPostposed(
        _ group: VerbGroup, _ source: Range<Int>, _ content: Range<Int>, resume: Int
    ) {
        var content = content
        let goesOn = contents.continuation(after: resume) ?? contents.continuation(after: bounds.upperBound - 1)
        let isOpen = text.isQuoted(content.upperBound - 1) || text.has(.commas, resume)
        if isOpen, let goesOn, goesOn > content.upperBound {
            content = content.lowerBound..<goesOn
        }
        if !text.isQuoted(content.upperBound - 1), let end = contents.resumption(after: resume) {
            content = content.lowerBound..<end
        }
        drafts.removeAll {
            $0.isPostposed == false && $0.cue.lowerBound >= content.lowerBound && $0.source == nil && !$0.isVague
        }
        cutEarlier(before: content.lowerBound)
        cutInner(at: content.upperBound, within: content, cue: min(source.lowerBound, group.tokens.lowerBound))
        add(AttributionDraft(source: source, cue: group.tokens, content: content, isPostposed: true))
        floor = max(floor, resume)
        carry(Subject(tokens: source, place: .before))
    }

    private mutating func readAccordingTo(_ index: Int) {
        guard let source = subjects.phrases.phrase(startingAt: index + 2),
            let content = contentAround(index, source), !content.isEmpty
        else { return }
        add(AttributionDraft(source: source, cue: index..<(index + 2), content: content))
    }

    /// What "according to" is said of: the clause after it where it opens one, else what stands before it, and after
    /// it too where it is inserted.
    private func contentAround(_ index: Int, _ source: Range<Int>) -> Range<Int>? {
        let isUntouched = floor <= bounds.lowerBound
        let holdsWords = (floor..<max(index, floor)).contains { text.isWord($0) && !text.has(.conjunctions, $0) }
        if isAfterComplementizer(index) || isUntouched && !holdsWords {
            let first = text.has(.commas, source.upperBound) ? source.upperBound + 1 : source.upperBound
            guard first < bounds.upperBound else { return nil }
            let end = contents.contentEnd(from: first, isPhrase: false, limit: nil)
            return first < end ? first..<end : nil
        }
        if !holdsWords, let last = drafts.last {
            return last.content.lowerBound..<contents.trimmed(end: index, after: last.content.lowerBound)
        }
        guard let before = contents.precedingContent(before: index, floor: floor, needsVerb: false) else { return nil }
        guard !text.isQuoted(before.upperBound - 1), let end = contents.resumption(after: source.upperBound) else {
            return before
        }
        return before.lowerBound..<end
    }

    private func isAfterComplementizer(_ index: Int) -> Bool {
        text.has(.complementizers, index - 1) || text.has(.commas, index - 1) && text.has(.complementizers, index - 2)
    }

    private mutating func readVague(_ index: Int) {
        let end = contents.trimmed(end: bounds.upperBound, after: floor)
        let start = max(floor, bounds.lowerBound)
        guard start < end, !(text.sense(index + 1) != nil) else { return }
        add(AttributionDraft(source: nil, cue: index..<(index + 1), content: start..<end, isVague: true))
    }

    /// "Trump's claim that", "the accusations that".
    private mutating func readNoun(_ index: Int) -> Bool {
        let isSpecified = text.has(index - 1, anyOf: .determiners, .possessives, .possessiveEndings)
        if text.has(.statementNouns, index), text.has(.timePrepositions, index - 2) { return false }
        guard isSpecified || text.isPluralNoun(index) && text.verbGroup(at: index, from: bounds.lowerBound) == nil
        else { return false }
        let end = contents.contentEnd(from: index + 1, isPhrase: false, limit: nil)
        guard end > index + 2 else { return false }
        var source: Range<Int>?
        if text.has(.possessives, index - 1) { source = (index - 1)..<index }
        if text.has(.possessiveEndings, index - 1) { source = subjects.phrases.phrase(endingBefore: index - 1) }
        add(AttributionDraft(source: source, cue: index..<(index + 1), content: (index + 1)..<end))
        return true
    }

    /// "was quoted as saying", "is said to be".
    private mutating func readPassive(_ group: VerbGroup) {
        let next = group.verb + 1
        if text.has(.quotingParticiples, group.verb), text.has(.quotingLink, next), text.has(.quotingGerunds, next + 1)
        {
            readQuotedAs(group.tokens.lowerBound..<(next + 2))
        } else if text.has(.passiveReports, group.verb), text.has(.infinitiveMarks, next) {
            let end = contents.contentEnd(from: next, isPhrase: false, limit: nil)
            guard let subject = subjects.phrases.phrase(endingBefore: group.tokens.lowerBound) else { return }
            add(
                AttributionDraft(
                    source: nil, cue: group.tokens, content: subject.lowerBound..<end, isVague: true))
        }
    }

    /// "was quoted as saying", before what was said or after it.
    private mutating func readQuotedAs(_ cue: Range<Int>) {
        guard let source = subjects.phrases.phrase(endingBefore: cue.lowerBound) else { return }
        if let start = contents.clauseStart(from: cue.upperBound) {
            let end = contents.contentEnd(from: start, isPhrase: false, limit: nil)
            add(AttributionDraft(source: source, cue: cue, content: start..<end))
        } else if let content = contents.precedingContent(before: source.lowerBound, floor: floor) {
            add(AttributionDraft(source: source, cue: cue, content: content, isPostposed: true))
        }
    }

    /// "X denies that it did, both papers say": the inner content ends where the outer one does.
    private mutating func cutInner(at end: Int, within content: Range<Int>, cue: Int) {
        for index in drafts.indices.suffix(Self.deepestNesting) {
            let inner = drafts[index].content
            guard !drafts[index].isPostposed, content.contains(inner.lowerBound), inner.contains(cue) else { continue }
            drafts[index].content =
                inner.lowerBound..<min(inner.upperBound, contents.trimmed(end: cue, after: inner.lowerBound))
        }
    }

    /// Attributions of one sentence that may lie in one another.
    private static let deepestNesting = 6

    private mutating func carry(_ subject: Subject) {
        guard let tokens = subject.tokens else { return waiting.append(drafts.count - 1) }
        carried = tokens
        for index in waiting where drafts.indices.contains(index) { drafts[index].source = tokens }
        waiting = []
    }

    private mutating func add(_ draft: AttributionDraft) { drafts.append(draft) }

    /// An earlier content ends where a new clause with a subject and a cue of its own is joined to it.
    private mutating func cutEarlier(before start: Int?) {
        guard let start, let last = drafts.indices.last, start > bounds.lowerBound else { return }
        let content = drafts[last].content
        guard content.contains(start), !drafts[last].isPostposed, content.lowerBound < start - 1,
            text.has(start - 1, anyOf: .conjunctions) || text.has(.semicolons, start - 1)
        else { return }
        drafts[last].content = content.lowerBound..<contents.trimmed(end: start - 1, after: content.lowerBound)
    }
}
