public import NewsModel

/// Finds time expressions and gives them TIMEX3 values.
///
/// ```
/// published 2026-05-15:
/// at about 9.40 p.m. on Thursday   TIME      2026-05-14T21:40
/// two days ago                     DATE      2026-05-13
/// last week                        DATE      2026-W19
/// six hours                        DURATION  PT6H
/// every Monday                     SET       XXXX-WXX-1
/// ```
///
/// - Values follow ISO-TimeML (ISO 24617-1:2012): `2026-W20`, `2026-W20-WE`, `2026-Q2`, `2026-SU`, `199X`,
///   `2026-05-14TMO`, `PXD`, `PAST_REF`. An hour without minutes is `T21`. A clock time whose day is not said with it
///   has no date: `T21:40`.
/// - A stretch that is one expression ("2019-2021", "5 to 6pm") has the form `(start,end,duration)` that Microsoft's
///   Recognizers-Text uses, TIMEX3 having none.
/// - A weekday, or a date without a year, is the latest one; a word of intention ("will", "scheduled") makes it the
///   next. "the day before" and "a year earlier" count from the date the text last spoke of.
/// - A sentence that arranges something with its reader ("Please book it for May 30") leaves the year or week of its
///   days open, `XXXX-05-30`, and has its stretches spelled out, as Recognizers-Text does; see ``TimeRegister``. What is
///   put as no report puts it ("on 10/25", "may twenty nine") is left open everywhere.
/// - Without a publication time the parts that are not known are `X`.
struct TimeRecognizer {
    private var reader: TimeReader
    private let pieces: Pieces
    private let numberStarters: Set<String>

    init(pieces: Pieces, document: Document, language: Language, published: PublicationTime?) {
        self.pieces = pieces
        numberStarters = language.numerals.starters
        let starts = Self.sentenceStarts(document, pieces)
        let groups = pieces.all.map { language.times.groups($0.text) }
        let register = TimeRegister(
            pieces: pieces, groups: groups, starts: starts.map(\.piece), paragraphs: starts.map(\.paragraph),
            pastEndings: language.times.pastEndings)
        reader = TimeReader(
            pieces: pieces, words: language.times, numerals: NumeralReader(pieces: pieces, words: language.numerals),
            today: published.map { CalendarDay($0) }, published: published,
            groups: groups, sentenceStarts: starts.map(\.piece), register: register)
    }

    /// The first piece of each sentence, and the sentence's paragraph.
    private static func sentenceStarts(_ document: Document, _ pieces: Pieces) -> [(piece: Int, paragraph: Int)] {
        let sentences = document.sentences
        var starts: [(piece: Int, paragraph: Int)] = []
        var next = 0
        for (index, piece) in pieces.all.enumerated()
        where next < sentences.count && piece.token >= sentences[next].tokens.lowerBound {
            starts.append((index, sentences[next].paragraph))
            while next < sentences.count, sentences[next].tokens.lowerBound <= piece.token { next += 1 }
        }
        return starts
    }

    /// - Complexity: O(*n*) in the number of tokens.
    mutating func expressions() -> [(pieces: Range<Int>, expression: TimeExpression)] {
        var result: [(pieces: Range<Int>, expression: TimeExpression)] = []
        var index = 0
        while index < pieces.count {
            guard canStart(at: index), let found = expression(at: index) else {
                index += 1
                continue
            }
            let span = pieces.span(index, found.end)
            result.append((index..<found.end, TimeExpression(span: span, kind: found.kind, value: found.value)))
            index = found.end
        }
        return result
    }

    private func canStart(at index: Int) -> Bool {
        guard pieces[index].kind == .word else {
            return pieces[index].kind == .figures || pieces[index].text.utf8.count == 2
        }
        let text = pieces[index].text
        return numberStarters.contains(text) || reader.words.canStart(text, groups: reader.groups[index])
    }

    private mutating func expression(at index: Int) -> (kind: TimeExpression.Kind, value: String, end: Int)? {
        if let point = reader.range(at: index) ?? reader.point(at: index) {
            if let first = point.first { reader.tell(first, point.grain) }
            return (point.isTime ? .time : .date, point.text, point.end)
        }
        if let set = reader.set(at: index) { return (.set, set.value, set.end) }
        if let duration = reader.duration(at: index) {
            return (isRate(index) ? .set : .duration, duration.length.value, duration.end)
        }
        return reader.reference(at: index).map { (.date, $0.value, $0.end) }
    }

    /// "$5 a year": a duration right after an amount says how often.
    private func isRate(_ index: Int) -> Bool {
        reader.isIn(.a, index)
            && (pieces.isFigures(index - 1) || reader.numerals.words.scales[pieces.text(index - 1)] != nil)
    }
}

extension TimeReader {
    /// Goes on from a date that the text speaks of: "In May … The following month".
    fileprivate mutating func tell(_ first: CalendarDay, _ grain: DateValue.Grain) {
        if grain == .day || grain == .month || story == nil { story = first }
        if grain == .day || grain == .month || grain == .year { storyYear = first }
    }

    /// "now", "recently", "the future".
    func reference(at index: Int) -> (value: String, end: Int)? {
        if let match = words.references.match(in: pieces, at: index), length(at: match.end) == nil,
            unit(at: match.end) == nil
        {
            return (match.meaning, match.end)
        }
        guard let value = words.adjectiveReferences[pieces.text(index)], !pieces.isCapitalized(index) else {
            return nil
        }
        return (value, index + 1)
    }
}

extension Document {
    /// The time expressions of the text, in order, without overlaps.
    ///
    /// - Parameter published: what relative expressions are counted from; without it their values have `X` in place of
    ///   what is not known.
    /// - Complexity: O(*n*) in the number of tokens.
    public func times(published: PublicationTime?, language: Language = .english) -> [TimeExpression] {
        var recognizer = TimeRecognizer(
            pieces: Pieces(self), document: self, language: language, published: published)
        return recognizer.expressions().map(\.expression)
    }
}
