import ArgumentParser

/// Measures the program and its stages beside what the machine takes for far simpler work on the same texts.
@main
struct ParallaxBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parallax-benchmark",
        abstract: "Measure the time and memory that Parallax takes.",
        discussion: """
            Prints tables in Markdown. Ends with 1 if the program takes more than it may for two articles of 800 words, \
            or if the work grows faster than the texts.
            """)

    @Option(help: "The program to measure.")
    var program: String

    @Option(help: "The folder with the event bundles whose articles are joined.")
    var bundles = "Fixtures/Bundles"

    @Option(help: "A folder with pages to take articles out of; may be given several times.")
    var pages = ["Fixtures/Pages/Seen", "Fixtures/Pages/HeldOut"]

    @Flag(help: "Measure the taking of articles out of pages alone.")
    var pagesOnly = false

    @Option(help: "How often each process is run.")
    var runs = 15

    func validate() throws {
        guard runs > 0 else { throw ValidationError("'--runs' must be 1 or more.") }
    }

    func run() throws {
        if pagesOnly { return try finish(try extraction()) }
        let pair = try SamplePair(bundles: bundles, words: SamplePair.words)
        // First of all: a process counts the memory of the one that started it, which is small now.
        let languageBenchmark = try LanguageBenchmark(program: program, pair: pair)
        let processes = try ProcessBenchmark(program: program, pair: pair, runs: runs).measure()
        print("Two articles of \(pair.first.words) and \(pair.second.words) words, \(pair.bytes) bytes.\n")
        print(processes.table.text)
        print("A process is counted with the memory of this one, which starts it: the floors' memory is this one's.\n")
        print(StageBenchmark(pair: pair).table().text)
        print(try ProductBenchmark().table().text)
        let language = languageBenchmark.measure()
        print(language.table.text)
        let growth = GrowthBenchmark(pair: pair).measure()
        print(growth.table.text)
        try finish(processes.limits + language.limits + growth.limits + extraction())
    }

    private func extraction() throws -> [Limit] {
        let extraction = try ExtractionBenchmark(folders: pages).measure()
        print(extraction.table.text)
        return extraction.limits
    }

    private func finish(_ limits: [Limit]) throws {
        for limit in limits { print("- " + limit.sentence) }
        if limits.contains(where: { !$0.holds }) { throw ExitCode.failure }
    }
}
