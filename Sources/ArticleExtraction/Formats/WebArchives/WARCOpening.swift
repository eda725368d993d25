import Inflation
import NewsModel

/// Takes one page out of a web archive.
enum WARCOpening {
    /// Articles that a message lists.
    private static let mostListed = 20

    /// - Returns: the page; the name, where it means something inside the page; and what is wrong with the archive.
    /// - Throws: where the archive holds several articles and none was named, not the one that was, or none at all.
    static func open(
        _ document: InputDocument, entry: EntryName?, limits: InflationLimits
    ) throws(ArticleReadingError) -> (document: InputDocument, entry: EntryName?, diagnostics: [Diagnostic]) {
        let records = WARCRecords(of: document.bytes, limits: limits)
        let index = WARCIndex(of: records)
        var diagnostics: [Diagnostic] = []
        if index.outcome.isDamaged { diagnostics.append(.archiveBreaksOff) }
        if index.outcome.isCut || index.isCut { diagnostics.append(.archiveCut) }
        if index.unreadable > 0 { diagnostics.append(.compressionNotRead(index.unreadable)) }
        let (chosen, rest) = try choose(entry, of: index, fileName: document.name)
        var found: WARCRecord?
        var number = 0
        _ = records.walk { record in
            defer { number += 1 }
            if number == chosen.record { found = record }
            return number < chosen.record
        }
        guard let found else { throw damaged(document, "its records cannot be read twice alike") }
        if found.isCut { diagnostics.append(.recordCut) }
        var inner = document
        inner.address = found.address ?? document.address
        inner.nameHint = ""
        diagnostics += try fill(&inner, from: found, limits: limits)
        return (inner, rest, diagnostics)
    }

    private static func fill(
        _ document: inout InputDocument, from record: WARCRecord, limits: InflationLimits
    ) throws(ArticleReadingError) -> [Diagnostic] {
        guard record.kind == "response" else {
            document.bytes = Array(record.block)
            document.encoding = record.mediaType?["charset"]
            document.mediaType = record.mediaType?.name
            return []
        }
        let message = HTTPMessage(record.block)
        let payload = message.payload(limits: limits)
        if payload.isTooLarge {
            let detail = "the page in the archive to more than \(limits.bytes) bytes"
            throw ArticleReadingError(code: .unpacksTooLarge, fileName: document.name, detail: detail)
        }
        let type = message.fields.mediaType()
        document.bytes = payload.bytes
        document.encoding = type?["charset"]
        document.mediaType = type?.name
        return payload.isDamaged && !record.isCut ? [.recordCut] : []
    }

    /// - Returns: the entry, and the name where it was not needed to find the one there is.
    private static func choose(
        _ name: EntryName?, of index: WARCIndex, fileName: String
    ) throws(ArticleReadingError) -> (WARCIndex.Entry, EntryName?) {
        let articles = index.articles
        guard let first = articles.first else {
            if index.unreadable > 0 {
                let detail = "its pages are compressed with Brotli or Zstandard"
                throw ArticleReadingError(code: .binary, fileName: fileName, detail: detail)
            }
            let detail = "an archive in which no page was found"
            throw ArticleReadingError(code: .damaged, fileName: fileName, detail: detail)
        }
        guard let name else {
            let addresses = Set(articles.map { $0.address.map(comparable) ?? $0.identifier ?? String($0.record) })
            if addresses.count == 1 { return (first, nil) }
            throw ArticleReadingError(code: .severalArticles, fileName: fileName, detail: listing(articles))
        }
        if let named = entry(named: name, of: index) { return (named, nil) }
        // The one record may hold a feed, inside which the name means something.
        if articles.count == 1, first.rank == .data { return (first, name) }
        throw ArticleReadingError(code: .noSuchArticle, fileName: fileName, detail: listing(articles))
    }

    private static func entry(named name: EntryName, of index: WARCIndex) -> WARCIndex.Entry? {
        if let place = name.place {
            let articles = index.articles
            return articles.indices.contains(place - 1) && place > 0 ? articles[place - 1] : nil
        }
        let entries = index.entries
        let wanted = comparable(name.text)
        func best(_ matches: (WARCIndex.Entry) -> Bool) -> WARCIndex.Entry? {
            entries.filter(matches).min { ($0.rank, $0.record) < ($1.rank, $1.record) }
        }
        return best { $0.address == name.text || $0.identifier == name.text }
            ?? best { $0.address.map(comparable) == wanted || $0.identifier.map(comparable) == wanted }
    }

    /// An address without brackets, fragment and final slash.
    private static func comparable(_ address: String) -> String {
        var rest = address.filter { $0 != "<" && $0 != ">" }.prefix { $0 != "#" }
        while rest.last == "/" { rest.removeLast() }
        return String(rest)
    }

    /// `3: 1 https://…, 2 https://…, …`
    private static func listing(_ articles: [WARCIndex.Entry]) -> String {
        let shown = articles.prefix(mostListed).enumerated().map { number, article in
            "\(number + 1) \(article.address ?? article.identifier ?? "without address")"
        }
        let more = articles.count > mostListed ? ", …" : ""
        return "\(articles.count): " + shown.joined(separator: ", ") + more
    }

    private static func damaged(_ document: InputDocument, _ detail: String) -> ArticleReadingError {
        ArticleReadingError(code: .damaged, fileName: document.name, detail: detail)
    }
}
