/// An answer on its way. Libcurl holds on to it by a pointer while it calls back, which takes a class.
final class Reception {
    /// Complete once the empty line after it has come.
    private(set) var head: ResponseHead?
    private(set) var bytes: [UInt8] = []
    /// What is known before the transfer has ended, and ends it.
    private(set) var outcome: Result<PageTransfer.Answer, PageProblem>?

    private let limits: FetchingLimits
    private let deadline: ContinuousClock.Instant
    private var lines = HeaderLines()
    private var lastArrival = ContinuousClock.now

    init(limits: FetchingLimits, deadline: ContinuousClock.Instant) {
        self.limits = limits
        self.deadline = deadline
    }

    /// Takes a line of the header.
    ///
    /// - Returns: whether more is wanted.
    func receive(header line: UnsafeBufferPointer<UInt8>) -> Bool {
        lastArrival = .now
        // Fields after the body say nothing that is needed.
        guard head == nil else { return mayGoOn() }
        guard lines.append(line) else { return end(.failure(PageProblem(.notHTTP))) }
        guard lines.isComplete else { return mayGoOn() }
        guard let complete = lines.head else { return end(.failure(PageProblem(.notHTTP))) }
        // An interim answer (RFC 9110, section 15.2) is followed by another header.
        if (100...199).contains(complete.status) {
            lines = HeaderLines(after: lines)
            return mayGoOn()
        }
        head = complete
        if complete.isRedirect { return end(.success(.redirect(location: complete.fields["Location"]))) }
        if lines.hasTwoLengths { return end(.failure(PageProblem(.brokenOff, "it gives two lengths"))) }
        if let problem = complete.problem(limit: limits.bytes) { return end(.failure(problem)) }
        return mayGoOn()
    }

    /// Takes bytes of the body.
    ///
    /// - Returns: whether more is wanted.
    func receive(body piece: UnsafeBufferPointer<UInt8>) -> Bool {
        lastArrival = .now
        guard piece.count <= limits.bytes - bytes.count else {
            bytes = []
            return end(.failure(.tooLarge(limits.bytes)))
        }
        bytes.append(contentsOf: piece)
        return mayGoOn()
    }

    /// Whether there is time left.
    func mayGoOn() -> Bool {
        let now = ContinuousClock.now
        if now >= deadline { return end(.failure(.tooSlow(limits.total))) }
        if now - lastArrival >= limits.silence { return end(.failure(.silent(limits.silence))) }
        return outcome == nil
    }

    private func end(_ outcome: Result<PageTransfer.Answer, PageProblem>) -> Bool {
        if self.outcome == nil { self.outcome = outcome }
        return false
    }
}
