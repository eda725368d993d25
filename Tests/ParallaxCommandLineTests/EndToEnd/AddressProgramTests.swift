import Foundation
import LocalServer
import Testing

/// The built program with the addresses of a server on 127.0.0.1.
@Suite(.needsBuiltProgram) struct AddressProgramTests {
    private let folder: ScratchFolder
    private let server: LocalServer

    init() throws {
        folder = try ScratchFolder()
        try folder.add("a.txt", Samples.harbour)
        try folder.add("b.txt", Samples.coast)
        server = try LocalServer { request, connection in
            let type = "Content-Type: text/plain; charset=utf-8"
            switch request.target {
            case "/a": connection.send([type], body: Samples.harbour)
            case "/b": connection.send([type, "Content-Encoding: gzip"], body: Gzip.stored(Array(Samples.coast.utf8)))
            case "/moved": connection.send(status: "301 Moved", ["Location: /b"], body: "")
            case "/latin":
                connection.send(["Content-Type: text/html; charset=iso-8859-1"], body: Self.latin)
            case "/unknown": connection.send(["Content-Type: text/plain; charset=none-such"], body: Samples.harbour)
            case "/half": connection.send("HTTP/1.1 200 OK\r\nContent-Le")
            default: connection.send(status: "404 Not Found", body: "")
            }
        }
    }

    /// A page that declares another encoding than it has; the server knows better.
    private static let latin: [UInt8] = {
        let start = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Fire in Eastport</title></head><body><article>
            <h1>Fire in Eastport</h1><p>A fire in a warehouse in Eastport injured nine workers on Tuesday, the fire chief,
            Maria Lund, said. It began in the loading bay at about 9 a.m., according to the police.</p><p>The owner, Caf
            """
        let end = """
             Brandt, has closed the building until the police have finished their work there.</p></article></body></html>
            """
        return Array(start.utf8) + [0xE9] + Array(end.utf8)
    }()

    private func run(_ arguments: String..., environment: [String: String] = [:]) throws -> BuiltProgram.Outcome {
        try BuiltProgram.run(arguments, in: folder, environment: environment)
    }

    @Test func addressesAreCompared() throws {
        let outcome = try run("compare", server.address("/a"), server.address("/moved"))
        #expect(outcome.status == 0)
        #expect(outcome.output == (try run("compare", "a.txt", "b.txt").output))
        #expect(outcome.errors == "Add -o report.html for the full report.\n")
        #expect(server.requests.map(\.target) == ["/a", "/moved", "/b"])
    }

    @Test func whatIsKeptSaysWhatWasFetched() throws {
        let outcome = try run("compare", server.address("/a"), server.address("/b"), "--save", "kept/pages")
        #expect(outcome.status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("kept/pages"))
        #expect(names.count == 2)
        for name in names {
            #expect(name.hasPrefix("127.0.0.1-20") && name.hasSuffix(".warc"))
            #expect(outcome.errors.contains("as kept/pages/\(name) (sha256 "))
        }
        let texts = try names.map { try folder.text("kept/pages/\($0)") }
        #expect(texts.contains { $0.hasSuffix("\r\n\r\n" + Samples.coast + "\r\n\r\n") })
        #expect(texts.allSatisfy { $0.hasPrefix("WARC/1.1\r\n") && !$0.contains("gzip") })
    }

    @Test func theServersEncodingGoesBeforeThePages() throws {
        let outcome = try run("extract", server.address("/latin"))
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Café Brandt"))
        #expect(outcome.output.contains("URL: \(server.address("/latin"))"))
    }

    @Test func anEncodingThatNobodyKnowsIsNone() throws {
        let fetched = try run("extract", server.address("/unknown")).output
        // A text that was fetched has an address where one from a file has none.
        let line = "URL: \(server.address("/unknown"))\n"
        #expect(fetched.contains(line))
        #expect(fetched.replacing(line, with: "") == (try run("extract", "a.txt").output))
    }

    @Test func whatCannotBeFetchedIsOneSentence() throws {
        for path in ["/none", "/half"] {
            let outcome = try run("compare", "a.txt", server.address(path), "-o", "report.html")
            #expect(outcome.status == 2)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.hasPrefix("Error: \(server.address(path)) "))
            #expect(outcome.errors.filter { $0 == "\n" }.count == 1)
        }
        #expect(try folder.names == ["a.txt", "b.txt"])
    }

    #if os(Linux)
        @Test func theNetworkIsNotEvenLoadedForFiles() throws {
            // The loader tells which libraries it opens.
            let loader = ["LD_DEBUG": "files"]
            let files = try run("extract", "a.txt", environment: loader)
            #expect(files.status == 0)
            #expect(files.errors.contains("libFoundation"))
            #expect(!files.errors.contains("libcurl"))
            #expect(try run("extract", server.address("/a"), environment: loader).errors.contains("libcurl"))
        }
    #endif
}
