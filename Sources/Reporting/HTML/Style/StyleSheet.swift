/// The look of the reports: calm, printable, readable in any light, on any width.
///
/// Colours are checked for a contrast of 4.5 : 1 against the page in both modes; no meaning rests on colour alone. The
/// four outlet colours keep apart under the common kinds of colour blindness (after Okabe & Ito, "Color Universal
/// Design", 2008, darkened for text).
enum StyleSheet {
    static let text = [palette, base, masthead, findings, tables, texts, narrow, print].joined(separator: "\n")
}
