import ClaimExtraction
import Linguistics
import NewsModel

/// Reads a text in which one attribution is marked, `<source>`, `[cue]` and `{content}`, and what the extractor finds
/// in the text without the marks.
struct AttributionMarks {
    let text: String
    let source: String?
    let cue: String?
    let content: String?

    init(_ marked: String) {
        var text = ""
        var parts: [Character: String] = [:]
        var open: [Character] = []
        for character in marked {
            if "<[{".contains(character) {
                open.append(character)
                parts[character] = ""
            } else if ">]}".contains(character) {
                open.removeLast()
            } else {
                text.append(character)
                for mark in open { parts[mark, default: ""].append(character) }
            }
        }
        self.text = text
        source = parts["<"]
        cue = parts["["]
        content = parts["{"]
    }
}

/// What is found in a text, with no names given.
func extract(_ text: String) -> AttributionResult {
    let document = Document(text)
    let trees = SyntaxAnalyzer().analyze(document).sentences
    return AttributionExtractor(document: document, mentions: [], entities: [], syntax: trees).extract()
}

/// Each attribution as "source | cue | content", in order.
func links(_ text: String) -> [String] {
    extract(text).attributions.map { link in
        let source = link.source.map { text.text(at: $0) } ?? "-"
        let cue = link.cue.map { text.text(at: $0) } ?? "-"
        return "\(source) | \(cue) | \(text.text(at: link.content))"
    }
}
