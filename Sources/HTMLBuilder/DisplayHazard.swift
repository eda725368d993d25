/// Characters that no report may pass on to a screen as they are.
///
/// Control characters can move a terminal's cursor and are not allowed in HTML; marks that override the direction of
/// writing can make a passage read as something it does not say (Boucher & Anderson, "Trojan Source", USENIX Security
/// 2023); noncharacters are not text. Each becomes U+FFFD, so that a reader sees that something stood there.
///
/// ```swift
/// DisplayHazard.replaced("safe\u{1B}[2J")  // "safe\u{FFFD}[2J"
/// ```
public enum DisplayHazard {
    public static let replacement: Unicode.Scalar = "\u{FFFD}"

    /// Whether a character must not reach a reader's screen. Line breaks and tabs may.
    public static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x202A...0x202E, 0x2066...0x2069: true
        case 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    /// The text with every such character replaced, and every kind of line break as `\n`.
    ///
    /// - Complexity: O(*n*).
    public static func replaced(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            if scalar == "\r" {
                scalars.append("\n")
            } else if scalar == "\n", previous == "\r" {
                continue
            } else {
                scalars.append(contains(scalar) ? replacement : scalar)
            }
        }
        return String(scalars)
    }
}
