import Foundation
import Testing

@testable import Reporting

@Suite struct StyleSheetTests {
    /// The colours of one mode, by their names in the style sheet.
    private static func colours(dark: Bool) -> [String: String] {
        var result: [String: String] = [:]
        let parts = StyleSheet.palette.components(separatedBy: "@media (prefers-color-scheme: dark)")
        for part in dark ? parts[...] : parts.prefix(1) {
            for declaration in part.split(whereSeparator: { ";{}\n".contains($0) }) {
                let sides = declaration.split(separator: ":").map { $0.trimmingPrefix { $0 == " " } }
                if sides.count == 2, sides[1].hasPrefix("#"), result[String(sides[0])] == nil || dark {
                    result[String(sides[0])] = String(sides[1].dropFirst())
                }
            }
        }
        return result
    }

    /// Relative luminance (WCAG 2.2).
    private static func luminance(_ colour: String) throws -> Double {
        let number = try #require(Int(colour, radix: 16))
        let parts = [16, 8, 0].map { shift -> Double in
            let value = Double(number >> shift & 0xFF) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    @Test(arguments: [false, true])
    func everyTextHasContrast(dark: Bool) throws {
        let colours = Self.colours(dark: dark)
        var pairs = [("ink", "mark"), ("ink", "page"), ("ink", "card"), ("link", "page"), ("link", "card")]
        for tone in ["soft", "conflict", "update", "differing", "shared", "flag"] {
            pairs += [(tone, "page"), (tone, "card")]
        }
        for tone in ["conflict", "update", "differing", "shared"] {
            pairs += [(tone, tone + "-tint"), ("ink", tone + "-tint")]
        }
        for outlet in 1...4 { pairs += [("outlet-\(outlet)", "page"), ("outlet-\(outlet)", "card")] }
        for (text, ground) in pairs {
            let a = try Self.luminance(try #require(colours["--" + text], "\(text)"))
            let b = try Self.luminance(try #require(colours["--" + ground], "\(ground)"))
            let contrast = (max(a, b) + 0.05) / (min(a, b) + 0.05)
            #expect(contrast >= 4.5, "\(text) on \(ground)")
        }
    }
}
