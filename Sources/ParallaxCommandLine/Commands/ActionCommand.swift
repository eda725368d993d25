import ArgumentParser

/// A command that only turns its options into an action; the program performs it.
protocol ActionCommand: ParsableCommand {
    /// - Throws: ``CommandLineError`` for options that do not go together.
    func makeAction() throws(CommandLineError) -> any Action
}

extension ActionCommand {
    /// Lets the parser show the command's usage with what is wrong in it.
    mutating func validate() throws {
        do {
            _ = try makeAction()
        } catch {
            throw ValidationError(error.description)
        }
    }
}

/// What several commands say in their help.
enum HelpText {
    static let inputs = """
        INPUTS
        Files, addresses that begin with http:// or https://, or - for standard input: HTML, plain text, Markdown, \
        RSS, Atom, JSON Feed, NewsArticle JSON, ninjs, NITF, NewsML-G2, WARC, MHTML and mail, each also gzipped. Plain \
        text may have the header lines Outlet:, Title:, Published:, Author: and URL: before an empty line.
        Where an input holds several articles, one is named after a #, by its number or its address: feed.xml#3, \
        archive.warc.gz#https://example.org/story.
        An address is asked for once, without cookies, and nothing that its page refers to is fetched. No input may \
        be larger than \(InputLimit.text).
        """

    static func exitStatus(found: String? = nil) -> String {
        let found = found.map { "1  done, and \($0)\n" } ?? ""
        return "EXIT STATUS\n0  done\n\(found)2  bad usage or input, or an output that cannot be written"
    }

    static func example(_ lines: String...) -> String {
        (["EXAMPLE"] + lines.map { "  " + $0 }).joined(separator: "\n")
    }

    static func discussion(_ parts: String...) -> String { parts.joined(separator: "\n\n") }
}
