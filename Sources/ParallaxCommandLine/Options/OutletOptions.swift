/// What `--as` says of the inputs' outlets.
enum OutletOptions {
    /// - Returns: `names` as given.
    /// - Throws: when there are names, but not one for each input.
    static func checked(_ names: [String], inputs: Int) throws(CommandLineError) -> [String] {
        guard names.isEmpty || names.count == inputs else {
            throw CommandLineError(.outletNames(given: names.count, inputs: inputs))
        }
        return names
    }
}
