// Writes Sources/Linguistics/Languages/en/CLDRNames.swift: the English names of territories and languages.
//
//   swift Scripts/cldr-names.swift
//
// Source: the Unicode Common Locale Data Repository, through Foundation's Locale. Licence: Unicode License v3,
// <https://www.unicode.org/license.txt>. Another release of the toolchain may give other names; read the difference.
import Foundation

let english = Locale(identifier: "en")
/// What is no territory of its own, or is told better by hand in Places.swift.
let left: Set = ["QO", "EZ", "EU", "UN", "UM", "CN", "HM", "BV", "DG", "IC", "EA", "TA", "AC", "CP", "CQ", "IO", "GS"]

func plain(_ name: String) -> [String] {
    let spelled = name.replacingOccurrences(of: "’", with: "'")
    let full = spelled.replacingOccurrences(of: " & ", with: " and ")
        .replacingOccurrences(of: "St. ", with: "Saint ")
    var forms = [full]
    if spelled.contains("St. ") { forms.append(spelled.replacingOccurrences(of: " & ", with: " and ")) }
    guard let open = full.firstIndex(of: "("), let close = full.firstIndex(of: ")") else { return forms }
    let inner = full[full.index(after: open)..<close]
    return [full[..<open].trimmingCharacters(in: .whitespaces), String(inner)]
}

let territories = Locale.Region.isoRegions.map(\.identifier)
    .filter { $0.count == 2 && !left.contains($0) }
    .compactMap { english.localizedString(forRegionCode: $0) }
    .map { plain($0).joined(separator: ", ") }
    .sorted()
let languages = Locale.LanguageCode.isoLanguageCodes.map(\.identifier)
    .filter { $0.count == 2 }
    .compactMap { english.localizedString(forLanguageCode: $0) }
    .sorted()

func wrapped(_ items: [String], by separator: String) -> String {
    var lines = [""]
    for item in items {
        if lines[lines.count - 1].count + item.count > 108 { lines.append("") }
        lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + item + separator
    }
    return lines.map { "        " + $0 }.joined(separator: "\n")
}

let file = """
    /// Names that the Unicode Common Locale Data Repository gives in English; written by `Scripts/cldr-names.swift`.
    ///
    /// © Unicode, Inc.; Unicode License v3, <https://www.unicode.org/license.txt>.
    enum CLDRNames {
        /// Countries and dependent territories; other names of one after a comma.
        static let territories = \"\"\"
    \(wrapped(territories, by: ";"))
            \"\"\"

        /// Languages with a code of two letters.
        static let languages = \"\"\"
    \(wrapped(languages, by: ";"))
            \"\"\"
    }

    """
try file.write(toFile: "Sources/Linguistics/Languages/en/CLDRNames.swift", atomically: true, encoding: .utf8)
