import PackingSupport

/// The fixtures' article in containers that would be poor files to keep: compressed ones.
enum ArchivedArticle {
    static let files = [
        "article.warc", "article.mhtml", "article.mht", "article.eml", "article-alternative.eml", "article-flowed.eml",
        "article.md",
    ]

    static let made = [
        "gzip of the page", "gzip in gzip", "archive, a member for each record", "archive, one member",
        "archive, members that end anywhere", "archive with chunked and compressed page", "compressed message",
    ]

    static func bytes(_ name: String) throws -> [UInt8] {
        switch name {
        case "gzip of the page": deflated(try FormatFixture.bytes("article.html"))
        case "gzip in gzip": deflated(deflated(try FormatFixture.bytes("article.html")))
        case "archive, a member for each record":
            records(try FormatFixture.bytes("article.warc")).flatMap { deflated($0) }
        case "archive, one member": deflated(try FormatFixture.bytes("article.warc"))
        case "archive, members that end anywhere":
            pieces(try FormatFixture.bytes("article.warc"), of: 100).flatMap { deflated($0) }
        case "archive with chunked and compressed page": chunkedArchive(try FormatFixture.bytes("article.html"))
        case "compressed message": deflated(try FormatFixture.bytes("article.mhtml"))
        default: try FormatFixture.bytes(name)
        }
    }

    static func record(
        _ block: [UInt8], kind: String = "response", address: String = "https://example.org/a", length: String? = nil
    ) -> [UInt8] {
        let head = """
            WARC/1.0\r
            WARC-Type: \(kind)\r
            WARC-Target-URI: <\(address)>\r
            Content-Type: application/http; msgtype=response\r
            Content-Length: \(length ?? String(block.count))\r
            \r

            """
        return Array(head.utf8) + block + Array("\r\n\r\n".utf8)
    }

    static func response(_ body: [UInt8], _ fields: String = "Content-Type: text/html") -> [UInt8] {
        Array("HTTP/1.1 200 OK\r\n\(fields)\r\n\r\n".utf8) + body
    }

    static func chunked(_ bytes: [UInt8], of size: Int) -> [UInt8] {
        let chunks = pieces(bytes, of: size).flatMap {
            Array("\(String($0.count, radix: 16));name=value\r\n".utf8) + $0 + Array("\r\n".utf8)
        }
        return chunks + Array("0\r\n\r\n".utf8)
    }

    private static func chunkedArchive(_ page: [UInt8]) -> [UInt8] {
        let fields = "Content-Type: TEXT/HTML; charset=utf-8\r\ncontent-encoding: gzip\r\nTRANSFER-ENCODING: chunked"
        return record(response(chunked(deflated(page), of: 100), fields))
    }

    private static func pieces(_ bytes: [UInt8], of size: Int) -> [[UInt8]] {
        stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
    }

    private static func records(_ archive: [UInt8]) -> [[UInt8]] {
        let mark = Array("WARC/1.1\r\n".utf8)
        let starts = archive.indices.filter { archive[$0...].starts(with: mark) } + [archive.count]
        return zip(starts, starts.dropFirst()).map { Array(archive[$0..<$1]) }
    }
}
