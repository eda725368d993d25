/// The elements that readers of pages tell apart; every other one is ``HTMLTag/other``.
///
/// The raw value is the element's name in lower case. The set follows the HTML Living Standard's index of elements,
/// with the obsolete ones that old pages still use.
public enum HTMLTag: String, Sendable, CaseIterable {
    /// A run of text; not an element.
    case text = "#text"
    /// The node above everything else; not an element.
    case document = "#document"
    /// An element of any other name.
    case other = "#other"

    case ampImage = "amp-img"
    case a, abbr, acronym, address, applet, area, article, aside, audio, b, base, big, blockquote, body, br, button
    case canvas, caption, center, cite, code, col, colgroup, data, datalist, dd, del, details, dfn, dialog, dir, div, dl
    case dt, em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head
    case header, hgroup, hr, html, i, iframe, img, input, ins, kbd, label, legend, li, link, main, map, mark, math, menu
    case meta, meter, nav, noframes, noscript, object, ol, optgroup, option, output, p, param, picture, pre, progress, q
    case rp, rt, ruby, s, samp, script, section, select, slot, small, source, span, strike, strong, style, sub, summary
    case sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul, video, wbr
    case `var`

    /// The tag of an element's name, which is compared without regard to ASCII case.
    ///
    /// ```swift
    /// HTMLTag(elementName: "DIV")  // .div
    /// HTMLTag(elementName: "x-card")  // .other
    /// ```
    public init(elementName: String) {
        var name = elementName
        self = name.withUTF8 { Self.byName.value(of: $0) } ?? .other
    }

    /// - Parameter name: the bytes of an element's name.
    init(name: UnsafeBufferPointer<UInt8>) { self = Self.byName.value(of: name) ?? .other }

    private static let byName = NameTable(
        allCases.filter { $0 != .text && $0 != .document && $0 != .other }.map { ($0.rawValue, $0) })
}
