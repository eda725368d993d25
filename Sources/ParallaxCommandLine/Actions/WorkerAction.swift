/// Answers requests until the input ends.
struct WorkerAction: Action {
    func perform(in context: ProgramContext) throws -> ExitStatus {
        var worker = Worker(requests: context.requests, replies: context.output)
        try worker.run()
        return .done
    }
}
