import ArticleExtraction
import PageFetching

/// An input whose name is understood.
struct ResolvedInput: Hashable {
    enum Place: Hashable {
        case standardInput
        case file(path: String)
        case address(PageAddress)
    }

    var place: Place
    /// The article that is meant, where the place holds several.
    var entry: EntryName?

    /// How messages call the place.
    var name: String {
        switch place {
        case .standardInput: InputPath.standardInput.name
        case .file(let path): path
        case .address(let address): address.text
        }
    }

    /// `nil` for what is no file.
    var path: String? {
        if case .file(let path) = place { path } else { nil }
    }
}

extension InputPath {
    /// Tells the place from the article in it.
    ///
    /// ```swift
    /// try InputPath("feed.xml#3").resolved(by: inputs)  // the file feed.xml, entry 3
    /// try InputPath("https://example.org/a#top").resolved(by: inputs)  // the address https://example.org/a
    /// ```
    ///
    /// A file that exists under the whole name is that file, and of several signs the last one counts that has an
    /// existing file before it. What follows an address's sign is an entry only where it is a number or an address:
    /// other fragments name places within a page.
    ///
    /// - Throws: for an address from which nothing can be fetched.
    func resolved(by inputs: any InputReading) throws(CommandLineError) -> ResolvedInput {
        if isAddress { return try address() }
        if isStandardInput { return ResolvedInput(place: .standardInput) }
        if inputs.exists(path) { return ResolvedInput(place: .file(path: path)) }
        for sign in path.indices.reversed() where path[sign] == "#" {
            let place = String(path[..<sign])
            let entry = path[path.index(after: sign)...]
            guard !entry.isEmpty else { continue }
            if place == Self.standardInput.path {
                return ResolvedInput(place: .standardInput, entry: EntryName(String(entry)))
            }
            if inputs.exists(place) {
                return ResolvedInput(place: .file(path: place), entry: EntryName(String(entry)))
            }
        }
        return ResolvedInput(place: .file(path: path))
    }

    private func address() throws(CommandLineError) -> ResolvedInput {
        let fragment = path.firstIndex(of: "#").map { path[path.index(after: $0)...] } ?? ""
        let isEntry = PageAddress.begins(fragment) || fragment.allSatisfy { $0.isASCII && $0.isNumber }
        do throws(PageFetchingError) {
            return ResolvedInput(
                place: .address(try PageAddress(path)),
                entry: isEntry && !fragment.isEmpty ? EntryName(String(fragment)) : nil)
        } catch {
            throw CommandLineError(.noPage(explanation: error.description), of: name)
        }
    }
}

extension [InputPath] {
    /// The paths of those that are files.
    func resolvedPaths(by inputs: any InputReading) throws(CommandLineError) -> [String] {
        var paths: [String] = []
        for input in self {
            if let path = try input.resolved(by: inputs).path { paths.append(path) }
        }
        return paths
    }
}
