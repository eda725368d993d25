/// Which one of several articles is meant, where an input holds more than one: a feed, an archive.
///
/// ```swift
/// EntryName("3")  // the third one
/// EntryName("https://example.org/story")  // the one with this address or identifier
/// ```
public struct EntryName: Hashable, Sendable {
    /// As the user wrote it.
    public let text: String

    public init(_ text: String) { self.text = text }

    /// The place, from 1, where it is given as a figure.
    var place: Int? { text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil }
}
