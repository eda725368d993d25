import Testing

@testable import ParallaxCommandLine

/// Addresses in the place of files, from pages in memory.
@Suite struct AddressTests {
    private let context = RecordingContext(
        ["harbour.txt": Samples.harbour, "coast.txt": Samples.coast],
        pages: [
            "https://harbour.example/a": Samples.harbour, "https://coast.example/b?c=d": Samples.coast,
            "https://garden.example/": Samples.flowers, "https://short.example/": "One sentence.",
        ])

    @Test func addressesAreComparedLikeFiles() {
        #expect(context.run("compare", "https://harbour.example/a", "https://coast.example/b?c=d#top") == .done)
        let files = RecordingContext(["a": Samples.harbour, "b": Samples.coast])
        #expect(files.run("compare", "a", "b") == .done)
        #expect(context.output.text == files.output.text)
        #expect(context.pages.requests == ["https://harbour.example/a", "https://coast.example/b?c=d"])
        #expect(context.archives.paths.isEmpty)
    }

    @Test(arguments: [
        ["compare", "harbour.txt", "coast.txt"], ["check", "harbour.txt", "--against", "coast.txt"],
        ["claims", "harbour.txt"], ["extract", "harbour.txt", "--save", "kept"], ["schema", "check"], ["--version"],
        ["explain", "Nine died.", "See https://harbour.example/a for it."], ["worker"],
    ])
    func nothingIsFetchedWhereNoAddressIsNamed(arguments: [String]) {
        #expect(context.run(arguments) != .refused)
        #expect(context.pages.requests.isEmpty)
        #expect(context.archives.paths.isEmpty)
    }

    @Test(arguments: [
        ["check", "harbour.txt", "--against", "https://coast.example/b?c=d"],
        ["claims", "https://coast.example/b?c=d"],
        ["extract", "https://coast.example/b?c=d", "--format", "json"],
        ["compare", "https://coast.example/b?c=d", "harbour.txt", "-o", "report.html"],
    ])
    func everyCommandTakesThem(arguments: [String]) {
        #expect(context.run(arguments) != .refused)
        #expect(context.pages.requests == ["https://coast.example/b?c=d"])
    }

    @Test(arguments: [
        (
            ["compare", "https://coast.example/b?c=d", "https://coast.example/b?c=d"],
            "https://coast.example/b?c=d is given twice."
        ),
        (
            ["compare", "https://coast.example/b?c=d", "HTTPS://Coast.example:443/b?c=d#top"],
            "https://coast.example/b?c=d and HTTPS://Coast.example:443/b?c=d#top are the same page."
        ),
        (
            ["claims", "http://user:secret@coast.example/"],
            "http://…@coast.example/ holds a user name or a password, which are never sent; leave them out, or save the "
                + "page in a browser and give that file."
        ),
        (
            ["claims", "https://"],
            "https:// is no address that a page could be fetched from; give one that begins with http:// or https:// and "
                + "names a host."
        ),
        (["compare", "harbour.txt", "harbour.txt#1", "harbour.txt#1"], "harbour.txt#1 is given twice."),
        (["compare", "--", "-#1", "-#2"], "standard input can be given only once."),
    ])
    func whatCannotBeMeantIsRefusedBeforeAnythingIsFetched(arguments: [String], sentence: String) {
        #expect(context.run(arguments) == .refused)
        #expect(context.errors.text == "Error: \(sentence)\n")
        #expect(context.pages.requests.isEmpty)
    }

    @Test func whyThereIsNoPageIsSaid() {
        #expect(context.run("compare", "harbour.txt", "https://none.example/", "-o", "report.html") == .refused)
        #expect(context.errors.text == "Error: https://none.example/ is not in memory.\n")
        #expect(context.files.documents.isEmpty)
    }

    @Test func whyAPageIsNoArticleIsSaid() {
        #expect(context.run("claims", "https://short.example/#top") == .refused)
        #expect(context.errors.text.hasPrefix("Error: https://short.example/ holds fewer than two sentences"))
    }

    @Test func twoEntriesOfOneAddressTakeOneRequest() {
        _ = context.run("compare", "https://harbour.example/a#1", "https://harbour.example/a#2")
        #expect(context.pages.requests == ["https://harbour.example/a"])
    }

    @Test func pagesAreKeptOnRequest() {
        #expect(
            context.run("compare", "https://harbour.example/a", "https://coast.example/b?c=d", "--save", "kept")
                == .done)
        #expect(context.archives.paths.count == 2)
        #expect(context.archives.paths.first?.hasPrefix("kept/harbour.example-2026-05-14-") == true)
        let lines = context.errors.text.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines[0].hasPrefix("Saved https://harbour.example/a as kept/harbour.example-2026-05-14-"))
        #expect(lines[0].hasSuffix(", \(Samples.harbour.utf8.count) bytes)."))
        #expect(
            lines[1]
                == "Warning: https://coast.example/b?c=d asks that no copies of it be kept (X-Robots-Tag: noarchive).")
        #expect(lines[2].hasPrefix("Saved https://coast.example/b?c=d as kept/coast.example-2026-05-14-"))
    }
}
