/// A name and a value in an element's start tag. The value is plain text: the formatter escapes it.
public struct HTMLAttribute: Hashable, Sendable {
    public let name: String
    public let value: String

    /// - Precondition: `name` is made of letters, digits and hyphens and is neither an event handler nor `style` nor
    ///   `src`, none of which a report needs; an `href` leads into the page or to an http address.
    public init(_ name: String, _ value: String) {
        precondition(HTMLVocabulary.isName(name), "An attribute's name is made of letters, digits and hyphens.")
        precondition(!name.lowercased().hasPrefix("on"), "A report has no event handlers.")
        precondition(name != "style" && name != "src", "A report has no inline styles and loads nothing.")
        precondition(name != "href" || Self.isSafe(address: value), "A link leads into the page or to http.")
        self.name = name
        self.value = value
    }

    public static func id(_ value: String) -> HTMLAttribute { HTMLAttribute("id", value) }

    public static func `class`(_ value: String) -> HTMLAttribute { HTMLAttribute("class", value) }

    /// A link to the element of this page with an id.
    public static func anchor(_ id: String) -> HTMLAttribute { HTMLAttribute("href", "#" + id) }

    /// A link out of the page.
    ///
    /// - Returns: `nil` for anything but an http or https address: `javascript:` and its like never become links.
    public static func address(_ address: String) -> HTMLAttribute? {
        address.hasPrefix("#") || !isSafe(address: address) ? nil : HTMLAttribute("href", address)
    }

    private static func isSafe(address: String) -> Bool {
        let start = address.prefix(8).lowercased()
        let leads = start.hasPrefix("#") || start.hasPrefix("http://") || start.hasPrefix("https://")
        return leads && !address.unicodeScalars.contains { $0.value <= 0x20 || DisplayHazard.contains($0) }
    }
}
