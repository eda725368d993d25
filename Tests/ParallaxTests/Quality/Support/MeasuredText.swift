import NewsModel

/// A text in which the labels' quoted words are looked up.
struct MeasuredText {
    let text: String
    private let bytes: [UInt8]
    private let index: CodePointIndex

    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
        index = CodePointIndex(text)
    }

    /// Where a part stands: in the first stretch that reads `context` where that is given and holds it, else at its
    /// first occurrence.
    ///
    /// - Parameter part: the words; line breaks in it stand for spaces.
    /// - Returns: `nil` where the text does not have the words.
    func find(_ part: String, inside context: String? = nil) -> Place? {
        let words = Self.onOneLine(part)
        if let context, let outer = range(of: Self.onOneLine(context), from: 0),
            let inner = range(of: words, from: outer.lowerBound), inner.upperBound <= outer.upperBound
        {
            return place(inner)
        }
        return range(of: words, from: 0).map(place)
    }

    func place(of span: SourceSpan) -> Place { place(span.range) }

    /// Whether exactly these words stand at a place.
    func reads(_ words: String, at place: Place) -> Bool {
        guard let start = index.byte(atCodePoint: place.start), let end = index.byte(atCodePoint: place.end) else {
            return false
        }
        return bytes[start..<end].elementsEqual(words.utf8)
    }

    private func place(_ range: Range<Int>) -> Place {
        Place(index.codePoint(atByte: range.lowerBound), index.codePoint(atByte: range.upperBound))
    }

    private func range(of words: [UInt8], from start: Int) -> Range<Int>? {
        guard words.count <= bytes.count - start else { return nil }
        for offset in start...(bytes.count - words.count)
        where bytes[offset..<(offset + words.count)].elementsEqual(words) {
            return offset..<(offset + words.count)
        }
        return nil
    }

    private static func onOneLine(_ part: String) -> [UInt8] { part.utf8.map { $0 == 0x0A ? 0x20 : $0 } }
}
