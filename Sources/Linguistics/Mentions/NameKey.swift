internal import Foundation

/// Forms of a name by which different spellings meet.
///
/// Unwanted: "Araghchi" in one article and "Araqchi" in the other are two people. Wanted: one, since transliterations
/// of one name differ in vowels, doubled letters and a few consonants that stand for the same sound.
public enum NameKey {
    /// Lower case, accents and full stops dropped, typographic marks made plain, spaces single.
    ///
    /// ```swift
    /// NameKey.fold("U.S.")      // "us"
    /// NameKey.fold("Türkiye’s") // "turkiye's"
    /// ```
    public static func fold(_ name: String) -> String {
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return foldedASCII(name) }
        var result = String.UnicodeScalarView()
        for scalar in name.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
            switch scalar {
            case ".": continue
            case "\u{2019}", "\u{2018}": result.append("'")
            case "\u{2010}", "\u{2011}", "\u{2013}": result.append("-")
            case let mark where mark.properties.canonicalCombiningClass != .notReordered: continue
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    private static func foldedASCII(_ name: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.utf8.count)
        for byte in name.utf8 where byte != UInt8(ascii: ".") {
            bytes.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The consonants of a folded name with those made one that transliterations confuse (g, gh, q, k, kh, c; w, v, f;
    /// z, s; y, i, j dropped), doubled letters single.
    ///
    /// ```swift
    /// NameKey.skeleton("araghchi") == NameKey.skeleton("araqchi") // true
    /// ```
    public static func skeleton(_ folded: String) -> String {
        var result: [UInt8] = []
        for byte in folded.utf8 {
            let letter: UInt8
            switch byte {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
                UInt8(ascii: "y"), UInt8(ascii: "h"), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: " "),
                UInt8(ascii: "w"), UInt8(ascii: "j"):
                continue
            case UInt8(ascii: "g"), UInt8(ascii: "q"), UInt8(ascii: "c"): letter = UInt8(ascii: "k")
            case UInt8(ascii: "f"): letter = UInt8(ascii: "v")
            case UInt8(ascii: "z"): letter = UInt8(ascii: "s")
            case UInt8(ascii: "d"): letter = UInt8(ascii: "t")
            default: letter = byte
            }
            if result.last != letter { result.append(letter) }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether two folded names are likely spellings of one: the same first letter, the same skeleton of three or more
    /// consonants, and no more than a third of the letters changed; with two consonants ("Araghchi", "Araqchi") a longer
    /// name and fewer changes.
    public static func areVariants(_ first: String, _ second: String) -> Bool {
        if first == second { return true }
        guard let a = first.utf8.first, a == second.utf8.first, first.utf8.count >= 5, second.utf8.count >= 5 else {
            return false
        }
        let skeleton = skeleton(first)
        guard skeleton.utf8.count >= 2, skeleton == Self.skeleton(second) else { return false }
        let isShort = skeleton.utf8.count == 2
        guard !isShort || min(first.utf8.count, second.utf8.count) >= shortestOfTwoConsonants else { return false }
        return editDistance(first, second) * (isShort ? 4 : 3) <= max(first.utf8.count, second.utf8.count)
    }

    /// Letters of a name whose two consonants tell enough; set on the names of the project's own bundles.
    private static let shortestOfTwoConsonants = 7

    /// Levenshtein distance in bytes.
    ///
    /// - Complexity: O(*nm*); names are short.
    static func editDistance(_ first: String, _ second: String) -> Int {
        let a = Array(first.utf8)
        let b = Array(second.utf8)
        var row = Array(0...b.count)
        for (i, left) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, right) in b.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (left == right ? 0 : 1))
                diagonal = above
            }
        }
        return row[b.count]
    }
}
