internal import Inference
internal import NewsModel

/// What the numbers that a network gives stand for.
struct SyntaxLabels: Sendable {
    let parts: [PartOfSpeech]
    let features: [WordFeatures]
    let relations: [DependencyRelation]
    let names: [NameTag]
    /// The place of ``DependencyRelation/root`` among the relations.
    let root: Int

    /// - Throws: ``ModelFileError`` if the file has a label that is unknown here.
    init(_ file: ModelFile) throws(ModelFileError) {
        parts = try Self.read(file, "parts") { PartOfSpeech(rawValue: $0) }
        features = try Self.read(file, "features") { WordFeatures($0) }
        relations = try Self.read(file, "relations") { DependencyRelation(rawValue: $0) }
        names = try Self.read(file, "names") { NameTag($0) }
        guard let root = relations.firstIndex(of: .root) else { throw .wrongShape("relations") }
        self.root = root
    }

    private static func read<Label>(
        _ file: ModelFile, _ name: String, _ label: (String) -> Label?
    ) throws(ModelFileError) -> [Label] {
        var labels: [Label] = []
        for line in try file.lines(name) {
            guard let label = label(line) else { throw .wrongShape(name) }
            labels.append(label)
        }
        return labels
    }
}

/// Whether a word begins a name, goes on with one, or stands outside ("B-person", "I-person", "O").
///
/// Ramshaw & Marcus, "Text chunking using transformation-based learning" (1995).
struct NameTag: Hashable, Sendable {
    /// `nil` outside a name.
    let kind: Mention.Kind?
    let isFirst: Bool

    init?(_ text: String) {
        if text == "O" {
            kind = nil
            isFirst = false
            return
        }
        guard let kind = Mention.Kind(rawValue: String(text.dropFirst(2))) else { return nil }
        self.kind = kind
        isFirst = text.hasPrefix("B-")
        guard isFirst || text.hasPrefix("I-") else { return nil }
    }

    /// Whether it may follow a tag: a name goes on only after a word of a name of its kind.
    func canFollow(_ before: NameTag?) -> Bool { kind == nil || isFirst || before?.kind == kind }
}
