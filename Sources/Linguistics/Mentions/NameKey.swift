internal import Foundation

/// The form of a name in which it is compared, and whether two are spellings of one; see ``NameSounds``.
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
}

extension NameKey {
    /// Whether two folded names of one word are likely transliterations of one name.
    ///
    /// ```swift
    /// NameKey.areVariants("araghchi", "araqchi")  // true
    /// NameKey.areVariants("iran", "iraq")         // false
    /// ```
    ///
    /// - Complexity: O(*n*) in bytes.
    public static func areVariants(_ first: String, _ second: String) -> Bool {
        if first == second { return true }
        guard first.utf8.count <= longest, second.utf8.count <= longest else { return false }
        return NameSounds(first).areSpellings(of: NameSounds(second))
    }

    /// A key that all spellings of a folded name of one word share, and many other names too.
    ///
    /// - Returns: an empty key for what has no spellings: less than two consonants, or too long for a name.
    public static func soundKey(_ folded: String) -> String {
        guard folded.utf8.count <= longest else { return "" }
        let key = NameSounds(folded).key
        return key.utf8.count < 2 ? "" : key
    }

    /// Longer words are no names.
    private static let longest = 40
}
