import Inflation

/// Which articles a web archive holds, without their text.
struct WARCIndex {
    /// What a record is good for; the best kind that an archive has is what its articles are.
    enum Rank: Int, Comparable, CaseIterable {
        /// A page that a server gave, or that was stored as a file.
        case page
        /// Plain text, also the text that a program made of a page.
        case text
        /// Data: a feed, or what a page is made of by script.
        case data
        /// The page that a server gave instead of what was asked for.
        case errorPage

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }

    struct Entry {
        /// Which record of the archive, from 0.
        var record: Int
        var rank: Rank
        var address: String?
        var identifier: String?
    }

    /// Of entries that are listed; the rest of a larger archive is not.
    private static let mostEntries = 100_000

    private(set) var entries: [Entry] = []
    /// Pages that are compressed in a way that is not read.
    private(set) var unreadable = 0
    private(set) var isCut = false
    let outcome: WARCRecords.Outcome

    /// - Complexity: O(*n*) in the length of the archive's records.
    init(of records: WARCRecords) {
        var entries: [Entry] = []
        var unreadable = 0
        var number = 0
        var isCut = false
        outcome = records.walk { record in
            defer { number += 1 }
            guard let rank = Self.rank(of: record) else { return true }
            if record.kind == "response", !HTTPMessage(record.block).hasKnownCoding {
                unreadable += 1
            } else if entries.count < Self.mostEntries {
                entries.append(
                    Entry(record: number, rank: rank, address: record.address, identifier: record.identifier))
            } else {
                isCut = true
            }
            return true
        }
        self.entries = entries
        self.unreadable = unreadable
        self.isCut = isCut
    }

    /// The entries of the best rank there is, which are numbered from 1.
    var articles: [Entry] {
        guard let best = entries.map(\.rank).min() else { return [] }
        return entries.filter { $0.rank == best }
    }

    private static func rank(of record: WARCRecord) -> Rank? {
        switch record.kind {
        case "response": responseRank(record)
        case "resource": record.mediaType.flatMap(rank(of:))
        case "conversion": record.mediaType.flatMap(rank(of:)).map { max($0, .text) }
        default: nil
        }
    }

    private static func responseRank(_ record: WARCRecord) -> Rank? {
        let isHTTP = record.mediaType?.name == "application/http" || record.block.starts(with: "HTTP/".utf8)
        guard isHTTP else { return nil }
        let message = HTTPMessage(record.block)
        let named = message.fields.mediaType().flatMap(rank(of:))
        let isUnnamed = message.fields["content-type"] == nil
        guard let rank = named ?? (isUnnamed && message.looksLikePage ? .page : nil) else { return nil }
        switch message.status ?? 200 {
        case 200..<300: return rank
        case 400...: return rank == .page ? .errorPage : nil
        default: return nil
        }
    }

    private static func rank(of type: MediaType) -> Rank? {
        if type.isHTML { return .page }
        switch type.name {
        case "text/plain", "text/markdown", "message/rfc822", "multipart/related": return .text
        case "text/xml", "application/xml", "application/json", "application/feed+json", "application/rss+xml",
            "application/atom+xml", "application/ld+json":
            return .data
        default: return nil
        }
    }
}
