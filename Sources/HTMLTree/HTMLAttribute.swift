/// The attributes that readers of pages ask for; every other one is left out of an ``HTMLDocument``.
///
/// The raw value is the attribute's name in lower case.
public enum HTMLAttribute: String, Sendable, CaseIterable {
    // At most 32: a tag's attributes are counted in the bits of one number.
    case ariaHidden = "aria-hidden"
    case `class`
    case content
    case datetime
    case hidden
    case href
    case id
    case itemprop
    case lang
    case name
    case property
    case pubdate
    case rel
    case role
    /// Kept only where it may hide its element.
    case style
    case title
    case type
    case xmlLang = "xml:lang"

    /// The attribute of a name, which is compared without regard to ASCII case; `nil` for one that is left out.
    ///
    /// - Complexity: O(1).
    init?(name: UnsafeBufferPointer<UInt8>) {
        guard let found = Self.byName.value(of: name) else { return nil }
        self = found
    }

    /// The place among all cases.
    var index: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

    private static let byName = NameTable(allCases.map { ($0.rawValue, $0) })
}
