import ClaimExtraction
import Foundation
import Linguistics
import NewsModel

/// An article with the attributions that people found in it, in token indices.
struct TrainingArticle {
    struct Link {
        var source: Range<Int>?
        var cue: Range<Int>
        var content: Range<Int>
    }

    let document: Document
    let syntax: [ParsedSentence]?
    let scene: AttributionScene
    /// By their cues in text order; cues do not overlap.
    let links: [Link]
    /// The cues that a model found which had not seen the article: what a cue's neighbours will look like.
    var cues: CueMap
    /// The labelled parts as they stand, in bytes: what figures are counted against.
    let spans: [AttributionPart: Set<SourceSpan>]

    /// - Parameter analyzer: `nil` to do without syntax.
    init(_ row: LabelledArticle, analyzer: SyntaxAnalyzer?) {
        document = Document(row.text)
        syntax = analyzer?.analyze(document).sentences
        scene = AttributionScene(document, syntax: syntax)
        let reader = SpanReader(row.text, document)
        var spans: [AttributionPart: Set<SourceSpan>] = [:]
        var links: [Link] = []
        for attribution in row.attributions {
            let source = attribution.source.flatMap(reader.span)
            let cue = attribution.cue.flatMap(reader.span)
            let content = attribution.content.flatMap(reader.span)
            for (part, span) in [(AttributionPart.source, source), (.cue, cue), (.content, content)] {
                if let span { spans[part, default: []].insert(span) }
            }
            guard let cue = cue.flatMap(reader.tokens), let content = content.flatMap(reader.tokens) else { continue }
            links.append(Link(source: source.flatMap(reader.tokens), cue: cue, content: content))
        }
        links.sort { ($0.cue.lowerBound, $0.cue.upperBound) < ($1.cue.lowerBound, $1.cue.upperBound) }
        var end = 0
        self.links = links.filter { link in
            guard link.cue.lowerBound >= end else { return false }
            end = link.cue.upperBound
            return true
        }
        self.spans = spans
        cues = CueMap([], count: document.tokens.count)
    }
}

enum AttributionPart: String, CaseIterable { case source, cue, content }

/// A line of a labelled file: offsets count code points.
struct LabelledArticle: Decodable {
    struct Attribution: Decodable {
        var source: Part?
        var cue: Part?
        var content: Part?
    }

    var text: String
    var attributions: [Attribution]

    /// A stretch, or several of which the first and the last bound it.
    struct Part: Decodable {
        var start: Int
        var end: Int

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let pair = try? container.decode([Int].self), pair.count == 2 {
                (start, end) = (pair[0], pair[1])
            } else {
                let pairs = try container.decode([[Int]].self).filter { $0.count == 2 }
                (start, end) = (pairs.map { $0[0] }.min() ?? 0, pairs.map { $0[1] }.max() ?? 0)
            }
        }
    }

    static func read(_ path: String) throws -> [LabelledArticle] {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        return try data.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(Self.self, from: $0) }
    }
}

/// Turns labelled stretches into bytes and tokens.
private struct SpanReader {
    private let document: Document
    private let bytes: [Int]

    init(_ text: String, _ document: Document) {
        self.document = document
        var bytes: [Int] = []
        var place = 0
        for scalar in text.unicodeScalars {
            bytes.append(place)
            place += UTF8.width(scalar)
        }
        self.bytes = bytes + [place]
    }

    func span(_ part: LabelledArticle.Part) -> SourceSpan? {
        guard part.start >= 0, part.start < part.end, part.end < bytes.count else { return nil }
        return SourceSpan(bytes[part.start], bytes[part.end])
    }

    /// The tokens in a stretch, or those it lies in.
    func tokens(_ span: SourceSpan) -> Range<Int>? {
        let inside = document.tokens(in: span)
        if !inside.isEmpty { return inside }
        let start = document.tokens(in: SourceSpan(0, span.lowerBound)).upperBound
        return start < document.tokens.count && document.tokens[start].span.overlaps(span) ? start..<(start + 1) : nil
    }
}
