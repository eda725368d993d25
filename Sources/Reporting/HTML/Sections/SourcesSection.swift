import HTMLBuilder
import NewsModel

/// Who is quoted how much, source by source, outlet beside outlet.
struct SourcesSection {
    let index: ComparisonIndex

    private struct Source {
        let name: String
        let kind: AttributionLink.Kind
        var profiles: [SourceProfile]
        var words: Int { profiles.reduce(0) { $0 + $1.words } }
    }

    var node: HTMLNode {
        let sources = sorted
        let content: HTMLNode =
            sources.isEmpty
            ? .paragraph("none", [.text(Wording.noneInSection)])
            : .table(
                "sources", caption: Wording.sourcesCaption,
                head: [[.text(Wording.columnSource)]]
                    + index.comparison.articles.indices.map { [index.badge($0).named] },
                rows: sources.map(row) + [total])
        return .section(
            Anchor.Section.sources.rawValue, heading: Wording.section(.sources),
            lede: sources.isEmpty ? nil : Wording.sourcesLede, [content])
    }

    /// The sources of all outlets, those of one name together, the most words first.
    private var sorted: [Source] {
        var places: [String: Int] = [:]
        var sources: [Source] = []
        for profile in index.comparison.sources {
            let name = PlainLine.cleaned(profile.name)
            if let place = places[name.lowercased()] {
                sources[place].profiles.append(profile)
            } else {
                places[name.lowercased()] = sources.count
                sources.append(Source(name: name, kind: profile.kind, profiles: [profile]))
            }
        }
        return sources.enumerated().sorted { left, right in
            left.element.words == right.element.words
                ? left.offset < right.offset : left.element.words > right.element.words
        }.map(\.element)
    }

    private var mostWords: Int { max(1, index.comparison.sources.map(\.words).max() ?? 1) }

    private func row(_ source: Source) -> HTMLNode {
        let cells = index.comparison.articles.indices.map { article in
            HTMLNode.cell(
                content(source.profiles.filter { $0.article == article }), label: index.outlet(article).full)
        }
        let head = HTMLNode.rowHeader([
            .name(source.name), " ", .span("kind", [.text(Wording.source(source.kind))]),
        ])
        return .element("tr", [], [head] + cells)
    }

    private func content(_ profiles: [SourceProfile]) -> [HTMLNode] {
        profiles.isEmpty ? [.span("absent", ["–"])] : profiles.flatMap(amount)
    }

    private func amount(_ profile: SourceProfile) -> [HTMLNode] {
        let place = Anchor.place(profile.first, inText: index.textNumber(of: profile.article))
        return [
            bar(profile),
            .link(
                to: place, class: "amount", [.text(Wording.sourceWords(profile.words, direct: profile.directWords))]),
        ]
    }

    private func bar(_ profile: SourceProfile) -> HTMLNode {
        let scale = 120.0 / Double(mostWords)
        return .element(
            "svg",
            [
                .class("bar " + index.badge(profile.article).colourClass), HTMLAttribute("viewBox", "0 0 120 8"),
                HTMLAttribute("width", "120"), HTMLAttribute("height", "8"), HTMLAttribute("aria-hidden", "true"),
            ],
            [
                SVG.rectangle(
                    x: 0, y: 0, width: max(1, Double(profile.words) * scale), height: 8, class: "bar-light"),
                SVG.rectangle(x: 0, y: 0, width: Double(profile.directWords) * scale, height: 8, class: "bar-fill"),
            ])
    }

    private var total: HTMLNode {
        let cells = index.comparison.articles.indices.map { article in
            let profiles = index.comparison.sources.filter { $0.article == article }
            let words = profiles.reduce(0) { $0 + $1.words }
            let direct = profiles.reduce(0) { $0 + $1.directWords }
            return HTMLNode.cell(
                [.text(Wording.sourceWords(words, direct: direct))], label: index.outlet(article).full)
        }
        return .element("tr", [.class("total")], [.rowHeader([.text(Wording.sourcesTotal)])] + cells)
    }
}
