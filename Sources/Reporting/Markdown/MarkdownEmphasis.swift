import NewsModel

/// Emphasis, sources and provenance as tables and lists.
struct MarkdownEmphasis {
    let index: ComparisonIndex

    var blocks: [[String]] { [heading, order, labels, verbs, voice, sources, provenance] }

    private var outlets: [String] { index.outlets.map { MarkdownText.inline($0.full) } }

    private var order: [String] {
        guard let order = index.comparison.emphasis.order else { return [] }
        return ["### " + Wording.orderHeading, "", Wording.order(order)]
    }

    private var heading: [String] {
        let emphasis = index.comparison.emphasis
        let isEmpty =
            emphasis.order == nil && emphasis.labels.isEmpty && emphasis.verbs.isEmpty
            && (emphasis.voice ?? []).isEmpty
        return isEmpty ? [] : ["## " + Wording.section(.emphasis)]
    }

    private var labels: [String] {
        let sets = index.comparison.emphasis.labels
        guard !sets.isEmpty else { return [] }
        let rows = sets.map { set in
            [MarkdownText.inline(set.entity)]
                + index.outlets.indices.map { article in
                    set.uses.filter { $0.article == article }.map { use in
                        MarkdownText.inline(use.text) + Wording.times(use.count)
                            + (use.evaluative ? " " + Wording.evaluativeMark : "")
                    }.joined(separator: ", ")
                }
        }
        return ["### " + Wording.labelsHeading, "", Wording.labelsLede, ""]
            + MarkdownText.table([Wording.columnSubject] + outlets, rows)
    }

    private var verbs: [String] {
        let all = index.comparison.emphasis.verbs
        guard !all.isEmpty else { return [] }
        let rows = ReportingVerb.Kind.allCases.filter { kind in all.contains { $0.kind == kind } }.map { kind in
            [Wording.verbs(kind)]
                + index.outlets.indices.map { article in
                    var forms: [String] = []
                    for verb in all where verb.kind == kind && verb.article == article {
                        let form = MarkdownText.inline(verb.verb)
                        if !forms.contains(form) { forms.append(form) }
                    }
                    return forms.joined(separator: ", ")
                }
        }
        return ["### " + Wording.verbsHeading, ""] + MarkdownText.table([Wording.columnKind] + outlets, rows)
    }

    private var voice: [String] {
        let uses = index.comparison.emphasis.voice ?? []
        guard !uses.isEmpty else { return [] }
        let rows = VoiceTable.pairs(of: uses).map { pair in
            [MarkdownText.inline(pair)]
                + index.outlets.indices.map { article in
                    uses.first { $0.pair == pair && $0.article == article }.map { use in
                        MarkdownText.inline(PlainLine.cleaned(index.text(at: use.span, in: article)))
                            + (use.agent == .omitted ? " (\(Wording.agentOmitted))" : "")
                    } ?? ""
                }
        }
        return ["### " + Wording.voiceHeading, "", Wording.voiceLede, ""]
            + MarkdownText.table([Wording.columnAct] + outlets, rows)
    }

    private var sources: [String] {
        let profiles = index.comparison.sources
        guard !profiles.isEmpty else { return [] }
        let rows = profiles.map { profile in
            [
                outlets[profile.article], MarkdownText.inline(profile.name), Wording.source(profile.kind),
                Wording.sourceWords(profile.words, direct: profile.directWords),
            ]
        }
        return ["## " + Wording.section(.sources), ""]
            + MarkdownText.table(
                [Wording.columnOutlet, Wording.columnSource, Wording.columnKind, Wording.columnWords], rows)
    }

    private var provenance: [String] {
        let provenance = index.comparison.provenance
        var lines: [String] = provenance.sharedPassages.compactMap { passage in
            guard let first = passage.places.first else { return nil }
            let text = MarkdownText.inline(index.text(at: first.span, in: first.article))
            let names = Wording.list(passage.places.map { outlets[$0.article] })
            return "- \(Wording.quoted(text)) \(names): \(Wording.words(passage.words)), "
                + (passage.exact ? Wording.exact : Wording.nearlyExact)
        }
        lines += provenance.origins.filter { !$0.independent }.map { origin in
            let names = Wording.bothRest(on: origin.common.map(MarkdownText.inline))
            return "- **\(MarkdownText.inline(origin.pair))** \(Wording.originOf) \(names)"
        }
        return lines.isEmpty ? [] : ["## " + Wording.section(.provenance), ""] + lines
    }
}
