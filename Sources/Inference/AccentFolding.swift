import Foundation

/// Takes the accents off letters, as the encoder that the vectors come from does: "café" becomes "cafe".
enum AccentFolding {
    /// The UTF-8 of a text after canonical decomposition, without its nonspacing marks.
    static func fold(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars
        where scalar.properties.generalCategory != .nonspacingMark {
            result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        return result
    }
}
