import NewsModel

/// What holds for every line that a worker is sent.
enum RequestPromises {
    private static let fields = ["text", "html", "published", "article", "draft", "articles", "sources"]

    static func check(_ bytes: [UInt8]) {
        let value: JSONValue
        do throws(JSONSyntaxError) {
            value = try JSONParser.value(of: bytes)
        } catch {
            Violation.expect((0...bytes.count).contains(error.offset), "a fault of JSON lies outside of it")
            return
        }
        let written = JSONWriter.text(value)
        Violation.expect(!written.utf8.contains(0x0A), "a value is written on two lines")
        guard let again = try? JSONParser.value(of: Array(written.utf8)) else {
            Violation.report("JSON that was written is not read again: \(written)")
        }
        Violation.expect(again == value, "JSON that was written reads as another value: \(written)")
        read(WorkerRequest(value))
    }

    private static func read(_ request: WorkerRequest) {
        for field in fields {
            do throws(WorkerError) {
                _ = try request.optionalString(field)
            } catch { check(error) }
            do throws(WorkerError) {
                if let time = try request.optionalTime(field) { DatePromises.check(time) }
            } catch { check(error) }
            do throws(WorkerError) {
                check(try request.article(field))
            } catch { check(error) }
            do throws(WorkerError) {
                for article in try request.articles(field) { check(article) }
            } catch { check(error) }
        }
    }

    private static func check(_ error: WorkerError) {
        Violation.expect(!error.message.isEmpty, "a message is empty")
    }

    private static func check(_ article: Article) {
        if let published = article.published { DatePromises.check(published) }
    }
}
