import Parallax

/// Answers requests until the input ends.
struct WorkerAction: Action {
    var engine: Engine

    func perform(in context: ProgramContext) throws -> ExitStatus {
        var worker = Worker(engine: engine, requests: context.requests, replies: context.output)
        try worker.run()
        return .done
    }
}
