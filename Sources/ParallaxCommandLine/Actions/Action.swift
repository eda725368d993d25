/// An independent unit of work: what a command means once its options are understood.
protocol Action {
    /// Does the work.
    ///
    /// - Throws: ``CommandLineError`` when it cannot be done.
    func perform(in context: ProgramContext) throws -> ExitStatus
}
