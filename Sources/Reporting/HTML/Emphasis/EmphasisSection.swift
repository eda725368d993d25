import HTMLBuilder
import NewsModel

/// How each article weighs and words what it tells.
struct EmphasisSection {
    let index: ComparisonIndex

    var node: HTMLNode {
        let emphasis = index.comparison.emphasis
        var content = [PlacementPart(index: index).node, LeadsPart(index: index).node]
        if let order = emphasis.order {
            content.append(part(Wording.orderHeading, nil, [.element("p", [], [.text(Wording.order(order))])]))
        }
        if !emphasis.labels.isEmpty {
            content.append(part(Wording.labelsHeading, Wording.labelsLede, [LabelTable(index: index).node]))
        }
        if !emphasis.verbs.isEmpty {
            content.append(part(Wording.verbsHeading, Wording.verbsLede, [VerbTable(index: index).node]))
        }
        if let voice = emphasis.voice, !voice.isEmpty {
            content.append(part(Wording.voiceHeading, Wording.voiceLede, [VoiceTable(index: index, uses: voice).node]))
        }
        return .section(Anchor.Section.emphasis.rawValue, heading: Wording.section(.emphasis), content)
    }

    private func part(_ heading: String, _ lede: String?, _ content: [HTMLNode]) -> HTMLNode {
        .part(heading, lede: lede, content)
    }
}

extension HTMLNode {
    /// A part of a section, under a heading of its own.
    static func part(_ heading: String, lede: String?, _ content: [HTMLNode]) -> HTMLNode {
        var head: [HTMLNode] = [.element("h3", [], [.text(heading)])]
        if let lede { head.append(.paragraph("lede", [.text(lede)])) }
        return .div("part", head + content)
    }
}
