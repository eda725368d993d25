public import NewsModel

/// Finds whom pronouns and descriptions mean: "she", "its", "the minister", "the Russian leader".
///
/// Unwanted: "she" given to the nearest name though two women were just named. Wanted: the nearest one that agrees in
/// gender, number and kind, and none where two fit alike. The deterministic, precision-first order of Lee et al.,
/// "Deterministic coreference resolution based on entity-centric, precision-ranked rules" (Computational Linguistics
/// 39(4), 2013), cut down to what news needs.
public struct ReferenceResolver: Sendable {
    private let names: NameData

    public init(names: NameData = .english) { self.names = names }

    /// The references of a document in text order. Genders that pronouns tell are not written to the entities.
    ///
    /// - Parameters:
    ///   - mentions: of ``MentionRecognizer``, in text order.
    ///   - syntax: one tree a sentence, where there are any; else what stands first in a sentence, after no
    ///     preposition, is taken for its subject.
    /// - Complexity: O(*n*) in tokens: few sentences are looked back.
    public func references(
        in document: Document, mentions: [Mention], entities: [Entity], syntax: [ParsedSentence]? = nil
    ) -> [Reference] {
        var discourse = Discourse(
            document: document, mentions: mentions, entities: entities, names: names, syntax: syntax)
        let offices = OfficeIndex(document: document, mentions: mentions, entities: entities, names: names)
        let descriptions = DescriptionReader(document: document, names: names, offices: offices)
        var result: [Reference] = []
        for index in document.sentences.indices {
            discourse.enter(index)
            for token in document.sentences[index].tokens {
                discourse.advance(to: token)
                if let reference = descriptions.reference(at: token, in: discourse) {
                    result.append(reference)
                    discourse.note(reference)
                } else if let reference = PronounReader(document: document, names: names)
                    .reference(at: token, in: discourse)
                {
                    result.append(reference)
                    discourse.note(reference)
                }
            }
        }
        return result.sorted { $0.span < $1.span }
    }
}
