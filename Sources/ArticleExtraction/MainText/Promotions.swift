/// Recognises paragraphs by the phrases of ``PromotionPhrases``.
struct Promotions: Sendable {
    /// By first byte.
    private var openings: [UInt8: [[UInt8]]] = [:]
    private var whole: Set<[UInt8]> = []

    static let english = Promotions(PromotionPhrases.openings)

    init(_ list: String) {
        for line in list.split(separator: "\n") {
            let bytes = Array(line.utf8)
            if bytes.first == UInt8(ascii: "=") {
                whole.insert(Array(bytes.dropFirst()))
            } else {
                openings[bytes[0], default: []].append(bytes)
            }
        }
    }

    /// - Complexity: O(*n*) in the length of the paragraph.
    func matches(_ paragraph: ArraySlice<UInt8>) -> Bool {
        let folded = paragraph.drop { !Self.opens($0) }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard let first = folded.first else { return false }
        if let candidates = openings[first], candidates.contains(where: folded.starts) { return true }
        guard let last = folded.lastIndex(where: Self.closes) else { return false }
        return whole.contains(Array(folded[...last]))
    }

    /// Letters, a bracket, and what begins a character beyond ASCII.
    private static func opens(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "(") || byte >= 0xC2
    }

    private static func closes(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: ")") || byte >= 0x80
    }
}
