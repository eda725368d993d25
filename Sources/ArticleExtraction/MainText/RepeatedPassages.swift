/// Finds texts that stand again inside longer ones.
enum RepeatedPassages {
    /// Letters at a text's beginning that are looked for everywhere before the whole is compared.
    private static let window = 16

    /// - Parameters:
    ///   - passages: which of the texts are looked for; shorter ones than 16 letters are not found.
    ///   - texts: all texts, as letters.
    /// - Returns: the passages that a longer text holds, with the first such text.
    /// - Complexity: O(*n*) for a bounded number of passages, by a rolling hash (Karp and Rabin, IBM J. Res. Dev. 31,
    ///   1987, doi:10.1147/rd.312.0249).
    static func found(_ passages: some Sequence<Int>, in texts: [[UInt8]]) -> [Int: Int] {
        var waiting: [UInt32: [Int]] = [:]
        // Nearly all hashes are none of those looked for, which their lowest bits tell.
        var mayBe = [Bool](repeating: false, count: 1 << 12)
        for index in passages where texts[index].count >= window {
            let first = hash(texts[index].prefix(window))
            waiting[first, default: []].append(index)
            mayBe[Int(first & 0xFFF)] = true
        }
        var found: [Int: Int] = [:]
        guard !waiting.isEmpty else { return found }
        for (holder, text) in texts.enumerated() where text.count > window {
            var current = hash(text.prefix(window))
            for start in 0...(text.count - window) {
                if start > 0 {
                    current = (current &- UInt32(text[start - 1]) &* highest) &* factor
                    current = current &+ UInt32(text[start + window - 1])
                }
                guard mayBe[Int(current & 0xFFF)], let candidates = waiting[current] else { continue }
                for index in candidates where found[index] == nil && texts[index].count < text.count {
                    if text[start...].starts(with: texts[index]) { found[index] = holder }
                }
            }
        }
        return found
    }

    private static let factor: UInt32 = 16_777_619
    private static let highest = (1..<window).reduce(UInt32(1)) { power, _ in power &* factor }

    private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.reduce(0) { $0 &* factor &+ UInt32($1) }
    }
}

/// The letters and figures of a text, without case, for finding it in another however it is set.
enum LetterBytes {
    static func of(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
                letters.append(byte)
            } else if (0x41...0x5A).contains(byte) {
                letters.append(byte | 0x20)
            } else if byte == 0xE2, index + 2 < text.endIndex {
                // General punctuation, U+2000 to U+206F, quotation marks and dashes among them.
                let isMark = text[index + 1] == 0x80 || text[index + 1] == 0x81
                if !isMark { letters.append(contentsOf: text[index...index + 2]) }
                index += 2
            } else if byte == 0xC2, index + 1 < text.endIndex {
                index += 1
            } else if byte >= 0x80 {
                letters.append(byte)
            }
            index += 1
        }
        return letters
    }
}
