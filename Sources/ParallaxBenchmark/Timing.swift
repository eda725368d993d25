import Glibc

/// How long a piece of work took, and how much it made.
struct Timing {
    /// The first run, which also reads word lists and models.
    var first: Double
    /// The middle of the later runs, in seconds.
    var median: Double
    /// The least processor time of the later runs, in seconds: what other work on the machine disturbs least.
    var leastOfProcessor: Double
    /// What the work gave back, for example a number of tokens; that it is used keeps the work from being left out.
    var made: Int

    /// Times a piece of work.
    ///
    /// - Parameter runs: how often it is run after the first time; at least once.
    init(runs: Int, of work: () -> Int) {
        precondition(runs > 0, "Work must be run once at least after the first time.")
        let clock = ContinuousClock()
        var made = 0
        func once() -> (elapsed: Double, processor: Double) {
            let before = Self.processorSeconds
            let elapsed = clock.measure { made = work() } / .seconds(1)
            return (elapsed, Self.processorSeconds - before)
        }
        first = once().elapsed
        let later = (0..<runs).map { _ in once() }
        median = later.map(\.elapsed).sorted()[runs / 2]
        leastOfProcessor = later.map(\.processor).min() ?? 0
        self.made = made
    }

    /// The processor time that this process has had.
    private static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }
}
