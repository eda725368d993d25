import NewsModel
import Testing

@testable import PageFetching

/// The files are read back here by a reader of their own, written from ISO 28500.
@Suite struct PageArchiveTests {
    private struct Record {
        var fields: [String: String] = [:]
        var block: [UInt8] = []
    }

    private static func page(
        _ text: String = "<p>Text.</p>", address: String = "https://example.org/story?a=b", requested: String? = nil
    ) throws -> FetchedPage {
        let fields = ["content-type": "text/html; charset=utf-8", "set-cookie": "a=b", "content-encoding": "gzip"]
        return FetchedPage(
            requested: try PageAddress(requested ?? address), address: try PageAddress(address), status: 200,
            fields: HeaderFields { fields[$0.lowercased()] }, bytes: Array(text.utf8), time: 1_778_752_800)
    }

    @Test func theFileHasARecordAboutItAndTheAnswer() throws {
        let page = try Self.page()
        let archive = PageArchive(page, software: "parallax 0.0")
        let records = try Self.records(archive.bytes)
        #expect(records.map { $0.fields["WARC-Type"] } == ["warcinfo", "response"])
        let answer = try #require(records.last)
        #expect(answer.fields["WARC-Date"] == "2026-05-14T10:00:00Z")
        #expect(answer.fields["WARC-Target-URI"] == "https://example.org/story?a=b")
        #expect(answer.fields["WARC-Payload-Digest"] == "sha256:" + SHA256.hexadecimal(of: page.bytes))
        #expect(answer.fields["Content-Type"] == "application/http;msgtype=response")
        #expect(answer.fields["WARC-Warcinfo-ID"] == records.first?.fields["WARC-Record-ID"])
        #expect(
            String(decoding: answer.block, as: UTF8.self)
                == "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 12\r\n\r\n<p>Text.</p>"
        )
        let about = String(decoding: try #require(records.first).block, as: UTF8.self)
        #expect(about.hasPrefix("software: parallax 0.0\r\nformat: WARC File Format 1.1\r\n"))
        #expect(!about.contains("description"))
    }

    @Test func theNameSaysWhatIsInIt() throws {
        let archive = PageArchive(try Self.page(), software: "parallax 0.0")
        #expect(archive.name == "example.org-2026-05-14-\(archive.digest.prefix(12)).warc")
        #expect(try Self.records(archive.bytes).first?.fields["WARC-Filename"] == archive.name)
        let figures = PageArchive(try Self.page(address: "http://[::1]:8080/"), software: "")
        #expect(figures.name.hasPrefix("---1--2026-05-14-"))
        let long = PageArchive(try Self.page(address: "http://\(String(repeating: "a.", count: 126))b/"), software: "")
        #expect(long.name.utf8.count < 256)
    }

    @Test func identifiersComeFromTheContents() throws {
        func identifiers(_ page: FetchedPage) throws -> [String?] {
            try Self.records(PageArchive(page, software: "a").bytes).map { $0.fields["WARC-Record-ID"] }
        }
        let first = try identifiers(Self.page())
        #expect(try first == identifiers(Self.page()))
        #expect(Set(first.compactMap(\.self)).count == 2)
        #expect(try Set(first + identifiers(Self.page("<p>Other.</p>"))).count == 4)
        for identifier in first.compactMap(\.self) {
            #expect(identifier.hasPrefix("<urn:uuid:") && identifier.hasSuffix(">") && identifier.utf8.count == 47)
            #expect(Array(identifier)[24] == "8")
        }
    }

    @Test func whereItWasAskedForIsKept() throws {
        let archive = PageArchive(try Self.page(requested: "http://example.org/s"), software: "a")
        let about = String(decoding: try #require(try Self.records(archive.bytes).first).block, as: UTF8.self)
        #expect(about.contains("description: asked for as http://example.org/s\r\n"))
    }

    @Test func bodiesMayLookLikeRecords() throws {
        let text = "\r\n\r\nWARC/1.1\r\nWARC-Type: response\r\nContent-Length: 0\r\n\r\n\r\n\r\n"
        #expect(try Self.records(PageArchive(Self.page(text), software: "a").bytes).count == 2)
        #expect(try Self.records(PageArchive(Self.page(""), software: "a").bytes).count == 2)
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"), (1_709_251_199, "2024-02-29T23:59:59Z"),
        (4_107_542_399, "2100-02-28T23:59:59Z"), (4_107_542_400, "2100-03-01T00:00:00Z"), (-1, "1970-01-01T00:00:00Z"),
        (Int.max, "9999-12-31T23:59:59Z"),
    ])
    func timesAreThoseOfTheCalendar(seconds: Int, text: String) { #expect(UTCTime(seconds).text == text) }

    /// Everything a file holds; throws for what is not as the standard has it.
    private static func records(_ bytes: [UInt8]) throws -> [Record] {
        var rest = bytes[...]
        var records: [Record] = []
        func line() throws -> String {
            let end = try #require(rest.indices.dropLast().first { rest[$0] == 0x0D && rest[$0 + 1] == 0x0A })
            defer { rest = rest[(end + 2)...] }
            return String(decoding: rest[..<end], as: UTF8.self)
        }
        while !rest.isEmpty {
            try #require(try line() == "WARC/1.1")
            var record = Record()
            while true {
                let text = try line()
                if text.isEmpty { break }
                let colon = try #require(text.firstIndex(of: ":"))
                let name = String(text[..<colon])
                try #require(record.fields[name] == nil)
                record.fields[name] = text[text.index(after: colon)...].trimmingPrefix(" ").description
            }
            for name in ["WARC-Type", "WARC-Date", "WARC-Record-ID", "Content-Length", "Content-Type"] {
                try #require(record.fields[name] != nil)
            }
            let length = try #require(record.fields["Content-Length"].flatMap(Int.init))
            try #require(rest.count >= length + 4)
            record.block = Array(rest.prefix(length))
            rest = rest.dropFirst(length)
            try #require(rest.starts(with: Array("\r\n\r\n".utf8)))
            rest = rest.dropFirst(4)
            records.append(record)
        }
        return records
    }
}
