/// How a line ends.
enum SentenceEnd {
    /// Whether a line ends as a sentence does, within closing quotation marks and brackets or not.
    static func ends(_ line: ArraySlice<UInt8>) -> Bool {
        for scalar in String(decoding: line.suffix(16), as: UTF8.self).unicodeScalars.reversed() {
            switch scalar {
            case ".", "!", "?", "…", ":", "。", "！", "？", "؟", "۔", ";": return true
            case "\"", "'", "”", "“", "’", "»", "«", "」", "』", ")", "]", "）": continue
            default: return false
            }
        }
        return false
    }
}
