import ClaimExtraction
import Inference
import Linguistics
import ClaimAlignment
import NewsModel

/// Dates and clock times of the same thing.
///
/// Unwanted: "disputed on Friday a report" against "the president said on Saturday he appreciates his disputing it".
/// Wanted: "was boarded at about 2 a.m. on Tuesday" against "was boarded late on Monday".
struct TimeRule: DifferenceRule {
    static let name = "time"

    func findings(in pair: PairContext) -> [Finding] {
        let apart = findingOfTimesApart(in: pair)
        return apart.isEmpty ? SameTime().findings(in: pair) : apart
    }

    private func findingOfTimesApart(in pair: PairContext) -> [Finding] {
        let moments = (moments(pair.first, pair), moments(pair.second, pair))
        let first = moments.0.filter { time in !moments.1.contains { $0.value == time.value } }
        let second = moments.1.filter { time in !moments.0.contains { $0.value == time.value } }
        guard first.count == 1, second.count == 1 else { return [] }
        let isAlone = moments.0.count == 1 && moments.1.count == 1
        let compatible = canAgree(first[0], second[0], pair)
        // A year against a day, a month against a weekday: they speak of different things more often than they conflict.
        guard compatible || Self.grain(first[0].value) == Self.grain(second[0].value) else { return [] }
        let words = (pair.first.text(at: first[0].span), pair.second.text(at: second[0].span))
        guard compatible || !Self.isSameDayOfTheWeek(words, first[0].value, second[0].value) else { return [] }
        let areToldOfOneAct =
            isAlone && sharesVerb(pair)
            && (compatible || areOfOneAct(first[0], second[0], pair) && (pair.isParsed || pair.areNearCopies))
        let least = compatible ? Self.likelyOneFact : Self.mostLikelyOneFact
        guard
            areToldOfOneAct || pair.likelihood ?? 0 >= least && (compatible || mayBeOfOneAct(first[0], second[0], pair))
        else {
            return []
        }
        return [
            Finding(
                difference: Difference(
                    kind: .time, compatible: compatible, first: first[0].span, second: second[0].span,
                    explanation: compatible
                        ? Self.nearer(words.0, words.1)
                        : Self.contradicting(words.0, words.1, first[0].value, second[0].value),
                    rule: Self.name),
                // Of claims that share no verb, or whose trees hang the times on nothing in common, no conflict comes of it alone.
                weight: compatible ? .mild : areToldOfOneAct ? .contradiction : .variation,
                isAnchored: areToldOfOneAct && isAnchored(first[0], second[0], pair),
                isContested: !compatible && !areToldOfOneAct)
        ]
    }

    private func moments(_ side: ClaimSide, _ pair: PairContext) -> [TimeExpression] {
        side.profile.times.filter { Self.isPoint($0) && isMoment($0, side, pair) }
    }

    // Set on the project's own bundles, the latter also on real pairs of outlets, whose claims often tell several acts.
    private static let likelyOneFact = 0.6
    private static let mostLikelyOneFact = 0.8

    /// One value is a coarser form of the other, or minutes of a day of which one is marked as rough.
    private func canAgree(_ first: TimeExpression, _ second: TimeExpression, _ pair: PairContext) -> Bool {
        if Self.canAgree(first.value, second.value) { return true }
        guard isRough(first, pair.first, pair) || isRough(second, pair.second, pair),
            let minutes = Self.minutesApart(first.value, second.value)
        else { return false }
        return minutes <= Self.roughMinutes
    }

    private func isRough(_ time: TimeExpression, _ side: ClaimSide, _ pair: PairContext) -> Bool {
        let first = side.document.tokens(in: time.span).lowerBound
        let before = max(0, first - Self.roughReach)..<first
        return side.wordForms(in: time.span).contains(where: pair.verdicts.roughTimes.contains)
            || side.document.tokens[before].contains { pair.verdicts.roughTimes.contains($0.lower) }
    }

    /// "shortly after 11", "just before 11".
    private static let roughReach = 2
    /// Set by reason.
    private static let roughMinutes = 20

    /// Of two clock times of one day; `nil` of other times.
    private static func minutesApart(_ first: String, _ second: String) -> Int? {
        func minutes(_ value: String) -> (day: Substring, minutes: Int)? {
            let parts = value.split(separator: "T", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            let clock = parts[1].split(separator: ":").map { Int($0) }
            guard let hour = clock.first ?? nil else { return nil }
            return (parts[0], hour * minutesOfAnHour + ((clock.count > 1 ? clock[1] : 0) ?? 0))
        }
        guard let a = minutes(first), let b = minutes(second), a.day == b.day else { return nil }
        return abs(a.minutes - b.minutes)
    }

    private static let minutesOfAnHour = 60

    /// Whether the trees have both times at one act of the same people or things.
    private func isAnchored(_ first: TimeExpression, _ second: TimeExpression, _ pair: PairContext) -> Bool {
        matches(first, second, pair)?.contains { match in
            match.agents == .same
                || match.undergoers == .same && !isNew(match.first, pair.first, pair)
                    && !isNew(match.second, pair.second, pair)
        } ?? false
    }

    /// "sent a letter": of those there may be several.
    private func isNew(_ act: ClaimProposition, _ side: ClaimSide, _ pair: PairContext) -> Bool {
        act.undergoers.contains { undergoer in
            guard let first = side.document.tokens(in: undergoer.argument.span).first else { return false }
            let lower = side.document.tokens[first].lower
            return pair.clauses.determiners.contains(lower) && !pair.verdicts.definiteDeterminers.contains(lower)
        }
    }

    /// Whether two times say when the same was done: by the trees, unless these leave one loose.
    private func areOfOneAct(_ first: TimeExpression, _ second: TimeExpression, _ pair: PairContext) -> Bool {
        matches(first, second, pair).map { !$0.isEmpty } ?? true
    }

    /// Whether what was done at two times is of near meaning, or done to the same; where a tree leaves a time loose, nothing is known.
    private func mayBeOfOneAct(_ first: TimeExpression, _ second: TimeExpression, _ pair: PairContext) -> Bool {
        guard let left = acts(at: first, pair.first), let right = acts(at: second, pair.second) else { return true }
        return left.contains { one in
            right.contains { other in
                if AlignedPropositions.meeting(one.undergoers, other.undergoers) == .same { return true }
                if let match = AlignedPropositions.match(one, other, pair) { return match.predicates != .opposite }
                return AlignedPropositions.nearness(one, other) >= WordVectors.likelyPartners
            }
        }
    }

    /// The acts at two times that may be one; `nil` where a tree leaves a time loose.
    private func matches(
        _ first: TimeExpression, _ second: TimeExpression, _ pair: PairContext
    ) -> [AlignedPropositions.Match]? {
        guard let left = acts(at: first, pair.first), let right = acts(at: second, pair.second) else { return nil }
        return left.flatMap { one in right.compactMap { AlignedPropositions.match(one, $0, pair) } }
            .filter { $0.predicates != .opposite && $0.agents != .different && $0.undergoers != .different }
    }

    /// What a claim says was done at a time, whose saying it was left out.
    ///
    /// - Returns: `nil` where no tree hangs the time on anything.
    private func acts(at time: TimeExpression, _ side: ClaimSide) -> [ClaimProposition]? {
        let dated = side.profile.propositions.filter { Self.holds($0.proposition, time) }
        let sentence = side.document.sentences[side.claim.sentence].span
        let isLoose = !side.analysis.propositions(in: sentence).contains { Self.holds($0, time) }
        return dated.isEmpty && isLoose ? nil : dated
    }

    private static func holds(_ proposition: Proposition, _ time: TimeExpression) -> Bool {
        proposition.arguments.contains { $0.role == .time && $0.span.overlaps(time.span) }
    }

    /// Times of two acts may differ: "tore through the plant on Thursday", "ordered checks of plants on Friday".
    private func sharesVerb(_ pair: PairContext) -> Bool {
        !verbs(of: pair.first, pair).isDisjoint(with: verbs(of: pair.second, pair))
    }

    private func verbs(of side: ClaimSide, _ pair: PairContext) -> Set<String> {
        Set(
            side.profile.terms.filter { term in
                let form = pair.words.verbForm(of: side.document.tokens[term.token].lower)
                return form.map { !$0.isOftenNoun || $0.inflection != .base } ?? false
            }.map(\.concept))
    }

    /// "the Thursday night report" tells of a report; "since Monday" and "until June" bound a time ("shortly after 11" does
    /// not), "the Sept. 11 attacks" names a thing by one; they do not say when.
    private func isMoment(_ time: TimeExpression, _ side: ClaimSide, _ pair: PairContext) -> Bool {
        let first = side.document.tokens(in: time.span).lowerBound
        if let place = side.analysis.syntax.word(
            of: side.document.tokens(in: time.span).upperBound - 1, in: side.document),
            place.sentence.words[place.word].relation == .compound
        {
            return false
        }
        guard first > 0 else { return true }
        let previous = side.document.tokens[first - 1].lower
        if PostponedAct(side, pair)?.time == time.span || isRough(time, side, pair) { return true }
        return !pair.verdicts.timeBounds.contains(previous) && !pair.clauses.determiners.contains(previous)
    }

    static func isPoint(_ time: TimeExpression) -> Bool {
        (time.kind == .date || time.kind == .time) && !time.value.isEmpty && !time.value.contains("REF")
            && !time.value.contains("X")
    }

    /// A week of a year, which days lie in that its value does not show.
    static func isWeek(_ value: String) -> Bool { value.contains("W") }

    /// One value is a coarser form of the other: the same day without the hour, the month without the day. Different
    /// kinds of value (a week against a day) are left alone.
    static func canAgree(_ first: String, _ second: String) -> Bool {
        let a = first.split(separator: "T", maxSplits: 1)
        let b = second.split(separator: "T", maxSplits: 1)
        guard a.count > 0, b.count > 0 else { return true }
        let dates = (String(a[0]), String(b[0]))
        if dates.0.contains("W") != dates.1.contains("W") { return true }
        if !dates.0.hasPrefix(dates.1), !dates.1.hasPrefix(dates.0) { return false }
        guard a.count == 2, b.count == 2 else { return true }
        let clocks = (String(a[1]), String(b[1]))
        let areNamed = clocks.0.first?.isLetter ?? true || clocks.1.first?.isLetter ?? true
        return areNamed || clocks.0.hasPrefix(clocks.1) || clocks.1.hasPrefix(clocks.0)
    }

    /// "Wednesday afternoon" and "later on Wednesday" or "28 January", a week apart by their articles' dates: a weekday is read forwards or
    /// backwards from the sentence around it, and of two readings of one weekday one may be wrong. No conflict rests on it.
    private static func isSameDayOfTheWeek(_ words: (String, String), _ first: String, _ second: String) -> Bool {
        guard let a = day(of: first), let b = day(of: second), abs(a - b) == daysOfAWeek else { return false }
        return !words.0.contains(where: \.isNumber) || !words.1.contains(where: \.isNumber)
    }

    private static let daysOfAWeek = 7

    /// The days from 1970-01-01 to the day of a value; `nil` for a value that is coarser than a day.
    private static func day(of value: String) -> Int? {
        let numbers = value.prefix { $0 != "T" }.split(separator: "-").map { Int($0) }
        guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2] else {
            return nil
        }
        return PublicationTime.dayNumber(year: year, month: month, day: day)
    }

    /// How fine a value is: year, month, week, day; a clock time counts with its day.
    private static func grain(_ value: String) -> Int {
        let day = value.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)[0]
        return day.contains("W") ? -1 : day.utf8.count
    }

    static func nearer(_ first: String, _ second: String) -> String {
        "“\(first)” and “\(second)” can mean the same time; one is more exact."
    }
    private static func contradicting(_ first: String, _ second: String, _ a: String, _ b: String) -> String {
        "“\(first)” (\(a)) and “\(second)” (\(b)) are different times."
    }
}
