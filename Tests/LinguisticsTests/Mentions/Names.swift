import Linguistics
import NewsModel
import TestSupport
import Testing

/// The names of a text, as they stand in it and by whom they name.
struct Names {
    let text: String
    let mentions: [Mention]
    let entities: [Entity]

    init(_ text: String) {
        self.text = text
        (mentions, entities) = MentionRecognizer().recognize(Document(text))
    }

    /// The text with a bracket around every mention.
    var marked: String { MarkedText.rendered(mentions.map(\.span), in: text) }

    /// The kind of the first mention with these words.
    func kind(_ words: String) -> Mention.Kind? {
        mentions.first { text.text(at: $0.span) == words }?.kind
    }

    /// The words of all mentions of the entity that a word first names.
    func aliases(of words: String) -> [String] {
        guard let first = mentions.first(where: { text.text(at: $0.span) == words }) else { return [] }
        return mentions.filter { $0.entity == first.entity }.map { text.text(at: $0.span) }
    }
}
