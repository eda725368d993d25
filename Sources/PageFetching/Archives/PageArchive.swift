import NewsModel

/// A fetched page as a file that keeps it: WARC 1.1 (ISO 28500:2017), the format of web archives, not compressed.
///
/// ```swift
/// let archive = PageArchive(page, software: "parallax 1.0")
/// archive.name  // "example.org-2026-05-14-9f86d081884c.warc"
/// ```
///
/// The same page fetched in the same second makes the same bytes.
public struct PageArchive: Hashable, Sendable {
    /// The host, the day and the beginning of the body's digest.
    public let name: String
    /// SHA-256 of the page's bytes, as 64 lower-case hexadecimal figures.
    public let digest: String
    /// The file: a record about it, and the answer with the header's fields that are kept.
    public let bytes: [UInt8]

    /// - Parameter software: who made the file.
    /// - Complexity: O(*n*).
    public init(_ page: FetchedPage, software: String) {
        digest = SHA256.hexadecimal(of: page.bytes)
        let time = UTCTime(page.time)
        name = "\(Self.fileName(of: page.address.host))-\(time.date)-\(digest.prefix(12)).warc"
        let about = WARCRecord(
            type: "warcinfo", time: time,
            fields: [("WARC-Filename", name), ("Content-Type", "application/warc-fields")],
            block: Array(Self.about(page, software).utf8))
        let answer = WARCRecord(
            type: "response", time: time,
            fields: [
                ("WARC-Warcinfo-ID", about.identifier), ("WARC-Target-URI", page.address.text),
                ("WARC-Payload-Digest", "sha256:" + digest), ("Content-Type", "application/http;msgtype=response"),
            ],
            block: Array(Self.header(page).utf8) + page.bytes)
        bytes = about.bytes + answer.bytes
    }

    private static func about(_ page: FetchedPage, _ software: String) -> String {
        var lines = [
            "software: \(software)", "format: WARC File Format 1.1",
            "conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
        ]
        if page.requested != page.address { lines.append("description: asked for as \(page.requested)") }
        return lines.map { $0 + "\r\n" }.joined()
    }

    /// The answer's header as it would be for a body that was sent as it is.
    private static func header(_ page: FetchedPage) -> String {
        let words = page.status == 203 ? "Non-Authoritative Information" : "OK"
        let fields = page.fields.fields.map { "\($0.name): \($0.value)" } + ["Content-Length: \(page.bytes.count)"]
        return (["HTTP/1.1 \(page.status) \(words)"] + fields + ["", ""]).joined(separator: "\r\n")
    }

    /// A host's longest name has 253 bytes; a file's has 255, of which the day and the digest take 29.
    private static let longestHost = 200

    private static func fileName(of host: String) -> String {
        let safe = host.utf8.prefix(longestHost).map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: ".")
            return isPlain ? byte : UInt8(ascii: "-")
        }
        let name = String(decoding: safe, as: UTF8.self)
        return name.hasPrefix(".") ? "-" + name.dropFirst() : name
    }
}

/// One record of a WARC file.
private struct WARCRecord {
    let identifier: String
    let bytes: [UInt8]

    init(type: String, time: UTCTime, fields: [(name: String, value: String)], block: [UInt8]) {
        let facts = ["WARC-Type: \(type)", "WARC-Date: \(time.text)"] + fields.map { "\($0.name): \($0.value)" }
        identifier = "<urn:uuid:\(Self.uuid(of: Array(facts.joined(separator: "\n").utf8) + [0] + block))>"
        let header = ["WARC/1.1"] + facts + ["WARC-Record-ID: \(identifier)", "Content-Length: \(block.count)", "", ""]
        bytes = Array(header.joined(separator: "\r\n").utf8) + block + Array("\r\n\r\n".utf8)
    }

    /// A UUID of version 8 (RFC 9562, section 5.8), drawn from what it names and not from chance.
    private static func uuid(of content: [UInt8]) -> String {
        var bytes = Array(SHA256.hash(of: content).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let figures = bytes.map { byte in
            let text = String(byte, radix: 16)
            return text.utf8.count < 2 ? "0" + text : text
        }
        let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { figures[$0].joined() }
        return groups.joined(separator: "-")
    }
}
