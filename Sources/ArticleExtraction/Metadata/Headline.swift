import HTMLTree

/// The headline of a page's article: what the page shows above the text where titles bear it out, else a title without the
/// outlet's name.
///
/// `Ferry runs aground off the coast | Example News` becomes `Ferry runs aground off the coast`.
struct Headline {
    var text: String?
    /// Where it is shown.
    var node: Int?
    /// Parts of the document's title around it: the outlet's name, the section.
    var before: [String] = []
    /// Between the first part and what follows it.
    var firstSeparator: TitleParts.Separator?
    var after: [String] = []

    private struct Candidate {
        var text: String
        var folded: FoldedText
        var node: Int
        var score: Int
    }

    /// No headline comes near this many bytes; a document's title is read up to them.
    static let longestTitle = 1000
    /// A heading that no title bears out has at least this many words, or it names a section. A page without any title
    /// has no other name.
    private static let fewestWords = 4
    /// The share of a title's letters that a heading around it may add or lack at its end. Set, as what follows, on the
    /// pages of the segments yardstick and on pages of the project's own.
    private static let completedShare = 0.35
    /// The share of words that two versions of one headline have in common.
    private static let commonShare = 0.5

    /// - Parameters:
    ///   - titles: what metadata call the article, the surest first.
    ///   - documentTitle: the text of the `title` element.
    ///   - outlets: the outlet's names, and its host.
    init(in survey: PageSurvey, titles: [String], documentTitle: String?, outlets: [String]) {
        let siteNames = titles.filter { Self.isInHost($0, outlets) }
        let titles = titles.filter { $0.utf8.count <= Self.longestTitle && !siteNames.contains($0) }
        let names = (outlets + siteNames).map { FoldedText($0) }.filter { $0.count > 1 }
        var different: [String] = []
        for title in titles + [documentTitle].compactMap(\.self) where !different.contains(title) {
            different.append(title)
        }
        let known = different.map(TitleParts.init)
        let whole = zip(different, known).filter { titles.prefix(3).contains($0.0) }.map { _, parts in
            FoldedText(parts.text(parts.withoutNames(names)))
        }
        let shown = Self.best(Self.candidates(survey, known, names, whole: whole), known)
        if let shown {
            text = Self.betterCase(shown.text, shown.folded, titles)
            node = shown.node
        } else if let title = titles.first {
            text = Self.text(of: title, outlets: outlets)
        }
        guard let documentTitle else { return }
        take(different.firstIndex(of: documentTitle).map { known[$0] } ?? TitleParts(documentTitle), names)
    }

    /// Whether what metadata call the title is what the host begins with, and so the outlet's name.
    private static func isInHost(_ title: String, _ outlets: [String]) -> Bool {
        guard title.utf8.count <= 60, let host = outlets.last, host.utf8.contains(UInt8(ascii: ".")) else {
            return false
        }
        let folded = FoldedText(title)
        return folded.count > 3 && FoldedText(host).hasPrefix(folded)
    }

    /// A title by itself, without the outlet's names at either end.
    ///
    /// ```swift
    /// Headline.text(of: "Ferry runs aground | The Example", outlets: ["The Example"])  // "Ferry runs aground"
    /// ```
    static func text(of title: String, outlets: [String]) -> String {
        let parts = TitleParts(title)
        return parts.text(parts.withoutNames(outlets.map { FoldedText($0) }.filter { $0.count > 1 }))
    }

    /// Looks where the headline stands in the document's title; where nothing else has given it, what is left there of the
    /// outlet's name is the headline.
    private mutating func take(_ parts: TitleParts, _ names: [FoldedText]) {
        var range = text.flatMap { parts.range(of: FoldedText($0)) }
        if range == nil, let text {
            // The heading has another wording: the part that is most like it.
            let folded = FoldedText(text)
            let best = (0..<parts.count).max {
                Self.likeness(parts.folded[$0], folded) < Self.likeness(parts.folded[$1], folded)
            }
            range = best.flatMap { Self.likeness(parts.folded[$0], folded) > 0 ? $0...$0 : nil }
        } else if text == nil {
            range = Self.headlineRange(of: parts, names)
            text = range.map(parts.text)?.nonEmpty
        }
        guard let range else { return }
        firstSeparator = parts.separators.first
        before = (0..<range.lowerBound).map { parts.text($0) }.filter { !$0.isEmpty }
        after = ((range.upperBound + 1)..<parts.count).map { parts.text($0) }.filter { !$0.isEmpty }
    }

    private static func likeness(_ part: FoldedText, _ whole: FoldedText) -> Int {
        whole.hasPrefix(part) || part.hasPrefix(whole) ? min(part.count, whole.count) : 0
    }

    /// The document's title without what its separators cut off; the longest part, where bars stand between several.
    private static func headlineRange(of parts: TitleParts, _ names: [FoldedText]) -> ClosedRange<Int> {
        var range = parts.withoutNames(names)
        var runs: [ClosedRange<Int>] = []
        var first = range.lowerBound
        for index in range where index == range.upperBound || parts.separators[index] == .strong {
            runs.append(first...index)
            first = index + 1
        }
        if runs.count > 1, let longest = runs.max(by: { words(parts, $0) < words(parts, $1) }) { range = longest }
        // A short last part behind a dash is nearly always the outlet.
        if range.count > 1, range.upperBound == parts.count - 1, parts.separators[range.upperBound - 1] == .dash,
            parts.folded[range.upperBound].words <= 5, words(parts, range.lowerBound...(range.upperBound - 1)) > 3
        {
            range = range.lowerBound...(range.upperBound - 1)
        }
        return range
    }

    private static func words(_ parts: TitleParts, _ range: ClosedRange<Int>) -> Int {
        range.reduce(0) { $0 + parts.folded[$1].words }
    }

    /// A heading in capitals is written as a title that is the same has it.
    private static func betterCase(_ text: String, _ folded: FoldedText, _ titles: [String]) -> String {
        guard !text.contains(where: \.isLowercase), text.contains(where: \.isCased) else { return text }
        return titles.first { FoldedText($0) == folded && $0.contains(where: \.isLowercase) } ?? text
    }

    // MARK: What the page shows

    private static func candidates(
        _ survey: PageSurvey, _ known: [TitleParts], _ names: [FoldedText], whole: [FoldedText]
    ) -> [Candidate] {
        let page = survey.page
        var candidates: [Candidate] = []
        func add(_ node: Int, isSure: Bool) {
            guard let text = page.shownText(of: node), text.utf8.count <= 400 else { return }
            let folded = FoldedText(text)
            guard !folded.isEmpty, !names.contains(folded) else { return }
            var score = known.reduce(0) { max($0, self.score(folded, $1)) }
            if whole.contains(folded) { score = 5 } else if isSiteName(node, survey) { return }
            if score == 0, isSure, folded.words >= (known.isEmpty ? 1 : fewestWords),
                !survey.isElsewhere(node, headline: nil)
            {
                score = 1
            }
            if score > 0 { candidates.append(Candidate(text: text, folded: folded, node: node, score: score)) }
            // A kicker and the headline may share one heading.
            guard score < 5 else { return }
            for inner in page.subtree(of: node).dropFirst().prefix(12) where page.tag(of: inner) == .span {
                guard let text = page.shownText(of: inner) else { continue }
                let folded = FoldedText(text)
                if folded.words >= 3, known.contains(where: { $0.range(of: folded) != nil }) {
                    candidates.append(
                        Candidate(text: text, folded: folded, node: node, score: whole.contains(folded) ? 5 : 4))
                }
            }
        }
        for node in survey.headings { add(node, isSure: true) }
        for node in survey.items where page.attribute(.itemprop, of: node, holds: "headline") {
            if !survey.isElsewhere(node, headline: nil) { add(node, isSure: false) }
        }
        if !candidates.contains(where: { $0.score >= 4 }) {
            for node in survey.lowerHeadings { add(node, isSure: false) }
        }
        if candidates.isEmpty { candidates = looseHeadings(survey, known) }
        return candidates
    }

    /// Whether a heading does nothing but lead to the front page: then it is the outlet's name.
    private static func isSiteName(_ node: Int, _ survey: PageSurvey) -> Bool {
        let page = survey.page
        let around = [node, page.parent(of: node) ?? node]
        let inside = Array(page.subtree(of: node).dropFirst().prefix(6))
        guard let link = (inside + around).first(where: { page.tag(of: $0) == .a }),
            let address = page.attribute(.href, of: link)?.collapsed
        else { return false }
        return address == "/" || address == "#" || address.hasPrefix("index.") || address == "./"
            || PageAddress.isFrontPage(address)
    }

    /// How well a title bears out a heading: 4 where it is a whole part of it, 3 where one completes the other.
    private static func score(_ heading: FoldedText, _ title: TitleParts) -> Int {
        if let range = title.range(of: heading) {
            // One word is a section, unless it is the whole title.
            let isLongest = range.count == 1 && title.folded.allSatisfy { $0.words <= heading.words }
            return heading.words > 2 || range.count == title.count || isLongest ? 4 : 0
        }
        for part in 0..<title.count where title.folded[part].words >= 3 {
            let folded = title.folded[part]
            if heading.words >= 3, folded.hasSuffix(heading) { return 3 }
            if heading.hasPrefix(folded) || folded.hasPrefix(heading) {
                let (short, long) = (min(folded.count, heading.count), max(folded.count, heading.count))
                if Double(short) > Double(long) * (1 - completedShare) || heading.hasPrefix(folded) { return 3 }
            }
        }
        return 0
    }

    /// The best candidate; several headings that no title bears out are those of a list.
    private static func best(_ candidates: [Candidate], _ known: [TitleParts]) -> Candidate? {
        var best: Candidate?
        for candidate in candidates where candidate.score > best?.score ?? 0 { best = candidate }
        guard let best else { return nil }
        if best.score > 1 { return best }
        let unknown = candidates.filter { $0.score == 1 }
        let close = unknown.filter { candidate in known.contains { sharesWords(candidate.text, $0) } }
        if let first = close.first { return first }
        return unknown.count == 1 || known.isEmpty ? best : nil
    }

    private static func sharesWords(_ text: String, _ title: TitleParts) -> Bool {
        let words = Set(text.split(separator: " ").map { FoldedText($0) }.filter { $0.count > 3 })
        let others = Set(
            (0..<title.count).flatMap { title.text($0).split(separator: " ") }.map { FoldedText($0) }.filter {
                $0.count > 3
            })
        let fewer = min(words.count, others.count)
        return fewer > 0 && Double(words.intersection(others).count) >= Double(fewer) * commonShare
    }

    /// Texts outside headings that are a part of a title, or begin with one: pages of the old kind mark headlines up as bold.
    private static func looseHeadings(_ survey: PageSurvey, _ known: [TitleParts]) -> [Candidate] {
        let page = survey.page
        let parts = known.flatMap(\.folded).filter { $0.words >= 3 }
        guard let shortest = parts.map(\.count).min(), let longest = parts.map(\.count).max() else { return [] }
        var found: [Candidate] = []
        for node in page.nodes where page.tag(of: node) == .text {
            let length = page.textRange(of: node).count
            guard length >= shortest, length <= 2 * longest + 40, let parent = page.parent(of: node),
                !page.tag(of: parent).isNeverText
            else { continue }
            let text = page.text(of: node).collapsed
            let folded = FoldedText(text)
            guard parts.contains(where: { $0 == folded || folded.hasPrefix($0) }) else { continue }
            guard page.tag(of: parent) != .a, !CopyrightLine.opens(page.bytes[page.textRange(of: node)]) else {
                continue
            }
            let isWhole = parts.contains(folded)
            found.append(Candidate(text: text, folded: folded, node: node, score: isWhole ? 4 : 3))
            if isWhole || found.count > 4 { break }
        }
        return found
    }
}
