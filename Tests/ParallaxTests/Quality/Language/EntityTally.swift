import Linguistics
import NewsModel
import TestSupport

/// Counts labelled names that are found with their bounds, kinds and links, and references that mean whom they should.
///
/// Links are measured with B-cubed (Bagga and Baldwin 1998) over names and references: for every place, how much of
/// what the program, or the label, takes for the same is so in the other. Names that only one side has count for
/// nothing here, since the F1 of the spans counts them; a reference that is no label's is a fault.
struct EntityTally {
    /// Reads names and trees beside the rules; `nil` for the rules alone.
    let syntax: SyntaxAnalyzer?
    private(set) var spans = Tally()
    private(set) var kinds = Tally()
    private(set) var referencePrecision = Tally()
    private(set) var referenceRecall = Tally()
    private var precision = Tally()
    private var recall = Tally()
    /// Rows in which something is amiss, for reading.
    private(set) var misses: [String] = []

    init(_ rows: [NamedRow], syntax: SyntaxAnalyzer?) {
        self.syntax = syntax
        for row in rows { add(row) }
    }

    /// The figures, their names beginning as told.
    func figures(_ prefix: String) -> [Floors.Measured] {
        [
            (prefix + "_span_f1", spans.value), (prefix + "_kind", kinds.value), (prefix + "_link_b3_f1", linkF1),
            (prefix + "_reference_precision", referencePrecision.value),
            (prefix + "_reference_recall", referenceRecall.value),
        ]
    }

    var linkF1: Double? {
        guard let precision = precision.value, let recall = recall.value, precision + recall > 0 else { return nil }
        return 2 * precision * recall / (precision + recall)
    }

    private mutating func add(_ row: NamedRow) {
        let marked = MarkedText(row.text)
        let document = Document(marked.text)
        let read = syntax?.analyze(document)
        let (mentions, entities) = MentionRecognizer().recognize(document, tagged: read?.names)
        let references = ReferenceResolver().references(
            in: document, mentions: mentions, entities: entities, syntax: read?.sentences)
        let labels = Array(zip(marked.spans, row.labels))
        let before = (spans, kinds, referencePrecision, referenceRecall)
        addNames(labels, mentions)
        addLinks(labels, mentions, references)
        let isWhole =
            spans.misses == before.0.misses && kinds.misses == before.1.misses
            && referencePrecision.misses == before.2.misses && referenceRecall.misses == before.3.misses
        if !isWhole {
            let found = mentions.map { "\(marked.text.text(at: $0.span))/\($0.kind.rawValue)/\($0.entity)" }
            let meant = references.map { "\(marked.text.text(at: $0.span))=\($0.entity)" }
            misses.append(row.text + "\n    " + (found + meant).joined(separator: ", "))
        }
    }

    private mutating func addNames(_ labels: [(SourceSpan, NamedRow.Label)], _ mentions: [Mention]) {
        let names = labels.filter { $0.1.kind != nil }
        var hits = 0
        for (span, label) in names {
            guard let mention = mentions.first(where: { $0.span == span }) else { continue }
            hits += 1
            kinds.add(mention.kind == label.kind)
        }
        spans = spans + Tally(Double(2 * hits), of: names.count + mentions.count)
    }

    private mutating func addLinks(
        _ labels: [(SourceSpan, NamedRow.Label)], _ mentions: [Mention], _ references: [Reference]
    ) {
        let found = mentions.map { ($0.span, $0.entity) } + references.map { ($0.span, $0.entity) }
        // Places that both have, by their label's and the program's entity.
        let both = labels.compactMap { span, label in
            found.first { $0.0 == span }.map { (label: label.entity, found: $0.1, isName: label.kind != nil) }
        }
        for place in both {
            let shared = both.count { $0.label == place.label && $0.found == place.found }
            precision = precision + Tally(Double(shared) / Double(both.count { $0.found == place.found }), of: 1)
            recall = recall + Tally(Double(shared) / Double(both.count { $0.label == place.label }), of: 1)
        }
        for reference in references {
            let label = labels.first { $0.0 == reference.span && $0.1.kind == nil }
            let isRight = label.map { label in
                both.contains { $0.isName && $0.label == label.1.entity && $0.found == reference.entity }
            }
            referencePrecision.add(isRight ?? false)
            if label == nil { precision = precision + Tally(0, of: 1) }
        }
        for (span, label) in labels where label.kind == nil {
            let found = references.first { $0.span == span }
            referenceRecall.add(
                found.map { reference in
                    both.contains { $0.isName && $0.label == label.entity && $0.found == reference.entity }
                } ?? false)
            if found == nil { recall = recall + Tally(0, of: 1) }
        }
    }
}

extension Tally {
    fileprivate var misses: Double { Double(count) - hits }
}
